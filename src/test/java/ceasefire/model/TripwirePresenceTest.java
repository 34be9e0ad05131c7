package ceasefire.model;

import static org.assertj.core.api.Assertions.assertThat;

import ceasefire.rules.Attachment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What hangs on a foreign presence holds while there is one, wherever it stands in the country. */
class TripwirePresenceTest {
  private static final int SNAPBACK = Attachment.SANCTIONS_SNAPBACK.ordinal();
  private static final int ECHELON = Attachment.SECOND_ECHELON.ordinal();
  private static final String ALL =
      "posture.tripwire.attached-to=[sanctions-snapback, second-echelon, full-intervention]";

  /** Troops arrive after three months, on day 90; till then nobody can be killed. */
  @ParameterizedTest
  @ValueSource(strings = {"forward", "depth", "west"})
  void promisesHoldFromTheDayOfArrival(String place) {
    CeasefireModel model =
        StanceTest.model("three-brigades-forward", ALL, "posture.force.place=" + place);
    model.playDays(89);
    assertThat(model.guarantors[0].holdsAny()).isFalse();
    assertThat(model.outlook.believedPunishment(model)).isZero();
    model.playDays(1);
    assertThat(model.force.filled).isEqualTo(1);
    for (Attachment attachment : Attachment.values()) {
      assertThat(model.guarantors[0].holds[attachment.ordinal()])
          .isEqualTo(attachment.needsPresence());
    }
    assertThat(model.outlook.believedPunishment(model)).isPositive();
  }

  @Test
  void aForceOutsideTheCountryFormsNoTripwire() {
    CeasefireModel model =
        StanceTest.model("three-brigades-forward", ALL, "posture.force.place=outside");
    model.playDays(200);
    assertThat(model.force.filled).isEqualTo(3);
    for (Guarantor guarantor : model.guarantors) {
      assertThat(guarantor.holdsAny()).isFalse();
    }
  }

  /** Its owners withdraw it because the backstop is gone, though planners still want it. */
  @Test
  void promisesEndWithTheForceThatLeft() {
    CeasefireModel model = StanceTest.model(
        "three-brigades-forward",
        "guarantors.0.contribution.insists-probability=1",
        "guarantors.1.contribution.insists-probability=1",
        "guarantors.2.contribution.insists-probability=1",
        "guarantors.0.contribution.autonomy-substitute=0",
        "guarantors.1.contribution.autonomy-substitute=0",
        "guarantors.2.contribution.autonomy-substitute=0",
        "posture.backstop.air-cover=0.9",
        "posture.backstop.intelligence=0.9",
        "posture.backstop.missile-defence=0.9",
        "posture.changes=[{lever: backstop, after-days: 200, to: 0}]");
    model.playDays(200);
    assertThat(model.guarantors[0].holds[SNAPBACK]).isTrue();
    assertThat(model.guarantors[3].holds[SNAPBACK]).isTrue();
    model.playDays(60 + 180 + 60);
    assertThat(model.force.filled).isZero();
    for (Guarantor guarantor : model.guarantors) {
      assertThat(guarantor.holdsAny()).as(guarantor.params.name()).isFalse();
    }
  }

  /** What needs no troops, strikes from outside, holds with and without them. */
  @Test
  void strikesFromOutsideNeedNoPresence() {
    CeasefireModel model = StanceTest.model("outside-deterrent");
    model.playDays(1);
    assertThat(model.guarantors[1].holds[Attachment.LONG_RANGE_STRIKES.ordinal()])
        .isTrue();
  }

  /** A state that never joined the force, or left it, sends no troops on its account. */
  @Test
  void whoTakesNoPartSendsNobody() {
    CeasefireModel model = StanceTest.model(
        "three-brigades-forward", ALL, "guarantors.0.contribution.willing-probability=0");
    model.playDays(100);
    assertThat(model.guarantors[0].holds[ECHELON]).isFalse();
    assertThat(model.guarantors[0].holds[Attachment.FULL_INTERVENTION.ordinal()])
        .isFalse();
    assertThat(model.guarantors[0].holds[SNAPBACK]).isTrue();
    assertThat(model.guarantors[1].holds[ECHELON]).isTrue();
  }

