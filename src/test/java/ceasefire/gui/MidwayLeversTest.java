package ceasefire.gui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ceasefire.model.CeasefireModel;
import ceasefire.model.Scenario;
import ceasefire.model.Scenarios;
import ceasefire.model.Setup;
import ceasefire.param.DecimalText;
import ceasefire.param.Parameter;
import ceasefire.results.Metric;
import ceasefire.results.Metrics;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Changed on the eve, a lever that is offered gives the trial that the changed scenario gives from the
 * start, but for what was signed on the eve.
 */
class MidwayLeversTest {
  private static final Set<String> SIGNED =
      Set.of("agreed", "zone_of_agreement", "holds_if_agreed", "agreed_and_holds");
  private static final String[] SHORT = {"horizon-days=400"};

  static Stream<String> offered() {
    return MidwayLevers.OFFERED.stream().sorted();
  }

  @Test
  void allAreParametersThatPlannersChoose() {
    var space = Scenario.space();
    assertThat(MidwayLevers.OFFERED)
        .allMatch(path -> space.parameter(path).map(Parameter::role).isPresent());
  }

  @ParameterizedTest
  @MethodSource("offered")
  void onTheEveItIsTheChangedScenario(String path) {
    Draft draft = new Draft(Scenario.space(), scenario());
    Knob knob = MidwayLevers.of(draft).stream()
        .filter(each -> Draft.general(each.path()).equals(path))
        .findFirst()
        .orElseThrow();
    assertThat(draft.change(knob.path(), other(knob))).isEmpty();
    Setup changed = Setup.of(draft.scenario());
    for (long seed = 1; seed <= 2; seed++) {
      assertThat(branched(draft.read(), changed, seed)).containsExactly(fresh(changed, seed));
    }
  }

  /** The joint commission is drawn into enforcement on the eve: it is not offered, and rightly so. */
  @Test
  void whatIsDrawnOnTheEveIsNotOffered() {
    Draft draft = new Draft(Scenario.space(), scenario());
    String path = "posture.monitors.joint-commission";
    assertThat(MidwayLevers.OFFERED).doesNotContain(path);
    assertThat(draft.change(path, "1")).isEmpty();
    Setup changed = Setup.of(draft.scenario());
    assertThat(branched(draft.read(), changed, 1)).isNotEqualTo(fresh(changed, 1));
  }

  @Test
  void whatATrialsStateIsMadeOfCannotChange() {
    var model = new CeasefireModel(Setup.of(scenario()));
    model.begin(1, null);
    Setup longer = Scenarios.setup("outside-deterrent", "horizon-days=500");
    assertThatThrownBy(() -> model.branch(1, longer))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("horizon-days cannot change in the middle of a trial");
    Setup moved =
        Scenarios.setup("outside-deterrent", "horizon-days=400", "line.sectors.0.length=33");
    assertThatThrownBy(() -> model.branch(1, moved)).hasMessageStartingWith("line cannot change");
  }

  private static Scenario scenario() {
    return Scenarios.shipped("outside-deterrent", SHORT);
  }

  private static String other(Knob knob) {
    if (knob.switches()) {
      return String.valueOf(!Boolean.parseBoolean(knob.value()));
    }
    if (knob.chooses()) {
      return knob.parameter().options().stream()
          .filter(option -> !option.equals(knob.value()))
          .findFirst()
          .orElseThrow();
    }
    double value = knob.number();
    double doubled = value == 0 ? 1 : 2 * value;
    double changed = Math.min(knob.parameter().max(), doubled);
    return DecimalText.of(changed == value ? value / 2 : changed);
  }

  private static double[] branched(Scenario read, Setup changed, long seed) {
    var model = new CeasefireModel(Setup.of(read));
    model.begin(seed, null);
    CeasefireModel branch = model.branch(seed, changed);
    branch.playOn();
    return row(branch);
  }

  private static double[] fresh(Setup changed, long seed) {
    var model = new CeasefireModel(changed);
    model.play(seed);
    return row(model);
  }

  private static double[] row(CeasefireModel model) {
    return Metrics.ALL.stream()
        .filter(metric -> !SIGNED.contains(metric.name()))
        .map(Metric::value)
        .mapToDouble(value -> value.applyAsDouble(model))
        .toArray();
  }
}
