package ceasefire.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Texts that the program carries with it and that go into every report. */
final class Enclosed {
  private static final String UPLOT = "/META-INF/resources/webjars/uplot/1.6.30/dist/uPlot";

  private Enclosed() {}

  /** The chart library's script; nothing in it can end the element that it stands in. */
  static String chartScript() {
    return text(UPLOT + ".iife.min.js").replace("</", "<\\/");
  }

  /** The chart library's style sheet. */
  static String chartStyle() {
    return text(UPLOT + ".min.css");
  }

  /** A text beside this class, or from the root of the class path where it begins with a slash. */
  static String text(String name) {
    try (InputStream in = Enclosed.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its file " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