  /**
   * On the eve a deal is judged by the force that is promised, though nobody has come: three of five
   * attachments, each hardly believed, outweigh a twentieth of what the host claims.
   */
  @Test
  void theDealIsSignedOnWhatIsPlanned() {
    String[] sets = {
      ALL,
      "posture.deal.territory=0.05",
      "posture.deal.eu-path=0",
      "posture.deal.alliance-bar=0",
      "diplomacy.agreement.spread=0",
      "diplomacy.agreement.payment-limit=0",
      "diplomacy.agreement.host-peace=0",
      "diplomacy.agreement.host-guarantee=1",
      "diplomacy.agreement.host-territory=1",
      "diplomacy.agreement.guarantee-alarm=0",
      "diplomacy.agreement.troops-alarm=0",
      "diplomacy.agreement.guarantor-peace=1"
    };
    CeasefireModel model = StanceTest.model("three-brigades-forward", sets);
    assertThat(model.ledger().hadZone()).isTrue();
    assertThat(model.guarantors[1].holdsAny()).isFalse();
    sets[0] = "posture.tripwire.attached-to=[]";
    CeasefireModel bare = StanceTest.model("three-brigades-forward", sets);
    assertThat(bare.ledger().hadZone()).isFalse();
  }

  /** Decisions that are pending when the force leaves are never taken, and none of them was a bluff. */
  @Test
  void whatNobodyHoldsAnyMoreIsNoBluff() {
    CeasefireModel model = StanceTest.model(
        "three-brigades-forward",
        ALL,
        "attribution.unseen-probability=0",
        "decision.least-days=20",
        "posture.changes=[{lever: brigades-forward, after-days: 200, to: 0}]");
    model.playDays(199);
    model.ledger().km2Lost += 1_000;
    model.tripwire.adjudicate(model);
    assertThat(model.ledger().responses().tripped()).isEqualTo(1);
    assertThat(model.tripwire.pending).isEqualTo(10);
    model.playDays(1);
    assertThat(model.force.filled).isZero();
    assertThat(model.tripwire.pending).isZero();
    model.playDays(60);
    for (Guarantor guarantor : model.guarantors) {
      assertThat(guarantor.decidesOn).containsOnly(Guarantor.UNDECIDED);
      assertThat(guarantor.unanswered).containsOnly(0);
    }
    assertThat(model.ledger().responses().bluffs()).isZero();
    assertThat(model.ledger().responses().honoured()).isZero();
  }

  /** Strikes are decided on though the force goes: of what was asked, they alone count. */
  @Test
  void onlyWhatWasDecidedOnInThisTripCounts() {
    CeasefireModel model = StanceTest.model(
        "outside-deterrent",
        "posture.force.brigades-forward=3",
        "posture.tripwire.attached-to=[sanctions-snapback, long-range-strikes]",
        "attribution.unseen-probability=0",
        "decision.least-days=20",
        "decision.start-logit=3",
        "decision.resolve-logit=6",
        "posture.changes=[{lever: brigades-forward, after-days: 200, to: 0}]");
    model.playDays(199);
    model.ledger().km2Lost += 1_000;
    model.tripwire.adjudicate(model);
    model.playDays(70);
    assertThat(model.tripwire.pending).isZero();
    assertThat(model.ledger().responses().honoured()).isEqualTo(1);
    assertThat(model.ledger().responses().bluffs()).isZero();
  }

  /** Ground that was lost before the force came does not trip it when it comes. */
  @Test
  void groundLostBeforeItCameTripsNothing() {
    CeasefireModel model =
        StanceTest.model("three-brigades-forward", ALL, "attribution.unseen-probability=0");
    model.playDays(30);
    model.ledger().km2Lost += 1_000;
    model.playDays(150);
    assertThat(model.force.filled).isEqualTo(3);
    assertThat(model.ledger().responses().tripped()).isZero();
  }

  /** Decided on the very day, as a mean of no days has it: the wire stands ready again. */
  @Test
  void decisionsThatTakeNoTimeAreTaken() {
    CeasefireModel model = StanceTest.model(
        "three-brigades-forward",
        ALL,
        "attribution.unseen-probability=0",
        "decision.least-days=0",
        "decision.mean-further-days=0");
    model.playDays(199);
    model.ledger().km2Lost += 1_000;
    model.tripwire.adjudicate(model);
    assertThat(model.tripwire.pending).isPositive();
    model.playDays(2);
    assertThat(model.tripwire.pending).isZero();
    for (Guarantor guarantor : model.guarantors) {
      assertThat(guarantor.decidesOn).containsOnly(Guarantor.UNDECIDED);
    }
  }
}
