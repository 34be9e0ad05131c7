package ceasefire.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ceasefire.param.CrossParameterException;
import org.junit.jupiter.api.Test;

class IncidentClassesTest {
  private final IncidentClasses rule = Rules.of(IncidentClasses.class);

  /** .58 x 2e-4 + .415 x 6e-4 + .005 x .02 = 1.16e-4 + 2.49e-4 + 1e-4 = 4.65e-4. */
  @Test
  void meanDeathsAverageOverTheClasses() {
    assertThat(rule.meanDeaths()).isCloseTo(4.65e-4, within(1e-15));
  }

  @Test
  void meanDeathsWithOneClassOnlyAreItsOwn() {
    IncidentClasses noRaids = Rules.with(rule, "raidShare", 0.0);
    assertThat(Rules.with(noRaids, "artilleryShare", 0.0).meanDeaths()).isEqualTo(2e-4);
    assertThat(Rules.with(noRaids, "artilleryShare", 1.0).meanDeaths()).isEqualTo(6e-4);
  }

  /** .415 / .995 = .417085: raids drawn first, artillery keeps its share of the whole. */
  @Test
  void artilleryKeepsItsShareWhenRaidsAreDrawnFirst() {
    assertThat(rule.artilleryShareOfOthers()).isCloseTo(0.4170854, within(1e-7));
    assertThat((1 - rule.raidShare()) * rule.artilleryShareOfOthers())
        .isCloseTo(0.415, within(1e-15));
  }

  @Test
  void sharesAboveOneAreRefused() {
    IncidentClasses full = Rules.with(rule, "artilleryShare", 0.995);
    assertThat(full.artilleryShareOfOthers()).isEqualTo(1);
    assertThatThrownBy(() -> Rules.with(full, "raidShare", 0.006))
        .isInstanceOfSatisfying(
            CrossParameterException.class, e -> assertThat(e.path()).isEqualTo("raid-share"));
  }

  /** Half of the deaths prevented under full missile defence: 2, 2 x .75 and 2 x .5. */
  @Test
  void missileDefenceSparesLives() {
    assertThat(rule.deepStrikeDeaths(0)).isEqualTo(2);
    assertThat(rule.deepStrikeDeaths(0.5)).isEqualTo(1.5);
    assertThat(rule.deepStrikeDeaths(1)).isEqualTo(1);
  }

  /** exp(.262) = 1.2995 at the median, exp(.262 + .3) = 1.7542 a standard deviation up. */
  @Test
  void reportsExceedWhatHappened() {
    assertThat(rule.reportFactor(0)).isCloseTo(1.2995, within(1e-4));
    assertThat(rule.reportFactor(1)).isCloseTo(1.7542, within(1e-4));
    assertThat(rule.reportFactor(-1) * rule.reportFactor(1))
        .isCloseTo(rule.reportFactor(0) * rule.reportFactor(0), within(1e-12));
  }
}
