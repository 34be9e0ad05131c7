package ceasefire.param;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceYamlTest {
  @TempDir
  Path folder;

  record Complete(
      @Group("Time") Sample.Clock clock,
      @Group("The line") Row row,
      @Group("A choice without default") Sample.Rule rule) {}

  record Row(@Group(value = "Pieces", min = 2, max = 9) List<Piece> pieces) {}

  record Piece(
      @Param(value = "Size", unit = Unit.KM, min = 1, max = 9, def = "3", role = Role.CONSTANT)
      int size,

      @Param(value = "Weight", unit = Unit.NONE, min = 2.5, max = 9, role = Role.CONSTANT)
      double weight,

      @Param(value = "Day", unit = Unit.DATE, min = 2030, max = 2040, role = Role.CONSTANT)
      LocalDate day) {}

  @Test
  void readsBackToTheDefaults() {
    var reading = new Reading(folder);
    Sample sample = reading.read(Sample.SPACE.referenceYaml());
    Sample defaults = Sample.titled("to be filled in");
    assertThat(sample.line()).isEqualTo(defaults.line());
    assertThat(sample.posture()).isEqualTo(defaults.posture());
    assertThat(sample.rule()).isEqualTo(defaults.rule());
    assertThat(sample.clock()).isEqualTo(defaults.clock());
    assertThat(sample.about())
        .isEqualTo(new Sample.About("to be filled in", "to be filled in", ""));
  }

  @Test
  void givesRequiredParametersAndListsSomethingThatCanBeRead() throws Exception {
    var space = ParameterSpace.of(Complete.class);
    Path file = Files.writeString(folder.resolve("a.yaml"), space.referenceYaml());
    Complete complete = ConfigReader.read(space, file, List.of()).value();
    var piece = new Piece(3, 3, LocalDate.of(2030, 1, 1));
    assertThat(complete.row().pieces()).containsExactly(piece, piece);
    assertThat(complete.rule()).isEqualTo(new Sample.Logit(20));
  }

  @Test
  void explainsEveryParameter() {
    String text = Sample.SPACE.referenceYaml();
    assertThat(text).contains("""
              # Depth of the zone
              # a number, 0 to 100 km; default 10.5; lever; source: a paper | p. 3.
              zone-depth: 10.5
            """).contains("""
            # How the challenger decides
            rule:
              # One of logit, threshold, never; default logit.
              kind: logit
            """);
    for (Parameter parameter : Sample.SPACE.parameters()) {
      assertThat(text).contains("# " + parameter.meaning() + "\n");
    }
    assertThat(text.lines()).allMatch(line -> line.length() <= 110 && !line.endsWith(" "));
  }

  @Test
  void showsAnElementOfAnEmptyListThatCanBeUncommented() {
    String text = Sample.SPACE
        .referenceYaml()
        .replace("sectors: []\n", "sectors:\n")
        .replaceAll("(?m)^  # (?=    |  -)", "  ");
    Sample sample = new Reading(folder).read(text);
    assertThat(sample.line().sectors())
        .containsExactly(new Sample.Sector("to be filled in", 90, new Sample.Strength(2, 2)));
  }

  @Test
  void showsOtherKindsThatCanBeUncommented() {
    String text = Sample.SPACE.referenceYaml();
    String others = text.substring(
        text.indexOf("# kind: threshold"), text.indexOf("  # Instead:\n  # kind: never"));
    String uncommented = ("  " + others).replaceAll("(?m)^  # ?", "  ");
    Sample sample = new Reading(folder).read(Sample.LEAST + "rule:\n" + uncommented);
    assertThat(sample.rule()).isEqualTo(new Sample.Threshold(0.1, new Sample.Meter(1)));
  }
}
