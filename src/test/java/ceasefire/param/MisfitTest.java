package ceasefire.param;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of parameters that do not fit: with their values, whoever wrote the words. */
class MisfitTest {
  /** Conditions in all the wordings that records use. */
  record Bounds(
      @Param(value = "Least", unit = Unit.DAYS, min = 0, max = 9_999, def = "1", role = Role.LEVER)
      double leastDays,

      @Param(value = "Most", unit = Unit.DAYS, min = 0, max = 9_999, def = "2", role = Role.LEVER)
      double mostDays,

      @Param(value = "Peak", min = 0, max = 1, def = "0.5", unit = Unit.SHARE, role = Role.LEVER)
      double peak,

      @Param(value = "Word", unit = Unit.TEXT, def = "some", role = Role.LABEL)
      String word) {
    public Bounds {
      if (leastDays > mostDays) {
        throw new CrossParameterException(
            "most-days", "is below the least, at any peak", "at least least-days");
      }
      if (peak > 0.9) {
        throw new CrossParameterException(
            "peak", "no peak is as high with the word " + word, "less of peak, or another word");
      }
      if (peak == 0.125) {
        throw new CrossParameterException("least-days", "too late for the peak", "peak x 2");
      }
      if (word.equals("odd")) {
        throw new CrossParameterException("word", "has no meaning", "a word of the language");
      }
      if (mostDays == 7) {
        throw new CrossParameterException("most-days", "least-days + most-days are odd", "");
      }
    }
  }

  record Root(
      @Group("Bounds") Bounds bounds,
      @Group("Bounds in a list") List<Bounds> rows) {
    public Root {
      if (rows.size() == 2 && rows.get(0).mostDays() > bounds.mostDays()) {
        throw new CrossParameterException(
            "rows.0.most-days", "exceeds all bounds", "at most bounds.most-days, or rows.0.peak");
      }
    }
  }

  @TempDir
  Path folder;

  private Reading reading;

  @BeforeEach
  void makeFolder() {
    reading = new Reading(folder);
  }

  @Test
  void valuesComeFirstAndBehindTheNamesExpected() {
    assertThat(error("bounds: {least-days: 5000}"))
        .isEqualTo("1:1: bounds.most-days: 2 days is below the least, at any peak;"
            + " expected at least least-days (5,000 days)");
    assertThat(error("bounds: {word: odd}"))
        .isEqualTo("1:16: bounds.word: \"odd\" has no meaning; expected a word of the language");
  }

  @Test
  void valuesAreNotRepeated() {
    assertThat(error("bounds: {peak: 0.95}"))
        .isEqualTo("1:16: bounds.peak: no peak is as high with the word some;"
            + " expected less of peak (0.95), or another word");
    assertThat(error("bounds: {most-days: 7}"))
        .isEqualTo("1:21: bounds.most-days: least-days (1 days) + most-days (7 days) are odd");
  }

  @Test
  void sentencesFollowTheValueBehindAColon() {
    assertThat(error("bounds: {peak: 0.125}"))
        .isEqualTo("1:1: bounds.least-days: 1 days: too late for the peak;"
            + " expected peak (0.125) x 2");
  }

  @Test
  void findsValuesInListsAndOtherGroups() {
    assertThat(error("rows: [{most-days: 3}, {}]"))
        .isEqualTo("1:20: rows.0.most-days: 3 days exceeds all bounds; expected at most"
            + " bounds.most-days (2 days), or rows.0.peak (0.5)");
  }

  private String error(String text) {
    Path file = reading.write("a.yaml", text + "\n");
    ConfigException e = catchThrowableOfType(
        ConfigException.class,
        () -> ConfigReader.read(ParameterSpace.of(Root.class), file, List.of()));
    return e.getMessage().replace(file + ":", "");
  }
}
