package ceasefire.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ForceTest {
  private static CeasefireModel eveOfARelief() {
    var model = new CeasefireModel(Scenarios.setup("three-brigades-forward"));
    model.begin(2, null);
    while (model.force.filled == 0 || nextRelief(model) > model.day() + 1) {
      model.playDays(1);
    }
    return model;
  }

  private static int nextRelief(CeasefireModel model) {
    int next = Integer.MAX_VALUE;
    for (RotationSlot slot : model.force.slots) {
      next = slot.isFilled() ? Math.min(next, slot.nextDay) : next;
    }
    return next;
  }

  private static RotationSlot due(CeasefireModel model) {
    for (RotationSlot slot : model.force.slots) {
      if (slot.isFilled() && slot.nextDay == model.day() + 1) {
        return slot;
      }
    }
    throw new AssertionError("no relief is due");
  }

  @Test
  void aBrigadeIsRelievedWhenItsTourEnds() {
    CeasefireModel model = eveOfARelief();
    RotationSlot slot = due(model);
    int before = slot.brigade;
    model.playDays(1);
    assertThat(slot.brigade).isNotEqualTo(before);
  }

  @Test
  void nobodyIsRelievedInTheMiddleOfABattle() {
    CeasefireModel model = eveOfARelief();
    RotationSlot slot = due(model);
    Brigade engaged = model.force.brigades[slot.brigade];
    engaged.battle = 0;
    engaged.joined = true;
    model.playDays(3);
    assertThat(slot.brigade).isEqualTo(engaged.index);
    engaged.battle = Brigade.NOWHERE;
    model.playDays(1);
    assertThat(slot.brigade).isNotEqualTo(engaged.index);
  }

  /** After a window of days (30) the dead of an owner weigh 1/e of what they did. */
  @Test
  void deathsFadeFromTheOwnersMinds() {
    var model = new CeasefireModel(Scenarios.setup(
        "three-brigades-forward",
        "fire-level.per-day=0",
        "challenger.payoffs.probe-cost=3",
        "posture.tripwire.threshold-deaths=10000"));
    model.begin(2, null);
    model.playDays(1);
    Guarantor guarantor = model.guarantors[1];
    guarantor.deaths = 100;
    int window = model.setup().scenario().posture().tripwire().windowDays();
    model.playDays(window);
    assertThat(guarantor.deaths).isEqualTo(100 / Math.E, within(1e-6));
  }
}
