package ceasefire.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ceasefire.param.ConfigException;
import ceasefire.rules.TalksPhase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NegotiationTest {
  private static final int TRIALS = 40;

  /** Everybody wants to settle, soon, and gains by it. */
  private static final String[] WILLING = {
    "diplomacy.principals.challenger-mean=1",
    "diplomacy.principals.host-mean=1",
    "diplomacy.talks.rise-per-month=0.6",
    "diplomacy.talks.crossed-probability=0",
    "diplomacy.talks.calm-level=3",
    "diplomacy.steps.framework-per-month=0.5",
    "diplomacy.steps.settlement-per-month=0.5",
    "diplomacy.agreement.spread=0",
    "diplomacy.agreement.challenger-relief=1",
    "diplomacy.agreement.host-peace=1",
    "diplomacy.agreement.guarantor-peace=1",
    "posture.deal.relief=1"
  };

  private static CeasefireModel begun(String scenario, String... sets) {
    var model = new CeasefireModel(Scenarios.setup(scenario, sets));
    model.begin(5, null);
    return model;
  }

  private static String[] with(String[] sets, String... more) {
    String[] all = java.util.Arrays.copyOf(sets, sets.length + more.length);
    System.arraycopy(more, 0, all, sets.length, more.length);
    return all;
  }

  @Test
  void withoutEffortNothingIsTalkedAbout() {
    var idle = new CeasefireModel(Scenarios.setup("no-force", "posture.talks.effort=0"));
    var eager =
        new CeasefireModel(Scenarios.setup("no-force", with(WILLING, "posture.talks.effort=0")));
    for (long seed = 1; seed <= TRIALS; seed++) {
      idle.play(seed);
      eager.play(seed);
      assertThat(eager.negotiation.progress()).isZero();
      assertThat(eager.ledger().settlementDay()).isEqualTo(Ledger.NEVER);
      assertThat(eager.ledger().violationDay()).isEqualTo(idle.ledger().violationDay());
      assertThat(eager.ledger().total(Toll.REPORTED)).isEqualTo(idle.ledger().total(Toll.REPORTED));
    }
  }

  /** Whether it would have signed is told of a trial and changes nothing in it. */
  @Test
  void consentLeavesTheTrialAsItIs() {
    var never =
        begun("no-force", "diplomacy.consent.start-logit=-4", "diplomacy.consent.optimism=2");
    var ever =
        begun("no-force", "diplomacy.consent.start-logit=4", "diplomacy.consent.optimism=-1");
    for (long seed = 1; seed <= TRIALS; seed++) {
      never.play(seed);
      ever.play(seed);
      assertThat(never.ledger().agreed()).isFalse();
      assertThat(ever.ledger().agreed()).isTrue();
      assertThat(never.ledger().total(Toll.REPORTED)).isEqualTo(ever.ledger().total(Toll.REPORTED));
      assertThat(never.outcome()).isEqualTo(ever.outcome());
    }
  }

  /** A force costs consent by the weight of the objection to it alone. */
  @Test
  void combatTroopsCostConsentOnlyIfTheChallengerMindsThem() {
    int[] signed = new int[3];
    CeasefireModel[] models = {
      begun("no-force"),
      begun("three-brigades-forward"),
      begun("three-brigades-forward", "diplomacy.consent.greatest-objection=0")
    };
    for (long seed = 1; seed <= 200; seed++) {
      for (int m = 0; m < models.length; m++) {
        models[m].begin(seed, null);
        signed[m] += models[m].ledger().agreed() ? 1 : 0;
      }
      assertThat(models[2].ledger().agreed()).isEqualTo(models[0].ledger().agreed());
      if (models[1].ledger().agreed()) {
        assertThat(models[0].ledger().agreed()).isTrue();
      }
    }
    assertThat(signed[1]).isLessThan(signed[0]).isPositive();
  }

  /** With the least log odds a truce lapses in nearly every trial, on its thirtieth day. */
  @Test
  void aTruceLapsesOnItsDateAndReleasesTheArmies() {
    var model = begun(
        "no-force",
        "posture.talks.start=truce",
        "diplomacy.steps.renew-logit=-4",
        "diplomacy.steps.upgrade-logit=-4",
        "diplomacy.steps.resumption-per-month=0");
    model.playDays(29);
    assertThat(model.negotiation.phase()).isEqualTo(TalksPhase.TRUCE);
    double restraint = model.challenger.restraint;
    model.playDays(1);
    assertThat(model.negotiation.phase()).isEqualTo(TalksPhase.LAPSED);
    assertThat(model.ledger().lapses()).isEqualTo(1);
    assertThat(model.challenger.restraint).isLessThanOrEqualTo(0.3 * restraint);
    model.playDays(100);
    assertThat(model.negotiation.boundDays(model.day())).isEqualTo(30);
    assertThat(model.negotiation.phase()).isEqualTo(TalksPhase.LAPSED);
    assertThat(model.challenger.restraint).isLessThanOrEqualTo(Math.max(0.2, 0.3 * restraint));
  }

  /** Observers who have not come yet keep no truce: it ends as it does without any. */
  @Test
  void aTruceIsKeptByThoseWhoWatchToday() {
    String[] truce = {"posture.talks.start=truce", "diplomacy.steps.monitoring-logit=3"};
    var nobody = begun("no-force", truce);
    var late = begun(
        "no-force",
        with(
            truce,
            "posture.monitors.coverage=1",
            "posture.changes=[{lever: monitors, to: 0},"
                + " {lever: monitors, after-days: 60, to: 1}]"));
    var there = begun("no-force", with(truce, "posture.monitors.coverage=1"));
    int kept = 0;
    for (long seed = 1; seed <= 100; seed++) {
      for (CeasefireModel model : List.of(nobody, late, there)) {
        model.begin(seed, null);
        model.playDays(30);
      }
      assertThat(late.negotiation.phase()).isEqualTo(nobody.negotiation.phase());
      kept += there.negotiation.phase() == nobody.negotiation.phase() ? 0 : 1;
    }
    assertThat(kept).isPositive();
  }

  /** A month of a settlement: hold 1/12, so that stake and fear fall by .3/12 and enforcement by a step. */
  @Test
  void aSettlementTakesHoldMonthByMonth() {
    var model = begun("three-brigades-forward", "posture.talks.effort=0");
    double before = model.line.enforcement();
    model.playDays(3);
    model.negotiation.settle(model);
    assertThat(model.line.enforcement()).isCloseTo(before + 0.1 * (1 - before), within(1e-12));
    assertThat(model.ledger().settlementDay()).isEqualTo(3);
    model.negotiation.passMonth(model);
    assertThat(model.negotiation.hold()).isCloseTo(1.0 / 12, within(1e-12));
    assertThat(model.negotiation.stakeFactor()).isCloseTo(1 - 0.3 / 12, within(1e-12));
    assertThat(model.negotiation.fearFactor()).isCloseTo(1 - 0.3 / 12, within(1e-12));
    assertThat(model.negotiation.hostGrievance()).isCloseTo((0.4 * 0.6 + 0.2) / 12, within(1e-12));
    double tension = model.line.tension();
    model.line.pass(model);
    assertThat(model.line.tension()).isLessThan(tension);
  }

  @Test
  void aMajorEpisodeMayDenounceASettlement() {
    var model =
        begun("no-force", "posture.talks.effort=0", "diplomacy.steps.denounced-probability=1");
    model.playDays(2);
    double drawn = model.line.enforcement();
    model.negotiation.settle(model);
    assertThat(model.ledger().settled).isTrue();
    model.negotiation.noteEpisode(model);
    assertThat(model.negotiation.phase()).isEqualTo(TalksPhase.CEASEFIRE);
    assertThat(model.ledger().settled).isFalse();
    assertThat(model.ledger().settlementDay()).isEqualTo(2);
    assertThat(model.line.enforcement()).isEqualTo(drawn);
  }

  /** Where all gain most trials settle; where a guarantor would lose by it, none. */
  @Test
  void aSettlementIsTakenWhereAllGainAndNowhereElse() {
    var willing = new CeasefireModel(Scenarios.setup("no-force", WILLING));
    var barred = new CeasefireModel(Scenarios.setup(
        "no-force",
        with(
            WILLING,
            "diplomacy.agreement.guarantor-relief=1",
            "posture.deal.territory=1",
            "diplomacy.agreement.guarantor-territory=1")));
    int settled = 0;
    for (long seed = 1; seed <= TRIALS; seed++) {
      willing.play(seed);
      barred.play(seed);
      settled += willing.ledger().settlementDay() == Ledger.NEVER ? 0 : 1;
      assertThat(willing.ledger().hadZone()).isTrue();
      assertThat(barred.ledger().hadZone()).isFalse();
      assertThat(barred.ledger().settlementDay()).isEqualTo(Ledger.NEVER);
      assertThat(willing.outcome() == Outcome.SETTLED)
          .isEqualTo(!willing.ledger().hasCollapsed()
              && !willing.ledger().seized
              && willing.ledger().sustainedShare < 0.1
              && willing.negotiation.phase() == TalksPhase.SETTLED);
    }
    assertThat(settled).isGreaterThan(TRIALS / 2);
  }

  /** A truce of one kind that neither leaks nor lapses for long spares its own targets only. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aSectoralTruceSparesItsOwnTargets(boolean energy) {
    String sought = energy ? "posture.truces.energy=true" : "posture.truces.maritime=true";
    var without = new CeasefireModel(Scenarios.setup("no-force", "posture.talks.effort=0"));
    var model = new CeasefireModel(Scenarios.setup(
        "no-force",
        sought,
        "posture.talks.effort=0",
        "posture.truces.term-days=365",
        "diplomacy.sectoral-truces.least-leak=0",
        "diplomacy.sectoral-truces.greatest-leak=0",
        "diplomacy.sectoral-truces.extended-logit=3"));
    double strikes = 0;
    double strikesWithout = 0;
    double maritime = 0;
    double maritimeWithout = 0;
    for (long seed = 1; seed <= TRIALS; seed++) {
      without.play(seed);
      model.play(seed);
      strikes += model.ledger().total(Toll.DEEP_STRIKES);
      maritime += model.ledger().total(Toll.MARITIME);
      strikesWithout += without.ledger().total(Toll.DEEP_STRIKES);
      maritimeWithout += without.ledger().total(Toll.MARITIME);
    }
    assertThat(strikes < 0.5 * strikesWithout).isEqualTo(energy);
    assertThat(maritime < 0.5 * maritimeWithout).isEqualTo(!energy);
  }

  /** A term that ends on the day of the month: what the end draws says nothing of the renewal. */
  @Test
  void aRenewalIsNotDrawnWithTheNumberThatEndedTheTruce() {
    int renewed = 0;
    int lapsed = 0;
    var model = new CeasefireModel(Scenarios.setup(
        "no-force",
        "posture.truces.energy=true",
        "posture.truces.term-days=30",
        "posture.talks.effort=1",
        "diplomacy.sectoral-truces.renewal-per-month=0.5",
        "diplomacy.sectoral-truces.extended-logit=0"));
    for (long seed = 1; seed <= 200; seed++) {
      model.begin(seed, null);
      model.playDays(29);
      SectorTruce truce = model.negotiation.energy();
      assertThat(truce.isInForce()).isTrue();
      model.playDays(1);
      if (!truce.isInForce()) {
        lapsed++;
        truce.passMonth(1, 1, model);
        renewed += truce.isInForce() ? 1 : 0;
      }
    }
    assertThat(lapsed).isBetween(40, 160);
    // Of independent draws half are below .5; 4 standard deviations of 40 trials are .32.
    assertThat((double) renewed / lapsed).isBetween(0.18, 0.82);
  }

  /** Two steps on one day are two commitments, each with a will of its own. */
  @Test
  void everyStepOfADayHasAWillOfItsOwn() {
    var model = begun("no-force", "posture.talks.effort=0");
    model.playDays(3);
    double[] after = new double[2];
    for (int i = 0; i < 2; i++) {
      model.challenger.restraint = 0;
      model.host.restraint = 0;
      model.line.follow(TalksPhase.TRUCE, TalksPhase.CEASEFIRE, 1, model);
      after[i] = model.challenger.restraint;
      assertThat(after[i]).isPositive();
    }
    assertThat(after[0]).isNotEqualTo(after[1]);
  }

  /** Full guardrails spare the misread fifth of the replies once they are in force, and not before. */
  @Test
  void guardrailsActFromTheirMonthOn() {
    var model = begun(
        "no-force",
        "posture.guardrails.transparency=1",
        "posture.guardrails.notification=1",
        "posture.guardrails.force-limits=1",
        "posture.guardrails.crisis-channel=1",
        "posture.guardrails.stability-talks=1",
        "posture.guardrails.from-month=1",
        "posture.guardrails.stability-from-month=2");
    GuardrailsInForce guardrails = model.negotiation.guardrails();
    assertThat(guardrails.replies()).isEqualTo(1);
    assertThat(guardrails.misperceptionFactor()).isEqualTo(1);
    assertThat(guardrails.massingFactor(30)).isEqualTo(1);
    assertThat(guardrails.massingSeenPerDay(0.02, 30)).isEqualTo(0.02);
    model.playDays(62);
    assertThat(guardrails.replies()).isCloseTo(0.8, within(1e-12));
    assertThat(guardrails.misperceptionFactor()).isCloseTo(0.7, within(1e-12));
    assertThat(guardrails.massingFactor(31)).isCloseTo(1.5, within(1e-12));
    assertThat(guardrails.massingSeenPerDay(0.02, 31))
        .isCloseTo(0.02 + 0.98 * 0.03 * 2 / 3, within(1e-12));
  }

  /** Terms that are imposed are resented by both sides from the first day. */
  @Test
  void imposedTermsRaiseTensionAndCostWill() {
    var free = begun("no-force");
    var imposed = begun("no-force", "posture.deal.imposed=1");
    assertThat(free.line.tension()).isEqualTo(1);
    assertThat(imposed.line.tension()).isCloseTo(1 + 0.2 * 0.4, within(1e-12));
    assertThat(imposed.challenger.restraint)
        .isCloseTo(0.8 * free.challenger.restraint, within(1e-12));
  }

  /** A European architecture removes 40 % of fear by and by: 63 % of that in five years. */
  @Test
  void anArchitectureLowersFearSlowly() {
    var model = begun("no-force", "posture.architecture.level=1", "posture.talks.effort=0");
    assertThat(model.negotiation.fearFactor()).isEqualTo(1);
    model.playDays(360);
    double year = model.negotiation.fearFactor();
    assertThat(year).isBetween(1 - 0.4 * (1 - Math.exp(-0.2)), 1 - 0.4 * (1 - Math.exp(-0.17)));
  }

  @ParameterizedTest
  @CsvSource({
    "posture.truces.from-day=30, posture.truces.energy=true",
    "posture.truces.energy=false, posture.truces.maritime=false"
  })
  void sectoralStepsNeedSectoralTruces(String one, String other) {
    assertThatThrownBy(
            () -> Scenarios.shipped("no-force", "posture.talks.start=sectoral", one, other))
        .isInstanceOf(ConfigException.class);
  }

  /** With the war all that was agreed ends: the settlement's hold and the guardrails. */
  @Test
  void nothingThatWasAgreedOutlivesTheCeasefire() {
    var model = begun(
        "no-force",
        "posture.talks.effort=0",
        "posture.architecture.level=1",
        "posture.guardrails.transparency=1",
        "posture.guardrails.force-limits=1",
        "posture.guardrails.crisis-channel=1");
    model.playDays(3);
    model.negotiation.settle(model);
    for (int month = 0; month < 6; month++) {
      model.negotiation.passMonth(model);
    }
    model.playDays(200);
    assertThat(model.negotiation.hold()).isPositive();
    assertThat(model.negotiation.guardrails().level()).isPositive();
    assertThat(model.negotiation.fearFactor()).isLessThan(1);
    model.collapse(Ledger.Initiator.UNORDERED, Ledger.Cause.DEATHS);
    assertThat(model.negotiation.hold()).isZero();
    assertThat(model.negotiation.stakeFactor()).isEqualTo(1);
    assertThat(model.negotiation.fearFactor()).isEqualTo(1);
    assertThat(model.negotiation.guardrails().level()).isZero();
    assertThat(model.negotiation.guardrails().replies()).isEqualTo(1);
    assertThat(model.negotiation.guardrails().misperceptionFactor()).isEqualTo(1);
    assertThat(model.negotiation.hostGrievance()).isZero();
    // A line between the alliance and the challenger is of use in a crisis, not before it only.
    assertThat(model.negotiation.guardrails().channel(model.day())).isEqualTo(1);
  }
}
