package ceasefire.model;

import static org.assertj.core.api.Assertions.assertThat;

import ceasefire.results.Metric;
import ceasefire.results.Metrics;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerTest {
  private static CeasefireModel begun() {
    var model = new CeasefireModel(Scenarios.setup("no-force"));
    model.begin(5, null);
    return model;
  }

  /** An assault that nobody ordered is a breach by the side whose troops made it, and by no other. */
  @ParameterizedTest
  @CsvSource({"true, CHALLENGER", "false, HOST"})
  void anUnorderedAssaultIsABreachByItsOwnSide(boolean byChallenger, Ledger.Side side) {
    CeasefireModel model = begun();
    Ledger ledger = model.ledger();
    ledger.noteAssault(0, byChallenger);
    model.major(Ledger.Initiator.UNORDERED);
    assertThat(ledger.breached).isEqualTo(byChallenger);
    assertThat(ledger.initiator()).isEqualTo(Ledger.Initiator.UNORDERED);
    assertThat(ledger.initiatorSide()).isEqualTo(side);
    model.collapse(Ledger.Initiator.UNORDERED, Ledger.Cause.ASSAULT);
    assertThat(ledger.initiatorSide()).isEqualTo(side);
    assertThat(ledger.breached).isEqualTo(byChallenger);
  }

  /** Of what comes by itself neither side's troops are the beginning; it counts as a breach. */
  @Test
  void whatNobodyBeganHasNoSide() {
    CeasefireModel model = begun();
    model.major(Ledger.Initiator.UNORDERED);
    assertThat(model.ledger().initiatorSide()).isNull();
    assertThat(model.ledger().breached).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"CHALLENGER, CHALLENGER, true", "HOST, HOST, false"})
  void anOrderIsTheDoingOfWhoGaveIt(
      Ledger.Initiator initiator, Ledger.Side side, boolean isBreach) {
    CeasefireModel model = begun();
    model.ledger().noteAssault(0, initiator == Ledger.Initiator.HOST);
    model.major(initiator);
    assertThat(model.ledger().initiatorSide()).isEqualTo(side);
    assertThat(model.ledger().breached).isEqualTo(isBreach);
  }

  /** Each side's troops make half of the unordered assaults: of forty all by one in 10^11. */
  @Test
  void assaultsAreLaidToThoseWhoMadeThem() {
    var model = new CeasefireModel(Scenarios.setup(
        "no-force", "rungs.assault-rate=0.004", "attribution.unseen-probability=0"));
    Set<Ledger.Side> seen = EnumSet.noneOf(Ledger.Side.class);
    int assaults = 0;
    for (long seed = 1; seed <= 400 && assaults < 40; seed++) {
      model.begin(seed, null);
      while (!model.isOver() && model.ledger().violationDay() == Ledger.NEVER) {
        model.playDays(1);
      }
      if (model.ledger().initiator() == Ledger.Initiator.UNORDERED) {
        for (Battle battle : model.battlefield.battles) {
          if (battle.running && battle.kind == Battle.Kind.ASSAULT) {
            assertThat(model.ledger().initiatorSide() == Ledger.Side.CHALLENGER)
                .isEqualTo(battle.byChallenger);
            seen.add(model.ledger().initiatorSide());
            assaults++;
          }
        }
      }
    }
    assertThat(assaults).isEqualTo(40);
    assertThat(seen).hasSize(2);
  }

  /** What is read in the war phase as well has a twin that is not. */
  @Test
  void whatTheWarAddsToIsToldToTheCollapseToo() {
    assertThat(Metrics.ALL)
        .extracting(Metric::name)
        .contains(
            "episodes_to_w",
            "worst_rung_to_w",
            "tripwires_tripped_to_w",
            "tripwires_honoured_to_w",
            "bluffs_called_to_w",
            "tripwires_false_to_w",
            "contributors_left_to_w",
            "strikes_host_to_w");
    for (Metric metric : Metrics.ALL) {
      if (metric.meaning().endsWith("war phase included")) {
        assertThat(Metrics.ALL).extracting(Metric::name).contains(metric.name() + "_to_w");
      }
    }
  }
}
