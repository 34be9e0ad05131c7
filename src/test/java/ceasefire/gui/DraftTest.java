package ceasefire.gui;

import static org.assertj.core.api.Assertions.assertThat;

import ceasefire.model.Scenario;
import ceasefire.model.Scenarios;
import ceasefire.param.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import sim.util.Interval;

/** What can be changed in a scenario, how changes are checked, and what MASON sees of them. */
class DraftTest {
  private static final String FORWARD = "posture.force.brigades-forward";

  private final Draft draft =
      new Draft(Scenario.space(), Scenarios.shipped("three-brigades-forward"));
  private final ScenarioProperties properties = new ScenarioProperties(draft);

  private int place(String path) {
    return draft.knobs().indexOf(draft.knob(path).orElseThrow());
  }

  @Test
  void leversComeFirstThenUncertaintiesThenWhatIsFixed() {
    List<Role> roles =
        draft.knobs().stream().map(knob -> knob.parameter().role()).distinct().toList();
    assertThat(roles).containsExactly(Role.LEVER, Role.UNCERTAINTY, Role.CONSTANT);
    assertThat(draft.knobs().get(0).path()).isEqualTo(FORWARD);
  }

  @Test
  void everyNumberAndChoiceOfTheScenarioCanBeTurned() {
    var values = Scenario.space().values(draft.scenario());
    var missing = values.keySet().stream()
        .filter(path -> draft.knob(path).isEmpty())
        .filter(path -> Scenario.space()
            .parameter(path)
            .filter(p -> p.role() != Role.LABEL && !p.list())
            .isPresent())
        .toList();
    assertThat(missing).isEmpty();
    assertThat(draft.knobs()).hasSizeGreaterThan(300);
  }

  @Test
  void aKnobTellsUnitRangePathAndSource() {
    Knob knob = draft.knob(FORWARD).orElseThrow();
    assertThat(knob.value()).isEqualTo("3");
    assertThat(knob.range()).isEqualTo("0 to 150 brigades");
    assertThat(knob.help()).contains("Brigades kept in place", FORWARD, "default", "Source: ");
  }

  @Test
  void aChangeOutOfRangeIsToldAndRefused() {
    assertThat(draft.change(FORWARD, "151").orElseThrow())
        .isEqualTo(FORWARD + ": 151 brigades; expected 0 to 150 brigades");
    assertThat(draft.scenario()).isSameAs(draft.read());
    assertThat(draft.changes()).isEmpty();
  }

  @Test
  void parametersThatDoNotFitEachOtherAreToldInWords() {
    assertThat(draft.change("posture.talks.start", "sectoral").orElseThrow())
        .startsWith("posture.talks.start: ")
        .contains("none begins on day 0", "; expected ")
        .doesNotContain("Exception");
    assertThat(draft.change("posture.truces.energy", "true")).isEmpty();
    assertThat(draft.change("posture.talks.start", "sectoral")).isEmpty();
    assertThat(draft.changes())
        .containsExactly("posture.truces.energy=true", "posture.talks.start=sectoral");
  }

  @Test
  void anotherKindBringsItsOwnParameters() {
    String kind = draft.knobs().stream()
        .map(Knob::path)
        .filter(path -> path.equals("flare-ups.kind"))
        .findFirst()
        .orElseThrow();
    assertThat(draft.knob("flare-ups.own-excitation")).isPresent();
    assertThat(draft.change("flare-ups.own-excitation", "0.3")).isEmpty();
    assertThat(draft.change(kind, "poisson")).isEmpty();
    assertThat(draft.knob("flare-ups.own-excitation")).isEmpty();
    assertThat(draft.changes()).containsExactly("flare-ups.kind=poisson");
  }

  @Test
  void aChangeBackIsNone() {
    draft.change(FORWARD, "9");
    draft.change(FORWARD, "3");
    assertThat(draft.changes()).isEmpty();
    assertThat(draft.scenario()).isEqualTo(draft.read());
    draft.change(FORWARD, "9");
    draft.restore();
    assertThat(draft.scenario()).isSameAs(draft.read());
  }

  @Test
  void masonSeesEveryKnobWithItsDomain() {
    assertThat(properties.numProperties()).isEqualTo(draft.knobs().size());
    int forward = place(FORWARD);
    assertThat(properties.getName(forward)).isEqualTo(FORWARD);
    assertThat(properties.getType(forward)).isEqualTo(int.class);
    assertThat(properties.getValue(forward)).isEqualTo(3);
    assertThat(((Interval) properties.getDomain(forward)).getMax()).isEqualTo(150L);
    int type = place("posture.force.type");
    assertThat((String[]) properties.getDomain(type)).contains("reassurance", "neutral");
    assertThat(properties.getValue(type))
        .isEqualTo(draft.knobs().get(type).parameter().options().indexOf("reassurance"));
  }

  @Test
  void masonsChangesAreThoseOfTheDraft() {
    assertThat(properties.setValue(place(FORWARD), "6")).isEqualTo(6);
    assertThat(properties.setValue(place(FORWARD), "600")).isEqualTo(6);
    properties.setValue(place("posture.force.place"), (Object) 1);
    assertThat(draft.scenario().posture().force().brigadesForward()).isEqualTo(6);
    assertThat(draft.changes()).hasSize(2);
  }
}
