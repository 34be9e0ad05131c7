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

  /** Two of three slots are due for relief, the third is empty, and one rested brigade is to be had. */
  @Test
  void anEmptyPlaceIsFilledBeforeAnybodyIsRelieved() {
    CeasefireModel model =
        StanceTest.model("three-brigades-forward", "posture.force.on-shortfall=stretch");
    while (model.force.filled < 3) {
      model.playDays(1);
    }
    RotationSlot[] slots = model.force.slots;
    Brigade lost = model.force.brigades[slots[2].brigade];
    model.force.pool.sendHome(lost, model.day());
    slots[2].brigade = Brigade.NOWHERE;
    slots[2].nextDay = model.day() + 20;
    slots[0].nextDay = model.day() + 1;
    slots[1].nextDay = model.day() + 1;
    boolean one = false;
    for (Brigade brigade : model.force.brigades) {
      if (brigade.phase == Brigade.Phase.HOME) {
        brigade.phase = one ? Brigade.Phase.TRAINING : Brigade.Phase.HOME;
        brigade.nextDay = one ? model.day() + 300 : Brigade.NOWHERE;
        one = true;
      }
    }
    int first = slots[0].brigade;
    int second = slots[1].brigade;
    model.force.step(model);
    assertThat(slots[2].isFilled()).isTrue();
    model.playDays(1);
    assertThat(slots[0].brigade).isEqualTo(first);
    assertThat(slots[1].brigade).isEqualTo(second);
  }

  /** The pools of 68 brigades hold 38 in place, and 50 with longer tours. */
  @Test
  void twoHundredThousandAreMoreThanOneHundredAndFifty() {
    double smaller = filled("force-150k-backstop");
    double larger = filled("force-200k");
    assertThat(smaller).isBetween(37.0, 38.0);
    assertThat(larger).isBetween(48.0, 50.0);
  }

  private static double filled(String name) {
    CeasefireModel model = StanceTest.model(name);
    double sum = 0;
    int days = 0;
    model.playDays(600);
    while (!model.isOver() && days < 600) {
      model.playDays(1);
      sum += model.force.filled;
      days++;
    }
    return sum / days;
  }
}
