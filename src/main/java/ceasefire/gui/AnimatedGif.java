package ceasefire.gui;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A film as an animated GIF, which every browser and slide shows: each picture holds only the rectangle
 * that has changed since the one before.
 */
final class AnimatedGif implements Closeable {
  private static final String FORMAT = "javax_imageio_gif_image_1.0";
  private static final String STREAM_FORMAT = "javax_imageio_gif_stream_1.0";

  private final ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
  private final ImageOutputStream out;
  private final int hundredths;
  private @Nullable BufferedImage last;
  private int pictures;

  /** Begins a film; {@code hundredths} of a second pass between two pictures. */
  AnimatedGif(File file, int hundredths) throws IOException {
    this.hundredths = hundredths;
    if (file.exists() && !file.delete()) {
      throw new IOException("it cannot be replaced");
    }
    ImageOutputStream made = ImageIO.createImageOutputStream(file);
    if (made == null) {
      throw new IOException("it cannot be written");
    }
    out = made;
    writer.setOutput(out);
  }

  /** How many pictures there are so far; those like the one before do not count. */
  int pictures() {
    return pictures;
  }

  /** Adds a picture; all have one size. */
  void add(BufferedImage picture) throws IOException {
    BufferedImage before = last;
    if (before == null) {
      writer.prepareWriteSequence(screen(picture));
    }
    Rectangle part = before == null
        ? new Rectangle(0, 0, picture.getWidth(), picture.getHeight())
        : changed(before, picture);
    if (part.isEmpty()) {
      return;
    }
    var cut = new BufferedImage(part.width, part.height, BufferedImage.TYPE_INT_RGB);
    var graphics = cut.createGraphics();
    graphics.drawImage(picture, -part.x, -part.y, null);
    graphics.dispose();
    writer.writeToSequence(new IIOImage(cut, null, metadata(part)), null);
    var copy =
        new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
    var copier = copy.createGraphics();
    copier.drawImage(picture, 0, 0, null);
    copier.dispose();
    last = copy;
    pictures++;
  }

  /** The smallest rectangle that holds every difference. */
  static Rectangle changed(BufferedImage before, BufferedImage now) {
    int width = now.getWidth();
    int left = width;
    int right = -1;
    int top = -1;
    int bottom = -1;
    int[] old = new int[width];
    int[] row = new int[width];
    for (int y = 0; y < now.getHeight(); y++) {
      before.getRGB(0, y, width, 1, old, 0, width);
      now.getRGB(0, y, width, 1, row, 0, width);
      int first = java.util.Arrays.mismatch(old, row);
      if (first >= 0) {
        top = top < 0 ? y : top;
        bottom = y;
        left = Math.min(left, first);
        int end = width - 1;
        while (old[end] == row[end]) {
          end--;
        }
        right = Math.max(right, end);
      }
    }
    return top < 0 ? new Rectangle() : new Rectangle(left, top, right - left + 1, bottom - top + 1);
  }

  private IIOMetadata screen(BufferedImage picture) throws IOException {
    IIOMetadata metadata = writer.getDefaultStreamMetadata(null);
    var root = new IIOMetadataNode(STREAM_FORMAT);
    var version = new IIOMetadataNode("Version");
    version.setAttribute("value", "89a");
    root.appendChild(version);
    var size = new IIOMetadataNode("LogicalScreenDescriptor");
    size.setAttribute("logicalScreenWidth", Integer.toString(picture.getWidth()));
    size.setAttribute("logicalScreenHeight", Integer.toString(picture.getHeight()));
    size.setAttribute("colorResolution", "8");
    size.setAttribute("pixelAspectRatio", "0");
    root.appendChild(size);
    metadata.mergeTree(STREAM_FORMAT, root);
    return metadata;
  }

  private IIOMetadata metadata(Rectangle part) throws IOException {
    IIOMetadata metadata = writer.getDefaultImageMetadata(
        ImageTypeSpecifier.createFromBufferedImageType(BufferedImage.TYPE_INT_RGB), null);
    var root = (IIOMetadataNode) metadata.getAsTree(FORMAT);
    IIOMetadataNode place = child(root, "ImageDescriptor");
    place.setAttribute("imageLeftPosition", Integer.toString(part.x));
    place.setAttribute("imageTopPosition", Integer.toString(part.y));
    IIOMetadataNode timing = child(root, "GraphicControlExtension");
    timing.setAttribute("disposalMethod", "doNotDispose");
    timing.setAttribute("userInputFlag", "FALSE");
    timing.setAttribute("transparentColorFlag", "FALSE");
    timing.setAttribute("transparentColorIndex", "0");
    timing.setAttribute("delayTime", Integer.toString(hundredths));
    metadata.setFromTree(FORMAT, root);
    return metadata;
  }

  private static IIOMetadataNode child(IIOMetadataNode root, String name) {
    for (int i = 0; i < root.getLength(); i++) {
      if (root.item(i).getNodeName().equals(name)) {
        return (IIOMetadataNode) root.item(i);
      }
    }
    var made = new IIOMetadataNode(name);
    root.appendChild(made);
    return made;
  }

  @Override
  public void close() throws IOException {
    if (pictures > 0) {
      writer.endWriteSequence();
    }
    writer.dispose();
    out.close();
  }
}
