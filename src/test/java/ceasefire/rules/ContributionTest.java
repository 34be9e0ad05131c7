package ceasefire.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ceasefire.random.RandomStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContributionTest {
  private final Contribution rule = Rules.of(Contribution.class);

  /** It joins exactly if it is willing and gets what it insists on. */
  @ParameterizedTest
  @CsvSource({
    "true, 0, 0, true",
    "true, 0.5, 0.5, true",
    "true, 0.4, 0.5, false",
    "false, 1, 0, false"
  })
  void joinsOnItsConditions(boolean willing, double backstop, double insisted, boolean joins) {
    assertThat(rule.joins(willing, backstop, insisted)).isEqualTo(joins);
  }

  /** Withdrawn backstop or too little company (.25) ends its content. */
  @Test
  void contentNeedsBackstopAndCompany() {
    assertThat(rule.isContent(0.5, 0.5, 1)).isTrue();
    assertThat(rule.isContent(0.49, 0.5, 1)).isFalse();
    assertThat(rule.isContent(0.5, 0.5, 0.2)).isFalse();
  }

  /** Always at 1, never at 0: .5 or 0. */
  @Test
  void whetherItInsistsIsDrawn() {
    var random = RandomStream.named(1, "test");
    Contribution firm = Rules.with(rule, "insistsProbability", 1.0);
    Contribution easy = Rules.with(rule, "insistsProbability", 0.0);
    Contribution eager = Rules.with(rule, "willingProbability", 1.0);
    Contribution unwilling = Rules.with(rule, "willingProbability", 0.0);
    for (int i = 0; i < 100; i++) {
      assertThat(firm.drawInsisted(random)).isEqualTo(0.5);
      assertThat(easy.drawInsisted(random)).isZero();
      assertThat(eager.drawWilling(random)).isTrue();
      assertThat(unwilling.drawWilling(random)).isFalse();
    }
  }

  /** Half autonomous, half of it substitutable: .8 (1 - .25) = .6. */
  @Test
  void autonomyLowersWhatItInsistsOn() {
    assertThat(rule.insisted(0.8, 0.5)).isCloseTo(0.6, within(1e-12));
    assertThat(rule.insisted(0.8, 0)).isEqualTo(0.8);
  }

  /** Half of 12 is 6; the first after three months, then one a month, as for the force as a whole. */
  @Test
  void brigadesComeOneByOne() {
    int pledged = rule.pledged(12, 1);
    assertThat(pledged).isEqualTo(6);
    assertThat(rule.sent(pledged, 89, 1)).isZero();
    assertThat(rule.sent(pledged, 90, 1)).isEqualTo(1);
    assertThat(rule.sent(pledged, 119, 1)).isEqualTo(1);
    assertThat(rule.sent(pledged, 120, 1)).isEqualTo(2);
    assertThat(rule.sent(pledged, 10_000, 1)).isEqualTo(6);
    ForcePosture force = Rules.of(ForcePosture.class);
    for (int slot = 0; slot < pledged; slot++) {
      assertThat(rule.sent(pledged, force.arrivalDay(slot, 1), 1)).isEqualTo(slot + 1);
      assertThat(rule.sent(pledged, force.arrivalDay(slot, 1) - 1, 1)).isEqualTo(slot);
    }
  }

  /** All for 60 days, half 90 days later, none after 240. */
  @Test
  void brigadesLeaveOverTime() {
    assertThat(rule.staying(0)).isEqualTo(1);
    assertThat(rule.staying(60)).isEqualTo(1);
    assertThat(rule.staying(150)).isCloseTo(0.5, within(1e-12));
    assertThat(rule.staying(240)).isZero();
    Contribution abrupt = Rules.with(rule, "withdrawalDays", 0);
    assertThat(abrupt.staying(59)).isEqualTo(1);
    assertThat(abrupt.staying(60)).isZero();
  }

  /** Of ten brigades the last two may not go forward and the last one may not fight. */
  @Test
  void caveatsBarTheLastBrigades() {
    for (int i = 0; i < 10; i++) {
      assertThat(rule.mayGoForward(i, 10)).isEqualTo(i < 8);
      assertThat(rule.mayFight(i, 10, 1)).isEqualTo(i < 9);
    }
  }

  /** .4 + .6 x .3 x .5 = .49. */
  @Test
  void entrapmentAddsToFear() {
    assertThat(rule.fear(0.4, 0.5)).isCloseTo(0.49, within(1e-12));
    assertThat(rule.fear(0.4, 0)).isEqualTo(0.4);
  }

  @Test
  void outsidersThreatenLess() {
    assertThat(rule.threatFactor()).isEqualTo(1);
    assertThat(Rules.with(rule, "allied", false).threatFactor()).isEqualTo(0.5);
  }

  /** No pledge, no brigade, for ever. */
  @Test
  void nothingPledgedNothingSent() {
    int pledged = Rules.with(rule, "pledge", 0.0).pledged(24, 1);
    assertThat(rule.sent(pledged, 10_000, 1)).isZero();
  }

  /** Shares stay in 0-1 and numbers in what is owned; time only adds, and then only takes away. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void staysInRange(long seed) {
    var random = RandomStream.named(seed, "test");
    for (int i = 0; i < 300; i++) {
      Contribution any = Rules.anywhere(rule, random);
      int owned = random.nextInt(60);
      int pledged = any.pledged(owned, 1);
      assertThat(pledged).isBetween(0, owned);
      double day = random.uniform(0, 2_000);
      assertThat(any.sent(pledged, day, 1)).isBetween(0, pledged);
      assertThat(any.sent(pledged, day + 100, 1)).isGreaterThanOrEqualTo(any.sent(pledged, day, 1));
      assertThat(any.staying(day)).isBetween(0.0, 1.0);
      assertThat(any.staying(day + 100)).isLessThanOrEqualTo(any.staying(day));
      double drawn = any.drawInsisted(random);
      double autonomy = random.nextDouble();
      assertThat(any.insisted(drawn, autonomy)).isBetween(0.0, drawn);
      double fear = random.nextDouble();
      assertThat(any.fear(fear, random.nextDouble())).isBetween(fear, 1.0);
    }
  }

  /** .6 of 6 pledged, at .6 of the pace: the first after 150 days; twice the caveats bar two of ten. */
  @Test
  void heavyBrigadesAreRarerAndSlower() {
    assertThat(rule.pledged(12, 0.6)).isEqualTo(4);
    assertThat(rule.sent(4, 149, 0.6)).isZero();
    assertThat(rule.sent(4, 150, 0.6)).isEqualTo(1);
    assertThat(rule.mayFight(7, 10, 2)).isTrue();
    assertThat(rule.mayFight(8, 10, 2)).isFalse();
  }
}
