package ceasefire.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ceasefire.rules.Act;
import ceasefire.rules.Attachment;
import ceasefire.rules.Sanctions;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold in every trial, whatever the scenario. */
@Tag("long")
class InvariantTest {
  private static final int TRIALS = 60;

  private static final String[] NOBODY_COMES_OR_GOES = {
    "economy.war-economy.recruits=0",
    "economy.war-economy.discharge-rate=0",
    "economy.war-economy.returning=0",
    "host.army.recruits=0",
    "host.army.discharge-rate=0",
    "host.army.desertion-rate=0",
    "host.army.broken-desertion-rate=0",
    "host.army.returning=0",
    "host.army.redeployment=0"
  };

  @Test
  void oneTrialTwiceGivesTheSameRowOnAFreshAndOnAUsedModel() {
    Setup setup = Scenarios.setup("three-brigades-forward");
    var used = new CeasefireModel(setup);
    for (long seed = 1; seed <= 20; seed++) {
      used.play(1_000 + seed);
      used.play(seed);
      var fresh = new CeasefireModel(setup);
      fresh.play(seed);
      assertThat(BranchTest.row(used)).containsExactly(BranchTest.row(fresh));
    }
  }

  @Test
  void nothingHappensWhenAllRatesAreZero() {
    Setup setup = Scenarios.setup(
        "no-force",
        "fire-level.per-day=0",
        "incidents.deep-strikes-per-day=0",
        "incidents.maritime-per-day=0",
        "challenger.payoffs.probe-cost=3",
        "challenger.payoffs.seizure-gain=0",
        "challenger.payoffs.stake-log-mean=-4",
        "challenger.payoffs.stake-log-spread=0",
        "challenger.payoffs.inclination-spread=0",
        "challenger.choice.lambda=60",
        "posture.talks.effort=0",
        "host.revision.propensity=0");
    var model = new CeasefireModel(setup);
    for (long seed = 1; seed <= TRIALS; seed++) {
      model.play(seed);
      Ledger ledger = model.ledger();
      assertThat(model.outcome()).isEqualTo(Outcome.HELD);
      assertThat(ledger.total(Toll.EPISODES)).isZero();
      assertThat(ledger.total(Toll.REPORTED)).isZero();
      assertThat(ledger.total(Toll.DEATHS_HOST) + ledger.total(Toll.DEATHS_CHALLENGER))
          .isZero();
      assertThat(ledger.total(Toll.WORST_RUNG)).isZero();
      assertThat(model.day()).isEqualTo(setup.horizonDays());
    }
  }

  /** Deaths are a fifth of losses in battle, so what the armies lost explains what was buried. */
  @ParameterizedTest
  @ValueSource(strings = {"no-force", "three-brigades-forward", "force-150k-backstop"})
  void armiesAndBrigadesLoseExactlyWhatFightingTook(String name) {
    Setup setup = Scenarios.setup(name, NOBODY_COMES_OR_GOES);
    Scenario scenario = setup.scenario();
    var model = new CeasefireModel(setup);
    for (long seed = 1; seed <= TRIALS; seed++) {
      model.begin(seed, null);
      double foreignLosses = 0;
      while (!model.isOver()) {
        model.playDays(1);
        for (Battle battle : model.battlefield.battles) {
          assertThat(battle.sides.defenders()).isNotNegative();
          assertThat(battle.foreignDefenders).isNotNegative();
        }
        int present = 0;
        for (Brigade brigade : model.force.brigades) {
          present += brigade.phase == null ? 0 : 1;
          assertThat(brigade.strength).isBetween(0.0, brigade.fullStrength);
          assertThat(brigade.readiness).isBetween(0.0, 1.0);
        }
        assertThat(present).isEqualTo(setup.brigades);
      }
      for (Brigade brigade : model.force.brigades) {
        foreignLosses += brigade.casualties;
      }
      double killed = scenario.battles().killedShare() * CeasefireModel.PERSONS_PER_EQUIVALENT;
      double struck = model.ledger().total(Toll.STRIKES);
      double challengerLost = scenario.challenger().strength() - model.challenger.strength;
      if (struck == 0) {
        assertThat(killed * challengerLost)
            .isLessThanOrEqualTo(model.ledger().total(Toll.DEATHS_CHALLENGER) + 1);
      }
      assertThat(killed * (scenario.host().strength() - model.host.strength))
          .isLessThanOrEqualTo(model.ledger().total(Toll.DEATHS_HOST) + 1);
      assertThat(killed * foreignLosses)
          .isLessThanOrEqualTo(model.ledger().total(Toll.DEATHS_FOREIGN) + 1);
      double sectors = 0;
      for (Sector sector : model.sectors()) {
        sectors += sector.challengerStrength;
      }
      assertThat(sectors).isCloseTo(model.challenger.strength, within(1e-9));
    }
  }

