package ceasefire.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ceasefire.results.MetricKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutcomeSharesTest {
  private static Response outcome(double... values) {
    return new Response(
        "outcome", MetricKind.CATEGORY, List.of("held", "seized", "wider_war"), values);
  }

  @Test
  void everyOutcomeHasAShareEvenWhenNoneWasSeen() {
    OutcomeShares shares = OutcomeShares.of(outcome(0, 0, 0, 0), 0.95);

    assertThat(shares.shares())
        .extracting(Share::label)
        .containsExactly("held", "seized", "wider_war");
    assertThat(shares.shares()).extracting(Share::events).containsExactly(4, 0, 0);
    assertThat(shares.shares().get(0).allSeen()).isTrue();
    assertThat(shares.shares().get(1).noneSeen()).isTrue();
  }

  /** Two of four: (1/2 +- z sqrt(1/16 + z^2/64)/(1 + z^2/4)) with z = 1.96 is 0.150 to 0.850. */
  @Test
  void theIntervalIsWilsons() {
    Share held = OutcomeShares.of(outcome(0, 1, 0, 1), 0.95).shares().get(0);

    assertThat(held.interval().estimate()).isEqualTo(0.5);
    assertThat(held.interval().low()).isEqualTo(0.1500, within(1e-4));
    assertThat(held.interval().high()).isEqualTo(0.8500, within(1e-4));
    assertThat(held.n()).isEqualTo(4);
  }

  /** 1 - 0.05^(1/2000) = 0.0014967, close to the rule of three, 3/2000. */
  @Test
  void theBoundWithoutEventsIsExact() {
    Share seized = Share.of("seized", 0, 2_000, 0.95);

    assertThat(seized.boundIfNoneSeen()).isEqualTo(0.0014967, within(1e-7));
  }

  @Test
  void withoutTrialsThereAreNoShares() {
    assertThat(OutcomeShares.of(outcome(), 0.95).shares()).isEmpty();
    assertThat(OutcomeShares.of(outcome(Double.NaN), 0.95).shares()).isEmpty();
  }
}
