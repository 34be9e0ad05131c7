package ceasefire.param;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines and columns were counted by hand; {@code partErrors} puts one line before the text. */
class YamlReaderTest {
  private static final String NAMES = "expected parameters such as about:, line:, posture:, rule:";
  private static final String ALIKE =
      "expected names of one group all indented alike, elements of a list all with \"- \"";

  @TempDir
  Path folder;

  private Reading reading;

  @BeforeEach
  void makeFolder() {
    reading = new Reading(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "# nothing\n", "---\n", "null\n", "~", "\ufeff"})
  void refusesEmptyFiles(String text) {
    assertThat(reading.errors(text)).containsExactly("a.yaml:1:1: an empty file; " + NAMES);
  }

  @Test
  void refusesRootsThatAreNoMapping() {
    assertThat(reading.errors("\n- a\n"))
        .containsExactly("a.yaml:2:1: a list instead of parameters; " + NAMES);
    assertThat(reading.errors("  some text\n"))
        .containsExactly("a.yaml:1:3: \"some text\" instead of parameters; " + NAMES);
  }

  @Test
  void refusesASecondDocument() {
    assertThat(reading.partErrors("---\na: 1\n"))
        .containsExactly(
            "a.yaml:2:1: a second document; expected one document: remove the line of ---");
  }

  @Test
  void acceptsOneDocumentWithItsMarksAndAByteOrderMark() {
    assertThat(reading.errors("\ufeff---\r\n" + Sample.LEAST + "...\r\n")).isEmpty();
    assertThat(reading.errors("%YAML 1.2\n---\n" + Sample.LEAST)).isEmpty();
  }

  @Test
  void namesTheFirstLineOfADuplicate() {
    assertThat(reading.partErrors("clock:\n  seed: 1\n  horizon: 40\n  seed: 2\n"))
        .containsExactly(
            "a.yaml:5:3: clock.seed: given twice, first in line 3; expected one of the two");
    assertThat(reading.partErrors("about: {}\n"))
        .containsExactly(
            "a.yaml:2:1: about: given twice, first in line 1; expected one of the two");
  }

  @Test
  void refusesAnchorsAliasesMergeKeysAndTags() {
    assertThat(reading.partErrors("""
                line: &l
                  <<: {zone-depth: 3}
                posture: {force: *l}
                clock: {seed: !!int 3, horizon: ! 40}
                """))
        .containsExactly(
            "a.yaml:2:7: line: anchor \"&l\"; expected no anchor:"
                + " anchors and aliases are not supported",
            "a.yaml:3:3: line: merge key \"<<\"; expected the parameters themselves,"
                + " or extends: with a file at the top",
            "a.yaml:4:18: posture.force: alias \"*l\"; expected the value itself:"
                + " anchors and aliases are not supported",
            "a.yaml:5:15: clock.seed: tag \"!!int\"; expected no tag:"
                + " the parameter decides how a value is read",
            "a.yaml:5:33: clock.horizon: tag \"!\"; expected no tag:"
                + " the parameter decides how a value is read");
  }

  @Test
  void refusesKeysThatAreNoNames() {
    assertThat(reading.partErrors("? [a]\n: 1\n? {b: c}\n: 2\n? ~\n: 3\n"))
        .containsExactly(
            "a.yaml:2:3: a list as a key; expected a parameter's name",
            "a.yaml:4:3: a group as a key; expected a parameter's name",
            "a.yaml:6:3: a key without a name; expected a parameter's name");
  }

  @Test
  void refusesTabsAsIndentation() {
    assertThat(reading.partErrors("posture:\n  force:\n  \tsurge: true\n"))
        .containsExactly("a.yaml:4:3: a tab as indentation; expected spaces");
    assertThat(reading.partErrors("clock:\r\n\tseed: 3\r\n"))
        .containsExactly("a.yaml:3:1: a tab as indentation; expected spaces");
  }

  @Test
  void acceptsFortyLevelsAndRefusesMore() {
    String deep = "x: " + "[".repeat(39) + "]".repeat(39) + "\n";
    assertThat(reading.partErrors(deep))
        .containsExactly(
            "a.yaml:2:1: x: unknown parameter; expected one of about, line, posture, rule, clock,"
                + " extends");
    String expected = "nested more than 40 levels deep; expected at most 40 levels";
    assertThat(reading.partErrors("x: " + "[".repeat(40) + "]".repeat(40) + "\n"))
        .containsExactly("a.yaml:2:43: " + expected);
    assertThat(reading.partErrors("x: " + "{a: ".repeat(5_000))).hasSize(1);
    assertThat(reading.errors("- ".repeat(5_000))).containsExactly("a.yaml:1:81: " + expected);
    assertThat(reading.errors("? ".repeat(5_000))).containsExactly("a.yaml:1:81: " + expected);
  }

  @Test
  void saysWhatASyntaxErrorIs() {
    assertThat(reading.partErrors("line: [1, 2\nclock: 3\n"))
        .containsExactly("a.yaml:3:6: neither \",\" nor \"]\" where one must be (begun in line 2);"
            + " expected one of them");
    assertThat(reading.partErrors("line: \"abc\nclock: 3\n"))
        .containsExactly("a.yaml:2:7: a quotation that does not end; expected a quote");
    assertThat(reading.partErrors("line\nclock: 3\n"))
        .containsExactly("a.yaml:2:1: a line without a colon;"
            + " expected \"name: value\", with a space after the colon");
    assertThat(reading.partErrors("clock:\n  seed: 1\n   horizon: 40\n"))
        .containsExactly("a.yaml:4:11: a colon where no name can stand; "
            + ALIKE
            + "; text that contains \": \" in quotes");
    assertThat(reading.partErrors("clock:\n    seed: 1\n  horizon: 40\n"))
        .containsExactly("a.yaml:4:3: indented unlike what is above; " + ALIKE);
    assertThat(reading.partErrors("clock: {seed: 1}}\n"))
        .containsExactly("a.yaml:2:17: \"}\" where a name or an element must be; " + ALIKE);
    assertThat(reading.partErrors("- 3\n"))
        .containsExactly("a.yaml:2:1: an element of a list among names; " + ALIKE);
    assertThat(reading.partErrors("clock: @x\n"))
        .containsExactly("a.yaml:2:8: \"@\" at the start of a value;"
            + " expected text that starts with such a character in quotes");
    assertThat(reading.partErrors("clock: ]\n"))
        .containsExactly("a.yaml:2:8: \"]\" where a name or a value must be");
    assertThat(reading.partErrors("clock: {: 3}\n"))
        .containsExactly("a.yaml:2:9: \":\" where a name or a value must be");
  }

  @Test
  void countsColumnsInCodePoints() {
    assertThat(reading.errors("about: {title: \ud83d\ude00, question: x, colour: y}\n"))
        .containsExactly(
            "a.yaml:1:32: about.colour: unknown parameter; expected one of title, question, notes");
  }
}