  @Test
  void everySlotHasOneBrigadeAndEveryBrigadeOneSlot() {
    var model = new CeasefireModel(Scenarios.setup("force-150k-backstop"));
    model.begin(3, null);
    while (!model.isOver()) {
      model.playDays(30);
      for (RotationSlot slot : model.force.slots) {
        if (slot.isFilled()) {
          assertThat(model.force.brigades[slot.brigade].slot).isEqualTo(slot.index);
        }
      }
      int placed = 0;
      for (Brigade brigade : model.force.brigades) {
        placed += brigade.slot == Brigade.NOWHERE ? 0 : 1;
      }
      assertThat(placed).isEqualTo(model.force.filled);
    }
  }

  @Test
  void attachedToNothingPunishesNothing() {
    var model = new CeasefireModel(
        Scenarios.setup("three-brigades-forward", "posture.tripwire.attached-to=[]"));
    for (long seed = 1; seed <= TRIALS; seed++) {
      model.begin(seed, null);
      assertThat(model.outlook.believedPunishment(model)).isZero();
      model.playOn();
      assertThat(model.ledger().total(Toll.STRIKES)).isZero();
      Sanctions sanctions = model.setup().scenario().economy().sanctions();
      assertThat(model.ledger().sanctionsAtEnd())
          .isBetween(sanctions.floor() - 1e-12, sanctions.atStart() + 1e-12);
      assertThat(model.ledger().beliefAtEnd()).isNaN();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "three-brigades-forward posture.force.brigades-forward=0",
        "three-brigades-west posture.force.brigades-forward=0",
        "un-monitors posture.monitors.coverage=0 posture.monitors.mediation=0"
            + " posture.monitors.joint-commission=0",
        "outside-deterrent posture.tripwire.attached-to=[] posture.deterrents=[]",
        "force-150k-backstop posture.force.brigades-forward=0 posture.tripwire.attached-to=[]"
            + " posture.deterrents=[] posture.backstop.air-cover=0 posture.backstop.intelligence=0"
            + " posture.backstop.missile-defence=0"
      })
  void anEmptyPostureIsTheHostAlone(String words) {
    String[] posture = words.split(" ");
    var alone = new CeasefireModel(Scenarios.setup("no-force"));
    var emptied = new CeasefireModel(
        Scenarios.setup(posture[0], Arrays.copyOfRange(posture, 1, posture.length)));
    for (long seed = 1; seed <= TRIALS; seed++) {
      alone.play(seed);
      emptied.play(seed);
      assertThat(BranchTest.row(emptied)).containsExactly(BranchTest.row(alone));
    }
  }

  /** More of the host in one sector never raises what an attack there seems to gain, and all lowers it. */
  @ParameterizedTest
  @CsvSource({
    "three-brigades-forward, logit, 1",
    "three-brigades-forward, logit, 400",
    "three-brigades-forward, prospect, 400",
    "three-brigades-forward, threshold, 30",
    "no-force, logit, 1200",
    "un-monitors, threshold, 400",
    "outside-deterrent, prospect, 30",
    "force-150k-backstop, logit, 400",
    "porcupine-29-agreements, logit, 1200"
  })
  void moreHostBrigadesNeverRaiseTheBelievedGain(String name, String kind, int day) {
    var model = new CeasefireModel(Scenarios.setup(name, "challenger.choice.kind=" + kind));
    for (long seed = 1; seed <= 3; seed++) {
      model.begin(seed, null);
      model.playDays(day);
      for (Sector sector : model.sectors()) {
        for (Act act : List.of(Act.PROBE, Act.SEIZE, Act.OFFENSIVE)) {
          double own = sector.hostStrength;
          sector.hostStrength = own * 0.01;
          double most = model.outlook.utility(act, sector.index, model);
          double before = most;
          for (double factor = 0.02; factor <= 100; factor *= 1.6) {
            sector.hostStrength = own * factor;
            double now = model.outlook.utility(act, sector.index, model);
            assertThat(now).as("%s in %s", act, sector.index).isLessThanOrEqualTo(before);
            before = now;
          }
          assertThat(before < most).isEqualTo(own > 0 && act != Act.PROBE);
          sector.hostStrength = own;
        }
      }
    }
  }

  @Test
  void theOrderOfVisitingSectorsDoesNotMatter() {
    var model = new CeasefireModel(Scenarios.setup("no-force"));
    model.begin(11, null);
    model.playDays(100);
    Sector[] forward = model.branch(11).sectors();
    Sector[] backward = model.branch(11).sectors();
    for (int s = 0; s < forward.length; s++) {
      IncidentPhase.excite(forward, s, model.setup(), 0.7, 1.1, 0.9);
      int last = forward.length - 1 - s;
      IncidentPhase.excite(backward, last, model.setup(), 0.7, 1.1, 0.9);
    }
    for (int s = 0; s < forward.length; s++) {
      assertThat(backward[s].rate).isEqualTo(forward[s].rate);
    }
  }

