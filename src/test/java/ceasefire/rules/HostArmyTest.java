package ceasefire.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ceasefire.random.RandomStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostArmyTest {
  private final HostArmy rule = Rules.of(HostArmy.class);
  private final HostArmy cut = Rules.with(rule, "cut", 300_000.0);

  /**
   * 900,000 x .975 + 25,000 = 902,500, over the establishment of 900,000; 880,000 x .975 + 25,000 =
   * 883,000.
   */
  @Test
  void defaultRatesJustHoldTheArmy() {
    assertThat(rule.troopsAfterMonth(900_000, 1, 1)).isEqualTo(900_000);
    assertThat(rule.troopsAfterMonth(880_000, 1, 1)).isCloseTo(883_000, within(1e-6));
  }

  /** At cohesion .6 desertion is .0045 + .012 = .0165: 880,000 x .966 + 25,000 = 875,080. */
  @Test
  void desertionGrowsAsCohesionFalls() {
    assertThat(rule.desertion(1)).isEqualTo(0.0075);
    assertThat(rule.desertion(0.6)).isCloseTo(0.0165, within(1e-12));
    assertThat(rule.troopsAfterMonth(880_000, 1, 0.6)).isCloseTo(875_080, within(1e-6));
  }

  /** 300,000 over months 6 to 30: 900,000, half way 750,000, 600,000; a floor of 450,000 holds. */
  @Test
  void cutIsSpreadEvenly() {
    assertThat(cut.establishment(0)).isEqualTo(900_000);
    assertThat(cut.establishment(6)).isEqualTo(900_000);
    assertThat(cut.establishment(18)).isEqualTo(750_000);
    assertThat(cut.establishment(30)).isEqualTo(600_000);
    assertThat(cut.establishment(200)).isEqualTo(600_000);
    assertThat(cut.troopsAfterMonth(900_000, 30, 1)).isEqualTo(600_000);
    HostArmy deep = Rules.with(Rules.with(cut, "cut", 500_000.0), "floor", 450_000.0);
    assertThat(deep.establishment(30)).isEqualTo(450_000);
    assertThat(rule.establishment(200)).isEqualTo(900_000);
  }

  /** 111 equivalents are 444,000 of 900,000; a third of the army less is a third of them less. */
  @Test
  void theatreHoldsItsShare() {
    double share = rule.theatreShare(111);
    assertThat(share).isCloseTo(444_000 / 900_000.0, within(1e-12));
    assertThat(HostArmy.equivalents(900_000, share)).isCloseTo(111, within(1e-9));
    assertThat(HostArmy.equivalents(600_000, share)).isCloseTo(74, within(1e-9));
    assertThat(rule.strengthAfterMonth(111, 600_000, share)).isCloseTo(92.5, within(1e-9));
    assertThat(Rules.with(rule, "redeployment", 0.0).strengthAfterMonth(111, 600_000, share))
        .isEqualTo(111);
  }

  /** 100 dead at a killed share of .2 are 500 losses, of which 200 do not return. */
  @Test
  void woundedGoWithTheDead() {
    assertThat(rule.lostFor(100, 0.2)).isCloseTo(200, within(1e-9));
    assertThat(rule.lostFor(0, 0.2)).isZero();
    assertThat(rule.returned(10)).isCloseTo(6, within(1e-12));
  }

  /** 300,000 one for one are 75 brigades of 4,000; half of 20,000 missing are 2.5 more. */
  @Test
  void foreignBrigadesReplaceTheCut() {
    assertThat(cut.brigadesWanted(30, 600_000, 4_000)).isZero();
    HostArmy replaced = Rules.with(cut, "replacedByForeign", 1.0);
    assertThat(replaced.brigadesWanted(0, 900_000, 4_000)).isZero();
    assertThat(replaced.brigadesWanted(30, 600_000, 4_000)).isCloseTo(75, within(1e-9));
    assertThat(replaced.brigadesWanted(30, 600_000, 5_000)).isCloseTo(60, within(1e-9));
    assertThat(replaced.brigadesWanted(30, 580_000, 4_000)).isCloseTo(75, within(1e-9));
    assertThat(replaced.brigadesPlanned(4_000)).isCloseTo(75, within(1e-9));
    assertThat(replaced.mostBrigadesWanted(4_000)).isCloseTo(75, within(1e-9));
    assertThat(replaced.isReplaced()).isTrue();
    assertThat(cut.isReplaced()).isFalse();
    HostArmy all = Rules.with(replaced, "shortfallReplaced", 0.5);
    // At the most the whole establishment of 600,000 is missing: 75 + 600,000 / 2 / 4,000.
    assertThat(all.brigadesPlanned(4_000)).isCloseTo(75, within(1e-9));
    assertThat(all.mostBrigadesWanted(4_000)).isCloseTo(150, within(1e-9));
    assertThat(all.brigadesWanted(30, 580_000, 4_000)).isCloseTo(77.5, within(1e-9));
  }

  @Test
  void withoutRatesNothingHappens() {
    HostArmy still = Rules.with(
        Rules.with(
            Rules.with(Rules.with(rule, "recruits", 0.0), "dischargeRate", 0.0),
            "desertionRate",
            0.0),
        "brokenDesertionRate",
        0.0);
    assertThat(still.troopsAfterMonth(812_345, 7, 0.5)).isEqualTo(812_345);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void troopsStayWithinTheEstablishmentAndGrowWithRecruits(long seed) {
    var random = RandomStream.named(seed, "test");
    for (int i = 0; i < 100; i++) {
      HostArmy any = Rules.anywhere(rule, random);
      HostArmy more = Rules.with(any, "recruits", any.recruits() + 1_000);
      double troops = any.troops();
      double others = troops;
      for (int month = 1; month <= 60; month++) {
        double cohesion = random.nextDouble();
        troops = any.troopsAfterMonth(troops, month, cohesion);
        others = more.troopsAfterMonth(others, month, cohesion);
        assertThat(troops).isBetween(0.0, any.establishment(month));
        assertThat(others).isGreaterThanOrEqualTo(troops);
        assertThat(any.brigadesWanted(month, troops, 4_000))
            .isBetween(0.0, any.mostBrigadesWanted(4_000));
      }
    }
  }
}
