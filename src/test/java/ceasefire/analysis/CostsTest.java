package ceasefire.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ceasefire.results.MetricKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class CostsTest {
  private static Response amount(String name, double... values) {
    return new Response(name, MetricKind.AMOUNT, values);
  }

  @Test
  void ratiosAreTakenTrialByTrial() {
    List<Cost> costs = Costs.of(
        new Ensemble(
            0,
            100,
            3,
            List.of(
                amount("peace_days", 100, 50, 10),
                amount("brigade_days_missing_to_w", 10, 0, 0),
                amount("brigade_days_deployed_to_w", 90, 100, 0),
                amount("home_gap_brigade_days_to_w", 200, 50, 5))),
        0.95);

    assertThat(costs)
        .extracting(Cost::name)
        .containsExactly(
            "brigade slots empty, % of the time", "short of home-defence plans, brigades");
    // 10 % and 0 %; the third trial has no slots, and so no share of them.
    assertThat(costs.get(0).median()).isEqualTo(5, within(1e-9));
    assertThat(costs.get(0).n()).isEqualTo(2);
    // 2, 1 and 1/2 brigades.
    assertThat(costs.get(1).median()).isEqualTo(1);
    assertThat(costs.get(1).low()).isEqualTo(0.55, within(1e-9));
    assertThat(costs.get(1).high()).isEqualTo(1.9, within(1e-9));
  }

  @Test
  void whatIsNotMeasuredIsNotTold() {
    assertThat(Costs.of(
            new Ensemble(
                0,
                100,
                2,
                List.of(amount("deaths_host", Double.NaN, Double.NaN), amount("km2_lost", 1, 3))),
            0.95))
        .extracting(Cost::name)
        .containsExactly("ground lost, km2");
  }
}
