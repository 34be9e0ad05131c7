package ceasefire.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ceasefire.rules.Act;
import ceasefire.rules.Attachment;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** How host and guarantors answer breaches. */
class DoctrineTest {
  private static final String ATTACHED =
      "posture.tripwire.attached-to=[sanctions-snapback, second-echelon]";

  private static CeasefireModel eve(String... sets) {
    var model = new CeasefireModel(Scenarios.setup("three-brigades-forward", sets));
    model.begin(1, null);
    return model;
  }

  /** Whoever answers nothing attaches nothing, and lets the host's missiles lie. */
  @Test
  void withoutAnswersNothingIsAttached() {
    CeasefireModel model = StanceTest.manned(
        "three-brigades-forward",
        ATTACHED,
        "posture.doctrine.answer=none",
        "host.long-range.missiles=50");
    assertThat(model.guarantors).noneMatch(Guarantor::holdsAny);
    assertThat(model.outlook.believedPunishment(model)).isZero();
    model.playOn();
    assertThat(model.ledger().total(Toll.STRIKES)).isZero();
  }

  /** Unattributed in seven of ten: unanswered a probe is cheaper by .3 x .15, overmatched dearer by half. */
  @Test
  void answersSetThePriceOfAProbe() {
    String[] unattached = {"posture.tripwire.attached-to=[]", "doctrine-effect.bullying=0"};
    CeasefireModel kind = eve(unattached[0], unattached[1]);
    double usual = kind.outlook.utility(Act.PROBE, 17, kind);
    CeasefireModel none = eve(unattached[0], unattached[1], "posture.doctrine.answer=none");
    CeasefireModel more = eve(unattached[0], unattached[1], "posture.doctrine.answer=escalate");
    assertThat(none.outlook.utility(Act.PROBE, 17, none) - usual).isCloseTo(0.045, within(1e-12));
    assertThat(more.outlook.utility(Act.PROBE, 17, more) - usual).isCloseTo(-0.0225, within(1e-12));
  }

  /** A plain doctrine that sends the second echelon for 100 deaths does so for a seizure, not a probe. */
  @Test
  void gradedAnswersPunishLesserActsLess() {
    String[] graded = {
      "posture.tripwire.attached-to=[second-echelon]",
      "posture.doctrine.reinforcement-deaths=100",
      "posture.doctrine.ambiguity=0",
      "punishment.relief=0"
    };
    CeasefireModel model = StanceTest.manned("three-brigades-forward", graded);
    double full = model.outlook.believedPunishment(model);
    assertThat(full).isPositive();
    model.outlook.utility(Act.PROBE, 17, model);
    assertThat(model.outlook.punishment(Act.PROBE)).isZero();
    assertThat(model.outlook.punishment(Act.SEIZE)).isEqualTo(full);
    assertThat(model.outlook.punishment(Act.OFFENSIVE)).isEqualTo(full);
  }

  /** Deaths of the force trip the wire, but too few to call for reinforcement: only sanctions are asked. */
  @Test
  void onlyWhatIsCalledForIsAsked() {
    CeasefireModel model = StanceTest.model(
        "three-brigades-forward",
        ATTACHED,
        "posture.doctrine.reinforcement-deaths=5000",
        "attribution.unseen-probability=0");
    model.playDays(200);
    model.ledger().casualties.add(Casualties.FOREIGN, 50);
    model.playDays(2);
    assertThat(model.ledger().responses.tripped).isEqualTo(1);
    boolean snapback = false;
    for (Guarantor guarantor : model.guarantors) {
      assertThat(guarantor.asked[Attachment.SECOND_ECHELON.ordinal()]).isFalse();
      snapback |= guarantor.asked[Attachment.SANCTIONS_SNAPBACK.ordinal()];
    }
    assertThat(snapback).isTrue();
  }

  /** A spiral that is sure turns every attributed probe into an assault, which may be war. */
  @Test
  void answersWithMoreGetOutOfHand() {
    String[] probes = {
      "challenger.payoffs.probe-cost=0",
      "attribution.unseen-probability=0",
      "doctrine-effect.spiral-probability=1",
      "doctrine-effect.reciprocity=0",
      "doctrine-effect.bullying=0",
      "rungs.assault-rate=0"
    };
    var kind = new CeasefireModel(Scenarios.setup("no-force", probes));
    String[] escalate = Arrays.copyOf(probes, probes.length + 1);
    escalate[probes.length] = "posture.doctrine.answer=escalate";
    var more = new CeasefireModel(Scenarios.setup("no-force", escalate));
    int wars = 0;
    int warsInKind = 0;
    for (long seed = 1; seed <= 30; seed++) {
      kind.play(seed);
      more.play(seed);
      warsInKind += kind.ledger().collapseCause == Ledger.Cause.ASSAULT ? 1 : 0;
      wars += more.ledger().collapseCause == Ledger.Cause.ASSAULT ? 1 : 0;
    }
    assertThat(warsInKind).isZero();
    assertThat(wars).isPositive();
  }
}
