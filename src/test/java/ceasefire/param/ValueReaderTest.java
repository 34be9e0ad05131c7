package ceasefire.param;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueReaderTest {
  @TempDir
  Path folder;

  private Reading reading;

  @BeforeEach
  void makeFolder() {
    reading = new Reading(folder);
  }

  /** The error of a single value, which stands in line 2 at column 10 + the name's length. */
  private String error(String name, String value) {
    var errors = reading.partErrors("clock: {" + name + ": " + value + "}\n");
    assertThat(errors).hasSize(1);
    String start = "a.yaml:2:" + (11 + name.length()) + ": clock." + name + ": ";
    assertThat(errors.get(0)).startsWith(start);
    return errors.get(0).substring(start.length());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        ".nan|`\".nan\" is not a finite number; expected a number`",
        "NaN|`\"NaN\" is not a finite number; expected a number`",
        "-.inf|`\"-.inf\" is not a finite number; expected a number`",
        "Infinity|`\"Infinity\" is not a finite number; expected a number`",
        "0x1F|`\"0x1F\" is not a plain decimal number; expected a number`",
        "0o17|`\"0o17\" is not a plain decimal number; expected a number`",
        "017|`\"017\" is not a plain decimal number; expected a number`",
        "1_000|`\"1_000\" is not a number; expected a number; did you mean 1000?`",
        "3 km|`\"3 km\" is not a number; expected a number; did you mean 3?`",
        "'3'|`\"3\" is in quotes; expected a number; did you mean 3?`",
        "\"x\"|`\"x\" is in quotes; expected a number`",
        "true|`\"true\" is not a number; expected a number`",
        "1.2.3|`\"1.2.3\" is not a number; expected a number`",
        "1e|`\"1e\" is not a number; expected a number; did you mean 1?`",
        "2026-03-01|`\"2026-03-01\" is not a number; expected a number`",
        "~|`\"~\" stands for no value; expected a number`",
        "null|`\"null\" stands for no value; expected a number`",
        "1e400|1e400; expected a number of at most 1.7976931348623157e308",
      })
  void refusesWhatIsNoNumber(String value, String message) {
    assertThat(error("step", value)).isEqualTo(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "29|29 days; expected 30 to 7,305 days",
        "7306|7,306 days; expected 30 to 7,305 days",
        "-1000000|-1,000,000 days; expected 30 to 7,305 days",
        "99999999999|99,999,999,999 days; expected 30 to 7,305 days",
        "40.0|`\"40.0\" is not a whole number; expected a whole number, 30 to 7,305 days`",
        "4e1|`\"4e1\" is not a whole number; expected a whole number, 30 to 7,305 days`",
        "'40'|`\"40\" is in quotes; expected a whole number, 30 to 7,305 days; did you mean 40?`",
      })
  void refusesWholeNumbersOutsideTheirRange(String value, String message) {
    assertThat(error("horizon", value)).isEqualTo(message);
  }

  @Test
  void refusesWholeNumbersThatDoNotFitTheirType() {
    assertThat(error("seed", "9223372036854775808"))
        .isEqualTo("9,223,372,036,854,775,808;"
            + " expected -9,223,372,036,854,775,808 to 9,223,372,036,854,775,807");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "2026-02-30|`\"2026-02-30\" is no day of the calendar`",
        "2026-3-1|`\"2026-3-1\" is not a date`",
        "tomorrow|`\"tomorrow\" is not a date`",
        "2019-12-31|2019-12-31",
        "2041-01-01|2041-01-01",
      })
  void refusesWhatIsNoDate(String value, String problem) {
    assertThat(error("start", value))
        .isEqualTo(problem + "; expected a date such as 2026-03-01 in the years 2020 to 2040");
  }

  @ParameterizedTest
  @CsvSource({
    "yes, did you mean true?",
    "Off, did you mean false?",
    "TRUE, did you mean true?",
    "0, did you mean false?",
    "maybe, expected true or false",
    "'\"true\"', expected true or false",
  })
  void refusesWhatIsNeitherTrueNorFalse(String value, String end) {
    assertThat(reading.partErrors("posture: {force: {surge: " + value + "}}\n"))
        .singleElement()
        .asString()
        .startsWith("a.yaml:2:26: posture.force.surge: ")
        .endsWith(end);
  }

  @ParameterizedTest
  @CsvSource({
    "Forward, did you mean forward?",
    "in_depth, did you mean in-depth?",
    "inDepth, did you mean in-depth?",
    "outsid, did you mean outside?",
    "everywhere, 'expected one of forward, in-depth, outside'",
  })
  void namesTheNearestOption(String value, String end) {
    assertThat(reading.partErrors("posture: {force: {place: " + value + "}}\n"))
        .singleElement()
        .asString()
        .startsWith("a.yaml:2:26: posture.force.place: \"" + value + "\"; ")
        .endsWith(end);
  }

  @Test
  void refusesTextThatIsBlankOrHoldsControlCharacters() {
    assertThat(reading.errors("about: {title: \" \", question: \"a\\e[31m\", notes: \"\"}\n"))
        .containsExactly(
            "a.yaml:1:16: about.title: blank text; expected text",
            "a.yaml:1:31: about.question: a control character in \"a\\u001b[31m\"; expected text");
    assertThat(reading.errors("about: {title: , question: ~}\n"))
        .containsExactly(
            "a.yaml:1:15: about.title: no value; expected text",
            "a.yaml:1:28: about.question: \"~\" stands for no value; expected text");
  }

  /** A name of several lines would spoil every table and chart it stands in. */
  @Test
  void refusesTextOfSeveralLinesOrWithoutEnd() {
    assertThat(reading.errors("about: {title: \"a\\nb\", question: " + "q".repeat(1_001) + "}\n"))
        .containsExactly(
            "a.yaml:1:16: about.title: \"a\\nb\" has several lines; expected text on one line, or >- before it, which joins lines",
            "a.yaml:1:34: about.question: text of 1,001 characters; expected at most 1,000");
    assertThat(reading
            .load(
                reading.write("a.yaml", "about: {title: x, question: " + "q".repeat(1_000) + "}\n"))
            .value()
            .about()
            .question())
        .hasSize(1_000);
    assertThat(reading
            .load(reading.write("a.yaml", "about:\n  title: x\n  question: >\n    a\n    b\n"))
            .value()
            .about()
            .question())
        .isEqualTo("a b");
  }

  @Test
  void readsADecimalComma() {
    assertThat(reading.partErrors("clock:\n  step: 3,5\n  horizon: 99,5\n"))
        .containsExactly(
            "a.yaml:3:9: clock.step: \"3,5\" is not a number; expected a number;"
                + " did you mean 3.5?",
            "a.yaml:4:12: clock.horizon: \"99,5\" is not a number;"
                + " expected a whole number, 30 to 7,305 days");
  }

  @Test
  void shortensLongValues() {
    assertThat(error("step", "x".repeat(500)))
        .isEqualTo("\"" + "x".repeat(80) + "...\" is not a number; expected a number");
  }

  @Test
  void readsPercentAsAShareOfOne() {
    assertThat(reading.partErrors("posture: {tripwire: {chances: [7%]}}\n"))
        .containsExactly("a.yaml:2:32: posture.tripwire.chances.0: \"7%\" is not a number;"
            + " expected a number, 0 to 1 (probability); did you mean 0.07?");
  }
}
