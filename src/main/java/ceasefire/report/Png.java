package ceasefire.report;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes pictures as PNG files that say how close their dots stand. */
final class Png {
  private static final String FORMAT = "javax_imageio_png_1.0";
  private static final double INCHES_PER_METRE = 1 / 0.0254;

  private Png() {}

  /** The file of a picture. */
  static byte[] of(BufferedImage image, double dotsPerInch) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    var bytes = new ByteArrayOutputStream();
    try (var stream = new MemoryCacheImageOutputStream(bytes)) {
      IIOMetadata about =
          writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), null);
      about.mergeTree(FORMAT, size(dotsPerInch));
      writer.setOutput(stream);
      writer.write(new IIOImage(image, null, about));
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private static IIOMetadataNode size(double dotsPerInch) {
    String dotsPerMetre = Long.toString((long) StrictMath.rint(dotsPerInch * INCHES_PER_METRE));
    var size = new IIOMetadataNode("pHYs");
    size.setAttribute("pixelsPerUnitXAxis", dotsPerMetre);
    size.setAttribute("pixelsPerUnitYAxis", dotsPerMetre);
    size.setAttribute("unitSpecifier", "meter");
    var root = new IIOMetadataNode(FORMAT);
    root.appendChild(size);
    return root;
  }
}
