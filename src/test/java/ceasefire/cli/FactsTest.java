package ceasefire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every claim of the sources has something in the model that stands for it. */
class FactsTest {
  private static final int FACTS = 78;
  private static final int CONTESTED = 8;
  private static final Path CONFIGS = Path.of("configs");

  private final List<Fact> facts = FactTable.shipped().facts();
  private final FactTargets targets = new FactTargets();

  @Test
  void everyRowIsThereOnceAndInOrder() {
    Stream<String> numbered = IntStream.rangeClosed(1, FACTS).mapToObj(Integer::toString);
    Stream<String> contested = IntStream.rangeClosed(1, CONTESTED).mapToObj(i -> "c" + i);
    assertThat(facts.stream().map(Fact::row))
        .containsExactlyElementsOf(Stream.concat(numbered, contested).toList());
  }

  /** A fact is a parameter or a scenario; a contested claim is answered by a metric. */
  @Test
  void everyRowHasATarget() {
    assertThat(facts).allSatisfy(fact -> {
      assertThat(fact.parameters().size() + fact.scenarios().size())
          .as("parameters and scenarios of row %s", fact.row())
          .isPositive();
      assertThat(fact.targets()).as("row %s", fact.row()).doesNotHaveDuplicates();
      if (fact.row().startsWith("c")) {
        assertThat(fact.metrics()).as("metrics of row %s", fact.row()).isNotEmpty();
      }
    });
  }

  @Test
  void noTargetIsDead() {
    assertThat(facts.stream().flatMap(fact -> targets.dead(fact, CONFIGS).stream()))
        .isEmpty();
  }

  @Test
  void deadTargetsAreFound() {
    Fact fact = new Fact(
        "20",
        "A claim.",
        List.of("000"),
        List.of("posture.tripwire.atached-to", "posture.tripwire", "horizon-days"),
        List.of("no-force.yaml", "nowhere.yaml"),
        List.of("w_day", "w_days"),
        "");
    assertThat(targets.dead(fact, CONFIGS))
        .containsExactly(
            "row 20: there is no parameter posture.tripwire.atached-to; did you mean"
                + " posture.tripwire.attached-to?",
            "row 20: there is no parameter posture.tripwire",
            "row 20: there is no file configs/nowhere.yaml",
            "row 20: there is no metric w_days");
  }

  @Test
  void everySourceIsOneOfTheFive() {
    assertThat(facts)
        .allSatisfy(fact -> assertThat(fact.sources())
            .as("sources of row %s", fact.row())
            .isNotEmpty()
            .allMatch(source -> source.matches("00[0-4]( \\([A-Z][A-Za-z ]+\\))?")));
  }

  /** Each row with all its targets, on lines that fit a terminal. */
  @Test
  void listsEveryRow() {
    Heard heard = Heard.from("facts");
    assertThat(heard.exitCode()).isZero();
    assertThat(heard.out().lines()).allMatch(line -> line.length() <= 100);
    for (Fact fact : facts) {
      assertThat(heard.out())
          .containsPattern("\n" + fact.row() + " +" + fact.claim().charAt(0));
      assertThat(fact.targets()).allMatch(heard.out()::contains);
    }
  }

  @Test
  void showsARowInFull() {
    String out = Heard.from("facts", "20").out();
    assertThat(out)
        .startsWith("20. A tripwire has to be attached to something")
        .contains("[000 (Kofman)]")
        .containsPattern("posture.tripwire.threshold-deaths +10 +deaths +lever +1 to 10,000")
        .contains("\nbluffs_called  count  count\n    Times among them that")
        .doesNotContain("w_day");
  }

  @Test
  void showsWhatAParameterOrGroupOrFileOrMetricStandsFor() {
    assertThat(rows("posture.tripwire")).containsExactly("19", "20");
    assertThat(rows("configs/three-brigades-west.yaml")).containsExactly("8");
    assertThat(rows("worst_rung")).containsExactly("78");
  }

  /** The rows of the table about a target. */
  private static List<String> rows(String target) {
    return Heard.from("facts", target)
        .out()
        .lines()
        .skip(1)
        .filter(line -> !line.startsWith(" "))
        .map(line -> line.split(" ", 2)[0])
        .toList();
  }

  @ParameterizedTest
  @CsvSource({"79", "c9", "posture.trip", "w", "0"})
  void refusesWhatIsNotThere(String what) {
    Heard heard = Heard.from("facts", what);
    assertThat(heard.exitCode()).isEqualTo(2);
    assertThat(heard.errLines().get(0))
        .isEqualTo("error: WHAT: \"" + what + "\" is no row and represents none; expected one of"
            + " the rows and targets that `ceasefire facts` lists");
  }

  /** A line for each target and one that names the columns; quotes keep commas in their cells. */
  @Test
  void printsCsv() {
    List<String> lines = Heard.from("facts", "--csv").out().lines().toList();
    int pairs = facts.stream().mapToInt(fact -> fact.targets().size()).sum();
    assertThat(lines).hasSize(pairs + 1);
    assertThat(lines.get(0)).isEqualTo("row,claim,sources,kind,target,meaning");
    assertThat(lines)
        .contains("34,\"The worry is that the war starts again, be it after several years.\",001,"
            + "parameter,horizon-days,Days after which a trial stops");
  }
}
