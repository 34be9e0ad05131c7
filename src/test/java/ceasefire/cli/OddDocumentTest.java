package ceasefire.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ceasefire.model.Entities;
import ceasefire.model.Scenario;
import ceasefire.model.Streams;
import ceasefire.model.Turn;
import ceasefire.param.Parameter;
import ceasefire.param.ParameterSpace;
import ceasefire.results.Metric;
import ceasefire.results.Metrics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The ODD description is that of these sources: its tables, and what its prose calls by name. */
class OddDocumentTest {
  private static final Pattern PATH = Pattern.compile("`([a-z-]+(?:\\.(?:[a-z-]+|\\*))+)`");

  private static final ParameterSpace<Scenario> SPACE = Scenario.space();

  private final String document = OddDocument.shipped().markdown();

  @Test
  void isNotStale() throws IOException {
    assertThat(Files.readString(Path.of("src/docs/ODD.md")))
        .as("regenerate: scripts/ceasefire describe --odd > src/docs/ODD.md")
        .isEqualTo(document);
  }

  @Test
  void isPrintedByDescribe() {
    Heard heard = Heard.from("describe", "--odd");
    assertThat(heard.exitCode()).isZero();
    assertThat(heard.out()).isEqualTo(document);
  }

  @Test
  void hasTheSevenElementsInOrder() {
    assertThat(document.lines().filter(line -> line.startsWith("## ")))
        .containsExactly(
            "## 1 Purpose and patterns",
            "## 2 Entities, state variables and scales",
            "## 3 Process overview and scheduling",
            "## 4 Design concepts",
            "## 5 Initialization",
            "## 6 Input data",
            "## 7 Submodels");
  }

  @Test
  void everySubmodelSaysWhyAndWhatWasLeftOut() {
    List<String> submodels = Stream.of(document.split("\n### ")).skip(1).toList();
    assertThat(submodels).hasSizeGreaterThan(10);
    assertThat(submodels)
        .allSatisfy(text -> assertThat(text).contains("*Rationale.*").contains("*Left out*"));
  }

  @Test
  void hasEveryParameterOnceAndAllElseThatIsDeclared() {
    for (Parameter parameter : SPACE.parameters()) {
      String row = "| `" + parameter.path() + "` | ";
      long same = SPACE.parameters().stream()
          .filter(other -> other.path().equals(parameter.path()))
          .count();
      assertThat(document.split(Pattern.quote(row), -1)).as(row).hasSize((int) same + 1);
    }
    for (Metric metric : Metrics.ALL) {
      assertThat(document).contains("| `" + metric.name() + "` | ");
    }
    Streams.MEANINGS.forEach(
        (name, meaning) -> assertThat(document).contains("| `" + name + "` | " + meaning + " |"));
    Entities.ALL.stream()
        .flatMap(entity -> entity.state().stream())
        .forEach(variable -> assertThat(document).contains("| `" + variable.field() + "` | "));
  }

  @Test
  void listsTheTurnsOfADayInTheirOrder() {
    assertThat(document.indexOf("| 1 | incidents | every day | "))
        .isPositive()
        .isLessThan(document.indexOf("| 6 | force | on dates of its own | "));
    assertThat(document)
        .contains("| " + Turn.values().length + " | closing | at the end of every day | ");
  }

  /** A path that the prose names exists. */
  @Test
  void namesOnlyWhatExists() {
    Set<String> known = Stream.concat(
            SPACE.parameters().stream().map(Parameter::path), SPACE.groups().keySet().stream())
        .collect(Collectors.toSet());
    List<String> named =
        PATH.matcher(document).results().map(match -> match.group(1)).toList();
    assertThat(named).hasSizeGreaterThan(500);
    assertThat(named).isSubsetOf(known);
  }

  @Test
  void refusesATextThatForgetsAParameterOrNamesNone() {
    assertThatThrownBy(() -> new OddDocument("<!-- generated: parameters host -->").markdown())
        .hasMessageContaining("no table for about.title");
    String all = SPACE.parameters().stream()
        .map(parameter -> parameter.path().replaceAll("\\..*", ""))
        .distinct()
        .collect(Collectors.joining(" "));
    assertThatThrownBy(() -> new OddDocument("<!-- generated: parameters " + all
                + " -->\n<!-- generated: parameters host.army.kut -->")
            .markdown())
        .hasMessageContaining("no parameter at [host.army.kut]");
  }
}
