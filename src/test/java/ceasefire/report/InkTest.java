package ceasefire.report;

import static org.assertj.core.api.Assertions.assertThat;

import ceasefire.Requires;
import java.awt.Color;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class InkTest {
  /** A colour that had no name would not turn with the page. */
  @Test
  void everyColourOfTheChartsHasAName() {
    Requires.font();
    assertThat(Drawn.of(new Findings.OfRun(Specimens.realistic(), Specimens.weekly(200, 8e-4, 300)))
            .values())
        .allSatisfy(chart -> {
          String svg = Svg.of(chart, 800, 500, "x-");
          assertThat(svg).contains("rgb(");
          assertThat(Pattern.compile("rgb\\([^)]*\\)").matcher(Ink.onPage(svg)).results())
              .isEmpty();
        });
  }

  /** Letters need a contrast of 4.5, lines of 3 (WCAG 2.1), on light and on dark paper. */
  @Test
  void inksStandOutFromTheirPaper() {
    Ink paper = Ink.ALL.get(0);
    assertThat(paper.name()).isEqualTo("paper");
    for (Ink ink : Ink.ALL) {
      double needed =
          List.of("ink", "faint").contains(ink.name()) ? 4.5 : ink.name().endsWith("-line") ? 3 : 1;
      assertThat(contrast(ink.light(), paper.light()))
          .as(ink.name())
          .isGreaterThanOrEqualTo(needed);
      assertThat(contrast(ink.dark(), paper.dark())).as(ink.name()).isGreaterThanOrEqualTo(needed);
    }
  }

  private static double contrast(Color a, Color b) {
    double bright = Math.max(luminance(a), luminance(b));
    double dim = Math.min(luminance(a), luminance(b));
    return (bright + 0.05) / (dim + 0.05);
  }

  /** Relative luminance, from the lightness that CIE 1976 makes of it. */
  private static double luminance(Color color) {
    double lightness = Hue.lightness(color);
    return lightness > 8 ? Math.pow((lightness + 16) / 116, 3) : lightness * 27 / 24_389;
  }
}
