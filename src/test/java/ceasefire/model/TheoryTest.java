package ceasefire.model;

import static org.assertj.core.api.Assertions.assertThat;

import ceasefire.rules.Attachment;
import ceasefire.rules.ContestSuccess;
import ceasefire.rules.FixedBeliefs;
import ceasefire.rules.PoissonIncidents;
import ceasefire.rules.ProspectChallenger;
import ceasefire.rules.ThresholdChallenger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the field disagrees another theory can take the place of the default one, by its kind. */
@Tag("long")
class TheoryTest {
  private static final int TRIALS = 40;

  /** A world with enough attacks for every theory to have its say. */
  private static final String[] EVENTFUL = {
    "challenger.payoffs.stake-log-mean=0.3", "posture.tripwire.attached-to=[second-echelon]"
  };

  @Test
  void aKindInAFileIsTheRuleInTheScenario() {
    Scenario other = Scenarios.shipped(
        "no-force",
        "fighting.kind=contest-success",
        "beliefs.kind=fixed",
        "flare-ups.kind=poisson",
        "challenger.choice.kind=prospect",
        "challenger.choice.aspiration=0.5");
    assertThat(other.fighting()).isInstanceOf(ContestSuccess.class);
    assertThat(other.beliefs()).isEqualTo(new FixedBeliefs());
    assertThat(other.flareUps()).isEqualTo(new PoissonIncidents());
    assertThat(other.challenger().choice())
        .isInstanceOfSatisfying(
            ProspectChallenger.class, c -> assertThat(c.aspiration()).isEqualTo(0.5));
    assertThat(Scenarios.shipped("no-force", "challenger.choice.kind=threshold")
            .challenger()
            .choice())
        .isInstanceOf(ThresholdChallenger.class);
  }

  /** What the theories share stays as the file has it when the theory changes. */
  @Test
  void anotherTheoryLeavesTheRestOfTheWorldAsItWas() {
    Scenario usual = Scenarios.shipped("no-force", EVENTFUL);
    Scenario other = Scenarios.shipped("no-force", with("challenger.choice.kind=threshold"));
    assertThat(other.challenger().payoffs()).isEqualTo(usual.challenger().payoffs());
    assertThat(other.challenger().payoffs().stakeLogMean()).isEqualTo(0.3);
  }

  /** Every theory changes trials, plays them to their end, twice alike, branched or not. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "fighting.kind=contest-success",
        "beliefs.kind=fixed",
        "flare-ups.kind=poisson",
        "challenger.choice.kind=prospect",
        "challenger.choice.kind=threshold"
      })
  void everyTheoryPlays(String kind) {
    var usual = new CeasefireModel(Scenarios.setup("three-brigades-forward", EVENTFUL));
    Setup setup = Scenarios.setup("three-brigades-forward", with(kind));
    var model = new CeasefireModel(setup);
    int changed = 0;
    for (long seed = 1; seed <= TRIALS; seed++) {
      model.begin(seed, null);
      model.playDays(100);
      CeasefireModel branch = model.branch(seed);
      model.playOn();
      branch.playOn();
      double[] row = BranchTest.row(model);
      assertThat(BranchTest.row(branch)).containsExactly(row);
      assertThat(model.ledger().total(Toll.DEATHS_HOST)).isNotNegative();
      usual.play(seed);
      changed += Arrays.equals(row, BranchTest.row(usual)) ? 0 : 1;
    }
    assertThat(changed).isPositive();
  }

  /** Battles of either kind kill on both sides, take days, and take ground in some. */
  @ParameterizedTest
  @ValueSource(strings = {"fighting.kind=lanchester", "fighting.kind=contest-success"})
  void battlesCostBothSidesAndTakeDaysAndGround(String kind) {
    var model = new CeasefireModel(Scenarios.setup("no-force", kind));
    double ground = 0;
    int days = 0;
    for (long seed = 1; seed <= TRIALS; seed++) {
      model.begin(seed, null);
      model.playDays(1);
      double before = model.ledger().total(Toll.KM2_LOST);
      model.battlefield.seize(3, model);
      Battle battle = model.battlefield.battles[0];
      assertThat(battle.running).isTrue();
      while (battle.running && !model.isOver()) {
        model.playDays(1);
        days++;
        assertThat(battle.sides.attackerLoss()).isPositive();
        assertThat(battle.sides.defenderLoss()).isPositive();
      }
      ground += model.ledger().total(Toll.KM2_LOST) - before;
    }
    assertThat(days).isGreaterThan(TRIALS);
    assertThat(ground).isPositive();
  }

  /** A challenger that learns nothing believes at any record what it would at none. */
  @Test
  void fixedBeliefsDoNotMove() {
    for (String kind : List.of("bayesian", "fixed")) {
      var model = StanceTest.manned("three-brigades-forward", "beliefs.kind=" + kind);
      Guarantor guarantor = model.guarantors[0];
      guarantor.asked[Attachment.SANCTIONS_SNAPBACK.ordinal()] = true;
      guarantor.judge(model);
      double before = guarantor.belief;
      guarantor.count(model);
      guarantor.judge(model);
      assertThat(guarantor.belief == before).isEqualTo(kind.equals("fixed"));
      assertThat(guarantor.belief).isLessThanOrEqualTo(before);
    }
  }

  private static String[] with(String set) {
    List<String> sets = new ArrayList<>(Arrays.asList(EVENTFUL));
    sets.add(set);
    return sets.toArray(String[]::new);
  }
}
