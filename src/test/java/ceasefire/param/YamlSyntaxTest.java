package ceasefire.param;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Corners of YAML that nobody should meet are told in plain words, none of them the parser's. */
class YamlSyntaxTest {
  private static final String DIRECTIVE =
      "; expected no line that begins with %, or %YAML 1.2 above a line of ---";
  private static final String NO_TAG = "; expected no tag: text that starts with \"!\" in quotes";
  private static final String IN_QUOTES =
      "; expected text that starts with such a character in quotes";

  @TempDir
  Path folder;

  private Reading reading;

  @BeforeEach
  void makeFolder() {
    reading = new Reading(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%YAML 9.0", "%YAML 1", "%YAML x.y", "%YAML 999999999999.2", "%TAG x"})
  void directives(String directive) {
    assertThat(reading.errors(directive + "\n---\n" + Sample.LEAST))
        .containsExactly("a.yaml:1:1: directive \"" + directive + "\"" + DIRECTIVE);
  }

  @Test
  void directivesElsewhere() {
    assertThat(reading.errors("# %YAML 2.0\n%YAML 2.0\n---\n" + Sample.LEAST))
        .containsExactly("a.yaml:2:1: directive \"%YAML 2.0\"" + DIRECTIVE);
    assertThat(reading.errors("%FOO\n" + Sample.LEAST))
        .containsExactly(
            "a.yaml:2:1: directives without an end; expected a line of --- below them");
    assertThat(reading.partErrors("%YAML 1.2\n"))
        .containsExactly("a.yaml:2:1: directive \"%YAML 1.2\"" + DIRECTIVE);
    assertThat(reading.partErrors("...\njunk\n"))
        .containsExactly("a.yaml:3:1: text behind the end of the document;"
            + " expected nothing below a line of ...");
  }

  @ParameterizedTest
  @ValueSource(strings = {"!<tag", "!%zz", "!%ff", "!e!foo", "!foo}x", "!{", "!!"})
  void tags(String tag) {
    assertThat(reading.partErrors("clock: {seed: " + tag + " 3}\n"))
        .containsExactly("a.yaml:2:15: tag \"" + tag + "\"" + NO_TAG);
  }

  @ParameterizedTest
  @ValueSource(strings = {"&", "*", "&["})
  void anchorsAndAliases(String sign) {
    assertThat(reading.partErrors("clock:\n  seed: " + sign + " 3\n"))
        .containsExactly("a.yaml:3:9: \"" + sign + "\" as a value" + IN_QUOTES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"|0", "|12", ">x", "|+-", "|#x"})
  void blocksOfText(String header) {
    assertThat(reading.partErrors("line: " + header + "\n  a\n"))
        .containsExactly("a.yaml:2:7: a block of text that begins with \"" + header
            + "\"; expected \"|\" or \">\" and nothing behind");
  }

  @Test
  void blocksOfTextBelowLongEmptyLines() {
    assertThat(reading.partErrors("line: |\n      \n  a\n"))
        .containsExactly("a.yaml:4:3: a block of text indented less than an empty line above it;"
            + " expected no spaces in empty lines");
  }

  @ParameterizedTest
  @CsvSource({"\\q,8", "\\x1,9", "\\uZZZZ,9", "\\U00110000,9"})
  void escapes(String escape, int column) {
    assertThat(reading.partErrors("line: \"" + escape + "\"\n"))
        .containsExactly("a.yaml:2:" + (column + 1) + ": an unknown escape in double quotes;"
            + " expected \\\\ for a backslash, or single quotes");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          {          | 3:1: the end of the file where a name or a value must be
          &a *a      | 2:10: an alias where a name or an element must be; expected names
          - a        | 2:7: an element of a list beside a name; expected elements below it, or a list
          ? a        | 2:7: "?" at the start of a value; expected text
          "a\\n---\\n" | 2:7: a quotation that does not end; expected a quote
          \\t300      | 2:7: a tab at the start of a value; expected spaces
          """)
  void values(String value, String error) {
    String text = value.replace("\\n", "\n").replace("\\t", "\t");
    List<String> errors = reading.partErrors("line: " + text + "\n");
    assertThat(errors.get(errors.size() - 1)).startsWith("a.yaml:" + error);
  }

  @Test
  void namesAmongTheElementsOfAList() {
    assertThat(reading.partErrors("line:\n  sectors:\n    - name: a\n    name: b\n"))
        .singleElement()
        .asString()
        .startsWith("a.yaml:5:5: a name among the elements of a list; expected ");
  }

  @Test
  void linesTooLongForAName() {
    assertThat(reading.partErrors("x".repeat(2_000) + ": 1\n"))
        .singleElement()
        .asString()
        .startsWith("a.yaml:2:1: a line that is too long for a name; expected ");
  }

  @Test
  void options() {
    assertThat(reading.errors(Sample.LEAST, "clock.seed=%3"))
        .containsExactly("--set:1:12: clock.seed: \"%3\" is not a number; expected a whole number");
    Loaded<Sample> loaded =
        reading.load(reading.write("a.yaml", Sample.LEAST), "about.title=%YAML 3");
    assertThat(loaded.value().about().title()).isEqualTo("%YAML 3");
    Path resolved = reading.write("b.yaml", loaded.resolvedYaml());
    assertThat(reading.load(resolved).value()).isEqualTo(loaded.value());
    assertThat(reading.errors(Sample.LEAST, "clock.seed=!%zz 3"))
        .containsExactly("--set:1:12: clock.seed: tag \"!%zz\"" + NO_TAG);
    assertThat(reading.errors(Sample.LEAST, "clock.seed=\"\u0007\""))
        .containsExactly("--set:1:12: clock.seed: a control character; expected text");
  }

  /** Names that look right have something in them that cannot be seen. */
  @Test
  void whatCannotBeSeenIsShown() {
    assertThat(reading.partErrors("clock: {\u200bseed: 1, horizon\u00a0: 2}\n"))
        .containsExactly(
            "a.yaml:2:9: clock.\\u200bseed: unknown parameter; did you mean clock.seed?",
            "a.yaml:2:19: clock.horizon\\u00a0: unknown parameter; did you mean clock.horizon?");
  }
}
