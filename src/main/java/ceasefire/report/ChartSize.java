package ceasefire.report;

/**
 * How large a chart is drawn: letters and lines keep their size, what is between them stretches. A
 * chart that is too small for its words is laid out larger and then shrunk as a whole.
 *
 * @param width pixels of 1/96 inch
 * @param height pixels of 1/96 inch
 * @param scale how many dots of a picture a pixel is wide and high
 */
public record ChartSize(int width, int height, double scale) {
  /** The size of the charts in a result's folder. */
  public static final ChartSize FAMILY = new ChartSize(1_200, 750, 1);

  /** Less than this could not be read. */
  public static final int LEAST_WIDTH = 500;

  public static final int LEAST_HEIGHT = 340;

  /** Less than this has no room for the words at their full size. */
  private static final double ROOMY_WIDTH = 900;

  private static final double ROOMY_HEIGHT = 680;

  /** Far less than a pixel: what is laid out must reach every edge. */
  private static final double ROUNDING = 1e-6;

  public static final int MOST = 4_000;
  public static final double LEAST_SCALE = 0.25;
  public static final double MOST_SCALE = 4;

  private static final double PIXELS_PER_INCH = 96;

  public ChartSize {
    check("width", width, LEAST_WIDTH, MOST);
    check("height", height, LEAST_HEIGHT, MOST);
    check("scale", scale, LEAST_SCALE, MOST_SCALE);
  }

  private static void check(String what, double value, double least, double most) {
    if (!(value >= least && value <= most)) {
      throw new IllegalArgumentException(
          what + " " + value + " is not within " + least + " to " + most);
    }
  }

  /** The dots of a picture from left to right. */
  public int pixelsWide() {
    return (int) StrictMath.rint(width * scale);
  }

  /** The dots of a picture from top to bottom. */
  public int pixelsHigh() {
    return (int) StrictMath.rint(height * scale);
  }

  /** How much the chart is shrunk as a whole, 1 where there is room for its words. */
  double shrink() {
    return StrictMath.min(1, StrictMath.min(width / ROOMY_WIDTH, height / ROOMY_HEIGHT));
  }

  /** The width in which it is laid out. */
  int layoutWidth() {
    return (int) StrictMath.ceil(width / shrink() - ROUNDING);
  }

  /** The height in which it is laid out. */
  int layoutHeight() {
    return (int) StrictMath.ceil(height / shrink() - ROUNDING);
  }

  /** How close they stand on paper. */
  double dotsPerInch() {
    return PIXELS_PER_INCH * scale;
  }
}
