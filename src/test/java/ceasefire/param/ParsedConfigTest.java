package ceasefire.param;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One reading of a file gives any number of variants, and groups that are no parameters. */
class ParsedConfigTest {
  /** What stands beside the sample's parameters. */
  record Beside(@Group("How it is played") Played played) {}

  record Played(
      @Param(value = "How often", unit = Unit.COUNT, min = 1, def = "5", role = Role.CONSTANT)
      int times) {}

  private static final ParameterSpace<Beside> BESIDE = ParameterSpace.of(Beside.class);

  @TempDir
  private Path folder;

  private Reading reading;

  @BeforeEach
  void makeReading() {
    reading = new Reading(folder);
    reading.write("base.yaml", Sample.LEAST);
  }

  private ParsedConfig<Sample, Beside> parsed(String text) {
    Path file = reading.write("a.yaml", "extends: base.yaml\n" + Sample.LEAST + text);
    return ParsedConfig.read(Sample.SPACE, BESIDE, file, List.of(), List.of());
  }

  private static List<String> texts(ConfigException e, Path folder) {
    return e.errors().stream()
        .map(error -> error.text().replace(folder + "/", ""))
        .toList();
  }

  @Test
  void variantIsWhatSetOptionsWouldGive() {
    var config = parsed("played: {times: 7}\n");
    List<String> sets = List.of("rule.kind=threshold", "rule.margin=0.3", "clock.horizon=90");
    Sample expected =
        reading.load(reading.file("base.yaml"), sets.toArray(String[]::new)).value();
    assertThat(config.varied("x", sets)).isEqualTo(expected);
    assertThat(config.loaded("x", sets).resolvedYaml()).isEqualTo(Sample.SPACE.yaml(expected));
    assertThat(config.varied("x", List.of())).isEqualTo(config.whole().value());
    assertThat(config.rest().played().times()).isEqualTo(7);
  }

  @Test
  void mistakesOfAVariantStandUnderItsName() {
    var config = parsed("");
    ConfigException e = catchThrowableOfType(
        ConfigException.class,
        () ->
            config.varied("point 1", List.of("clock.horizn=9", "posture.force.brigades-in-all=2")));
    assertThat(texts(e, folder))
        .containsExactlyInAnyOrder(
            "point 1: clock.horizn: unknown parameter; did you mean clock.horizon?",
            "point 1: posture.force.brigades-forward: 3 brigades forward of 2; expected no more than"
                + " posture.force.brigades-in-all (2 brigades)");
  }

  @Test
  void mistakesBesideTheParametersAreFoundToo() {
    ConfigException e = catchThrowableOfType(
        ConfigException.class, () -> parsed("played: {times: 0}\nplaid: {}\nclok: {}\n"));
    assertThat(texts(e, folder))
        .containsExactly(
            "a.yaml:3:17: played.times: 0; expected at least 1 (count)",
            "a.yaml:4:1: plaid: unknown parameter; did you mean played?",
            "a.yaml:5:1: clok: unknown parameter; did you mean clock?");
  }

  @Test
  void placesAreFoundByPath() {
    var config = parsed("posture:\n  force: {surge: true}\n");
    assertThat(config.error("posture.force.surge", "odd", "", "").text().replace(folder + "/", ""))
        .isEqualTo("a.yaml:4:18: posture.force.surge: odd");
    assertThat(config.beside("posture.force.surge", "x/y.yaml"))
        .isEqualTo(folder.resolve("x/y.yaml"));
  }

  /** A level says the same as options and as an overlay, whatever it holds. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "posture: {force: {place: in-depth, surge: true}}\n",
        "rule: {kind: threshold, meter: {smoothing: 2}}\n",
        "rule: {lambda: 30}\n",
        "posture: {tripwire: {attached-to: [], chances: [1], nicknames: [\"a, b\", '3', \"x: y\"]}}\n",
        "line: {sectors: [{name: 'N: 1', length: 5}, {name: S, strength: {host: 3}}]}\n",
        "about: {title: Another, question: Why}\nclock: {start: 2027-01-02, step: 1e-9}\n",
      })
  void levelIsAnOverlayAsOptions(String text) {
    var config = parsed("rule: {kind: logit, lambda: 10}\n");
    Path overlay = reading.write("o.yaml", text);
    Sample laid = reading.load(reading.file("b.yaml"), List.of("o.yaml")).value();
    assertThat(config.varied("x", config.level(overlay))).isEqualTo(laid);
  }

  @BeforeEach
  void writeTheSameWithoutMore() {
    new Reading(folder).write("b.yaml", Sample.LEAST + "rule: {kind: logit, lambda: 10}\n");
  }

  @Test
  void scenarioOnTheSameBaseIsALevelByWhatItsChainSets() {
    reading.write("mid.yaml", "extends: base.yaml\nclock: {horizon: 60}\nrule: {lambda: 1}\n");
    Path top =
        reading.write("top.yaml", "extends: mid.yaml\n" + Sample.LEAST + "rule: {lambda: 2}\n");
    assertThat(parsed("").level(top))
        .containsExactlyInAnyOrder("clock.horizon=60", "rule.lambda=2");
  }

  @Test
  void levelsThatFitNothingAreRefused() {
    var config = parsed("");
    reading.write("alone.yaml", Sample.LEAST);
    assertThatThrownBy(() -> config.level(reading.write("l.yaml", "extends: alone.yaml\n")))
        .hasMessageContaining("l.yaml:1:10: extends: ")
        .hasMessageContaining("is no file that the experiment builds on");
    assertThatThrownBy(() -> config.level(reading.write("l.yaml", "extends: l.yaml\n")))
        .hasMessageContaining("no cycle");
    assertThatThrownBy(() -> config.level(reading.write("l.yaml", "clock: {horizon: 9}\n")))
        .hasMessageContaining("l.yaml:1:18: clock.horizon: 9 days; expected 30 to 7,305 days");
    assertThatThrownBy(() -> config.level(reading.file("none.yaml")))
        .hasMessageContaining("none.yaml: no such file");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "clock.horizon | 90 | 90",
        "clock.horizon | +90 | 90",
        "line.zone-depth | 10.50 | 10.5",
        "line.zone-depth | 1e1 | 10",
        "posture.force.surge | true | true",
        "posture.force.place | in-depth | in-depth",
        "rule.kind | never | never",
        "rule.meter.smoothing | 2.0 | 2",
        "line.sectors.0.length | 20.0 | 20",
        "posture.tripwire.attached-to | [ snapback ] | [snapback]",
        "clock.start | 2027-01-02 | 2027-01-02",
        "about.title | A: b | A: b",
      })
  void valuesAreWrittenInOneWay(String path, String text, String canonical) {
    assertThat(Sample.SPACE.canonical(path, text)).isEqualTo(canonical);
    assertThat(Sample.SPACE.canonical(path, canonical)).isEqualTo(canonical);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "clock.horizon | 9 | 9 days",
        "clock.horizn | 9 | unknown parameter",
        "clock | 9 | a group of parameters",
        "rule.kind | nevr | did you mean never?",
        "posture.force.place | north | forward",
      })
  void valuesThatCannotBeAreRefused(String path, String text, String message) {
    assertThatThrownBy(() -> Sample.SPACE.canonical(path, text))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining(message);
  }

  @Test
  void parametersAreFoundByPath() {
    assertThat(Sample.SPACE.parameter("line.sectors.7.length").orElseThrow().def())
        .isEqualTo("90");
    assertThat(Sample.SPACE.parameter("line.sectors")).isEmpty();
    assertThat(Sample.SPACE.parameter("clock.")).isEmpty();
  }
}
