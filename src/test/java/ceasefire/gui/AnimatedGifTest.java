package ceasefire.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A film that readers of GIF files understand, with no more in it than what changes. */
class AnimatedGifTest {
  @TempDir
  Path folder;

  private static BufferedImage picture(int x) {
    var image = new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB);
    var g = image.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, 60, 40);
    g.setColor(Color.RED);
    g.fillRect(x, 10, 5, 7);
    g.dispose();
    return image;
  }

  @Test
  void onlyTheRectangleThatChangesIsFound() {
    assertThat(AnimatedGif.changed(picture(3), picture(20))).isEqualTo(new Rectangle(3, 10, 22, 7));
    assertThat(AnimatedGif.changed(picture(3), picture(3)).isEmpty()).isTrue();
  }

  @Test
  void aFilmIsReadBackPictureByPicture() throws IOException {
    File file = folder.resolve("film.gif").toFile();
    try (var film = new AnimatedGif(file, 8)) {
      film.add(picture(3));
      film.add(picture(3));
      film.add(picture(20));
      assertThat(film.pictures()).isEqualTo(2);
    }
    var reader = ImageIO.getImageReadersByFormatName("gif").next();
    try (var in = ImageIO.createImageInputStream(file)) {
      reader.setInput(in);
      assertThat(reader.getNumImages(true)).isEqualTo(2);
      assertThat(reader.read(0).getRGB(5, 12)).isEqualTo(Color.RED.getRGB());
      BufferedImage second = reader.read(1);
      assertThat(second.getWidth()).isEqualTo(22);
      assertThat(second.getRGB(18, 3)).isEqualTo(Color.RED.getRGB());
      assertThat(second.getRGB(1, 3)).isEqualTo(Color.WHITE.getRGB());
    } finally {
      reader.dispose();
    }
  }
}