  /** What the posture changes first shows on the day it acts; all luck before that is the same. */
  @Test
  void aPostureParameterShiftsNoUnrelatedDraws() {
    var few = new CeasefireModel(Scenarios.setup("three-brigades-forward"));
    var many = new CeasefireModel(
        Scenarios.setup("three-brigades-forward", "posture.second-echelon.preparation-days=60"));
    int same = 0;
    for (long seed = 1; seed <= TRIALS; seed++) {
      few.play(seed);
      many.play(seed);
      if (few.ledger().responses().tripped() == 0) {
        assertThat(BranchTest.row(many)).containsExactly(BranchTest.row(few));
        same++;
      }
    }
    assertThat(same).isPositive();
  }

  @Test
  void onlyLiveAttachmentsAreHeldAndOnlyByThoseWhoHaveTheMeans() {
    var model = new CeasefireModel(Scenarios.setup("outside-deterrent"));
    model.begin(1, null);
    for (Guarantor guarantor : model.guarantors) {
      assertThat(guarantor.holds[Attachment.SANCTIONS_SNAPBACK.ordinal()]).isFalse();
      boolean armed = guarantor.params.name().equals("United States")
          || guarantor.params.name().equals("France");
      assertThat(guarantor.holds[Attachment.LONG_RANGE_STRIKES.ordinal()]).isEqualTo(armed);
    }
  }

  /** On the day of arrival a brigade is there before the force has taken stock of it. */
  @Test
  void theForcesDeadAreSharedByItsOwnersEvenOnADayOfArrival() {
    var model = new CeasefireModel(Scenarios.setup("three-brigades-forward"));
    model.begin(1, null);
    model.playDays(1);
    Brigade brigade = model.force.brigades[0];
    brigade.phase = Brigade.Phase.REINFORCING;
    brigade.since = model.day();
    model.loseForeign(10, 0);
    double shared = 0;
    for (Guarantor guarantor : model.guarantors) {
      shared += guarantor.deaths;
    }
    assertThat(shared).isCloseTo(10, within(1e-9));
  }

  /** Many reliefs fall on days on which others act too; MASON must not shuffle them. */
  @Test
  void agentsThatActOnTheSameDateDoSoInOneOrder() {
    Setup setup = Scenarios.setup(
        "force-150k-backstop",
        "posture.force.tour-days=60",
        "posture.force.brigades-per-month=0.7",
        "challenger.massing.dispersal-months=0.1",
        "challenger.payoffs.stake-log-mean=0.3");
    var used = new CeasefireModel(setup);
    for (long seed = 1; seed <= 150; seed++) {
      used.play(seed);
      var fresh = new CeasefireModel(setup);
      fresh.play(seed);
      assertThat(BranchTest.row(used)).containsExactly(BranchTest.row(fresh));
    }
  }

  @Test
  void whatCannotBeCarriedOutPunishesNothing() {
    var hollow = new CeasefireModel(Scenarios.setup(
        "three-brigades-forward",
        "posture.tripwire.attached-to=[second-echelon]",
        "posture.second-echelon.brigades=0"));
    hollow.begin(1, null);
    assertThat(hollow.outlook.believedPunishment(hollow)).isZero();
    for (Guarantor guarantor : hollow.guarantors) {
      assertThat(guarantor.holdsAny()).isFalse();
    }
  }

  /** What is told to the collapse is what had been added up when the day of the collapse was over. */
  @ParameterizedTest
  @ValueSource(strings = {"no-force", "force-150k-backstop"})
  void tollsToTheCollapseIncludeItsDay(String name) {
    var model = new CeasefireModel(Scenarios.setup(name));
    int collapsed = 0;
    for (long seed = 1; seed <= TRIALS; seed++) {
      model.begin(seed, null);
      double[] then = new double[Toll.ALL.length];
      boolean taken = false;
      while (!model.isOver()) {
        model.playDays(1);
        if (!taken) {
          for (Toll toll : Toll.ALL) {
            then[toll.ordinal()] = model.ledger().total(toll);
          }
          taken = model.ledger().hasCollapsed();
        }
      }
      collapsed += taken ? 1 : 0;
      for (Toll toll : Toll.ALL) {
        assertThat(model.ledger().toCollapse(toll)).as(toll.name()).isEqualTo(then[toll.ordinal()]);
      }
    }
    assertThat(collapsed).isPositive();
  }
}
