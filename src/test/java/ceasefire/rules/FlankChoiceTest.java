package ceasefire.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ceasefire.random.Functions;
import ceasefire.random.RandomStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FlankChoiceTest {
  private final FlankChoice rule = Rules.of(FlankChoice.class);
  private final Payoffs challenger = Rules.of(Payoffs.class);

  /** Three of 18 brigades missing: 1/6; never beyond 1, and none where nothing is required. */
  @Test
  void shortfallByHand() {
    assertThat(rule.shortfall(3, 18)).isCloseTo(1.0 / 6, within(1e-12));
    assertThat(rule.shortfall(20, 18)).isEqualTo(1);
    assertThat(rule.shortfall(0, 0)).isZero();
  }

  /** -.5 + ln(.8) + ln(1.3 / .8) = -.237636; complete and at full strength the balance itself. */
  @Test
  void logRatioByHand() {
    assertThat(rule.logRatio(1, 0)).isEqualTo(-0.5);
    assertThat(rule.logRatio(0.8, 0.5)).isCloseTo(-0.237636, within(1e-6));
    assertThat(rule.logRatio(0, 0.5)).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(challenger.success(Double.NEGATIVE_INFINITY)).isZero();
  }

  /**
   * Stake .4 and belief .75: with home defence complete p = .374022, .4 p + .03 - .4 - .1875 = -.407891;
   * half of it missing: l = -.014492, p = .484136, -.378846; all missing: -.307383.
   */
  @ParameterizedTest
  @CsvSource({"0, -0.407891", "0.5, -0.378846", "1, -0.307383"})
  void crisisByHand(double shortfall, double expected) {
    assertThat(rule.crisisUtility(0.4, success(rule, shortfall), shortfall, 0.75))
        .isCloseTo(expected, within(1e-6));
  }

  private double success(FlankChoice flank, double shortfall) {
    return challenger.success(flank.logRatio(1, shortfall));
  }

  /** .4 x .5 - 1 - .75 = -1.55. */
  @Test
  void warByHand() {
    assertThat(rule.warUtility(0.4, 0.5, 0.75)).isCloseTo(-1.55, within(1e-12));
  }

  /**
   * .75 with the United States, .75 x .6 = .45 without; guarantors who have lost .2 of belief take .3
   * of that along.
   */
  @Test
  void beliefByHand() {
    assertThat(rule.belief(1, 0)).isEqualTo(0.75);
    assertThat(rule.belief(0, 0)).isCloseTo(0.45, within(1e-12));
    assertThat(rule.belief(1, -0.2)).isCloseTo(0.69, within(1e-12));
  }

  /** .2 a decade on 1,000 km make .052 a year on 2,600 km; a full channel leaves .7 of it. */
  @Test
  void flashPointsByHand() {
    assertThat(365.25 * rule.flashPointHazard(0)).isCloseTo(0.052, within(1e-12));
    assertThat(365.25 * rule.flashPointHazard(1)).isCloseTo(0.0364, within(1e-12));
    assertThat(Rules.with(rule, "flashPoints", 0.0).flashPointHazard(0)).isZero();
    assertThat(rule.warProbability(0)).isEqualTo(0.01);
    assertThat(rule.warProbability(1)).isCloseTo(0.007, within(1e-12));
  }

  /**
   * Between trials a crisis is chosen with a chance of about .013 a year while home defence is complete
   * and the alliance believed (.75), and a war practically never. Chances are worked out, not drawn,
   * for 20,000 draws of the stakes, whose standard error is under .001 (a year's chance has a
   * standard deviation below .12).
   */
  @Test
  void turningOnACompleteFlankIsRare() {
    var random = RandomStream.named(1, "test");
    double crises = 0;
    double wars = 0;
    int worlds = 20_000;
    for (int i = 0; i < worlds; i++) {
      double stake = challenger.drawStake(random) * rule.drawStakeRatio(random);
      double p = success(rule, 0);
      double crisis = rule.crisisUtility(stake, p, 0, rule.belief(1, 0));
      double war = rule.warUtility(stake, p, rule.belief(1, 0));
      crises += 1 - Functions.pow(1 - chosen(crisis), 12);
      wars += 1 - Functions.pow(1 - chosen(war), 12);
    }
    assertThat(crises / worlds).isBetween(0.005, 0.03);
    assertThat(wars / worlds).isLessThan(1e-4);
  }

  private double chosen(double utility) {
    return Functions.logistic(16 * utility);
  }

  /** The opportunity that a gap gives can outweigh, or be outweighed by, the threat it removes. */
  @Test
  void aGapMayInviteOrReassure() {
    FlankChoice greedy = Rules.with(rule, "provocation", 0.0);
    assertThat(crisis(greedy, 0.5)).isGreaterThan(crisis(greedy, 0));
    FlankChoice fearful = Rules.with(rule, "provocation", 0.4);
    assertThat(crisis(fearful, 0.5)).isLessThan(crisis(fearful, 0));
  }

  private double crisis(FlankChoice flank, double shortfall) {
    return flank.crisisUtility(0.4, success(flank, shortfall), shortfall, 0.75);
  }

  /** Chances and beliefs stay in range; a gap helps the attacker, deterrence does not. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void signsHoldEverywhere(long seed) {
    var random = RandomStream.named(seed, "test");
    for (int i = 0; i < 300; i++) {
      FlankChoice any = Rules.anywhere(rule, random);
      double stake = any.drawStakeRatio(random);
      assertThat(stake).isPositive();
      double gap = random.nextDouble();
      double strength = random.uniform(0.01, 2);
      double l = any.logRatio(strength, gap);
      assertThat(any.logRatio(strength, 1)).isGreaterThanOrEqualTo(l);
      assertThat(any.logRatio(2 * strength, gap)).isGreaterThan(l);
      double commitment = random.nextDouble();
      double departure = random.uniform(-1, 1);
      double belief = any.belief(commitment, departure);
      assertThat(belief).isBetween(0.0, 1.0);
      assertThat(any.belief(1, departure)).isGreaterThanOrEqualTo(belief);
      assertThat(any.belief(commitment, 1)).isGreaterThanOrEqualTo(belief);
      double p = challenger.success(l);
      assertThat(any.crisisUtility(stake, p, gap, belief))
          .isGreaterThanOrEqualTo(any.crisisUtility(stake, p, gap, 1));
      assertThat(any.warUtility(stake, p, belief))
          .isGreaterThanOrEqualTo(any.warUtility(stake, p, 1));
      double channel = random.nextDouble();
      assertThat(any.flashPointHazard(channel)).isBetween(0.0, any.flashPointHazard(0));
      assertThat(any.warProbability(channel)).isBetween(0.0, any.warProbability(0));
    }
  }
}
