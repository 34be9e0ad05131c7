package ceasefire.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTest {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
  private long now = TimeUnit.HOURS.toNanos(-1);

  @Test
  void terminalLineLooksLikeThis() {
    Progress progress = new TerminalProgress(out, () -> now);
    for (int tenth = 0; tenth <= 29; tenth++) {
      progress.update(40L * tenth, 0, 2_000);
      pass(100);
    }
    assertThat(lastDrawn())
        .isEqualTo("  [###############-----------]  1,160/2,000 trials  58 %  400/s  0:03 left");
  }

  @Test
  void whatALookFoundHasALineOfItsOwnAndMakesTotalsEstimates() {
    Progress terminal = new TerminalProgress(out, () -> now);
    pass(200);
    terminal.update(100, 0, 200);
    terminal.look("After 128 trials");
    pass(200);
    terminal.update(128, 0, 500);
    assertThat(text()).contains("\r  After 128 trials\n\r  [");
    assertThat(lastDrawn()).contains("128 of about 500 trials  25 %");
    Progress lines = new LineProgress(out, () -> now);
    lines.look("After 192 trials");
    pass(20_000);
    lines.update(200, 0, 500);
    lines.end(500, 0, 500);
    assertThat(text())
        .contains("After 192 trials\n200 of about 500 trials  40 %")
        .endsWith("500/500 trials  100 %  in 0:20\n");
  }

  @Test
  void terminalLineIsDrawnTenTimesASecondAtMost() {
    Progress progress = new TerminalProgress(out, () -> now);
    for (int milli = 0; milli < 3_000; milli++) {
      progress.update(milli, 0, 3_000);
      pass(1);
    }
    assertThat(text().chars().filter(c -> c == '\r').count()).isEqualTo(30);
  }

  @Test
  void terminalLineLeavesNothingOfALongerOneBehind() {
    Progress progress = new TerminalProgress(out, () -> now);
    pass(1_000);
    progress.update(900_000, 1_234, 1_000_000_000);
    String longest = lastDrawn();
    assertThat(longest)
        .isEqualTo("  900,000/1,000,000,000 trials  0 %  1,234 failed  900,000/s  18:31 left");
    pass(500);
    progress.end(2_000, 0, 2_000);
    String last = "  [##########################]  2,000/2,000 trials  100 %  in 0:01";
    assertThat(last.length()).isLessThan(longest.length());
    assertThat(lastDrawn()).isEqualTo(last + " ".repeat(longest.length() - last.length()) + "\n");
  }

  @Test
  void terminalLineFitsIntoEightyColumns() {
    for (long total = 10; total <= 1_000_000_000_000_000L; total *= 10) {
      Progress progress = new TerminalProgress(out, () -> now);
      pass(5_000);
      progress.update(total / 3, total / 9, total);
      assertThat(lastDrawn().stripTrailing()).hasSizeLessThanOrEqualTo(79).contains(" trials ");
    }
  }

  @Test
  void plainLinesComeAtEachTenPercentButOncePerSecondAtMost() {
    Progress progress = new LineProgress(out, () -> now);
    for (int tenth = 0; tenth < 50; tenth++) {
      progress.update(20L * tenth, 0, 1_000);
      pass(100);
    }
    progress.end(1_000, 0, 1_000);
    assertThat(text().lines())
        .containsExactly(
            "200/1,000 trials  20 %  200/s  0:04 left",
            "400/1,000 trials  40 %  200/s  0:03 left",
            "600/1,000 trials  60 %  200/s  0:02 left",
            "800/1,000 trials  80 %  200/s  0:01 left",
            "1,000/1,000 trials  100 %  in 0:05");
  }

  @Test
  void plainLinesComeEveryTenSecondsWhenLittleHappens() {
    Progress progress = new LineProgress(out, () -> now);
    for (int second = 0; second < 35; second++) {
      progress.update(second, 0, 10_000);
      pass(1_000);
    }
    assertThat(text().lines()).hasSize(3).allMatch(line -> line.contains("  0 %  1.0/s  2:4"));
  }

  @Test
  void quietSaysNothing() {
    Progress.QUIET.update(1, 0, 2);
    Progress.QUIET.end(2, 0, 2);
    assertThat(text()).isEmpty();
  }

  /** Half as fast after 20 seconds: 5 seconds later only the new rate counts. */
  @Test
  void rateIsTheRecentOne() {
    RateMeter rate = new RateMeter();
    double done = 0;
    for (int i = 0; i < 100; i++) {
      rate.note(now, (long) done);
      done += 100;
      pass(200);
    }
    assertThat(rate.perSecond(now, (long) done)).isEqualTo(500);
    for (int i = 0; i < 26; i++) {
      rate.note(now, (long) done);
      done += 50;
      pass(200);
    }
    assertThat(rate.perSecond(now, (long) done)).isEqualTo(250);
  }

  @Test
  void rateOfSlowTrialsLooksBackFurther() {
    RateMeter rate = new RateMeter();
    for (int second = 0; second < 40; second++) {
      rate.note(now, second / 4);
      pass(1_000);
    }
    // The tenth trial back ended when 4 of 40 seconds had begun.
    assertThat(rate.perSecond(now, 10)).isEqualTo(10 / 37.0);
    for (int second = 0; second < 100; second++) {
      rate.note(now, 10);
      pass(1_000);
    }
    assertThat(rate.perSecond(now, 10)).isZero();
  }

  @Test
  void rateIsUnknownAtFirstAndTimeLeftWhenNothingMoves() {
    RateMeter rate = new RateMeter();
    assertThat(rate.perSecond(now, 0)).isNaN();
    rate.note(now, 0);
    pass(100);
    assertThat(rate.perSecond(now, 50)).isNaN();
    assertThat(ProgressText.of(50, 0, 100, Double.NaN)).isEqualTo("50/100 trials  50 %");
    assertThat(ProgressText.of(50, 0, 100, 0)).isEqualTo("50/100 trials  50 %  0.0/s");
  }

  @Test
  void percentIsRoundedDown() {
    assertThat(ProgressText.of(1_999, 1, 2_000, Double.NaN))
        .isEqualTo("1,999/2,000 trials  99 %  1 failed");
  }

  @ParameterizedTest
  @CsvSource({"0, 0:00", "59, 0:59", "61, 1:01", "3599, 59:59", "3600, 1:00:00", "37230, 10:20:30"})
  void durationsHaveMinutesAndSeconds(long seconds, String expected) {
    assertThat(ProgressText.duration(seconds)).isEqualTo(expected);
  }

  @Test
  void numbersAreGroupedAlikeInEveryLocale() {
    Locale before = Locale.getDefault();
    try {
      for (Locale locale : List.of(Locale.GERMANY, Locale.forLanguageTag("ar-EG"))) {
        Locale.setDefault(locale);
        assertThat(ProgressText.grouped(0)).isEqualTo("0");
        assertThat(ProgressText.grouped(999)).isEqualTo("999");
        assertThat(ProgressText.grouped(1_000)).isEqualTo("1,000");
        assertThat(ProgressText.grouped(123_456_789)).isEqualTo("123,456,789");
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  private void pass(long millis) {
    now += TimeUnit.MILLISECONDS.toNanos(millis);
  }

  private String text() {
    out.flush();
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private String lastDrawn() {
    return text().substring(text().lastIndexOf('\r') + 1);
  }
}
