package ceasefire.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ceasefire.param.CrossParameterException;
import ceasefire.random.RandomStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsentTest {
  private static final double TINY = 1e-12;

  private final Consent rule = Rules.of(Consent.class);

  /** No brigade offends nobody; .5 at the first; 1 - .5 / e = .816060 at six; 1 at very many. */
  @Test
  void firstBrigadeOffendsMost() {
    assertThat(rule.offence(0)).isZero();
    assertThat(rule.offence(1e-9)).isCloseTo(0.5, within(1e-9));
    assertThat(rule.offence(6)).isCloseTo(0.816060, within(1e-6));
    assertThat(rule.offence(1_000)).isCloseTo(1, within(TINY));
  }

  /** Six neutral brigades: .3 x .816060 = .244818; observers of the whole line .05. */
  @Test
  void neutralTroopsOffendLessAndObserversHardly() {
    assertThat(rule.objection(6, 0, 0, 1)).isCloseTo(0.816060, within(1e-6));
    assertThat(rule.objection(0, 6, 0, 1)).isCloseTo(0.244818, within(1e-6));
    assertThat(rule.objection(0, 0, 1, 1)).isCloseTo(0.05, within(TINY));
    assertThat(rule.objection(0, 0, 0, 1)).isZero();
  }

  /** Gain .5 - .3 + .5 x .14 - .4 x .816 = -.0564: logit -.3384, P .416198; without troops .834795. */
  @Test
  void probabilityIsLogisticInTheGain() {
    assertThat(rule.probability(-0.5, 0.14, 0, 0.816, 0.4, 0)).isCloseTo(0.416198, within(1e-6));
    assertThat(rule.probability(-0.5, 0.14, 0, 0, 0.4, 0)).isCloseTo(0.834795, within(1e-6));
  }

  /** One deviation of optimism costs .3: logit 1.62 - 1.8 = -.18, P .455121. */
  @Test
  void challengerThatBelievesItWinsDoesNotSign() {
    assertThat(rule.probability(-0.5, 0.14, 0, 0, 0, 1)).isCloseTo(0.455121, within(1e-6));
  }

  /** A zone 20 km wide is worth 2 x .1 of a war or costs as much: logit 1.62 + 1.2 or - 1.2. */
  @Test
  void zoneMayBeABufferOrALoss() {
    Consent buffer = Rules.with(rule, "zoneWorth", 0.1);
    Consent loss = Rules.with(rule, "zoneWorth", -0.1);
    assertThat(buffer.probability(-0.5, 0.14, 20, 0, 0, 0)).isCloseTo(0.943748, within(1e-6));
    assertThat(loss.probability(-0.5, 0.14, 20, 0, 0, 0)).isCloseTo(0.603483, within(1e-6));
  }

  /** With no weight of the objection any force leaves the probability alone. */
  @Test
  void objectionMayBeABargainingPosition() {
    assertThat(rule.leastObjection()).isZero();
    assertThat(rule.probability(-0.5, 0, 0, rule.objection(50, 0, 1, 1), 0, 0))
        .isEqualTo(rule.probability(-0.5, 0, 0, 0, 0, 0));
  }

  @Test
  void withoutSharpnessNothingMatters() {
    Consent blunt = Rules.with(rule, "sharpness", 0.0);
    assertThat(blunt.probability(3, -1, 40, 2, 3, 2)).isEqualTo(0.5);
  }

  /** Uniform on 0 to .8: mean .4, deviation .231; within five standard errors over 20,000 draws. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void weightOfTheObjectionIsDrawn(long seed) {
    var random = RandomStream.named(seed, "test");
    double sum = 0;
    for (int i = 0; i < 20_000; i++) {
      sum += rule.drawObjection(random);
    }
    assertThat(sum / 20_000).isCloseTo(0.4, within(0.0082));
  }

  @Test
  void weightsInTheWrongOrderAreRefused() {
    assertThatThrownBy(() -> Rules.with(rule, "leastObjection", 0.9))
        .isInstanceOfSatisfying(
            CrossParameterException.class,
            e -> assertThat(e.path()).isEqualTo("greatest-objection"));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void moreTroopsNeverBringASignatureNearerAnywhere(long seed) {
    var random = RandomStream.named(seed, "test");
    for (int i = 0; i < 200; i++) {
      Consent any = Rules.anywhere(rule, random);
      double weight = any.drawObjection(random);
      double few = random.uniform(0, 10);
      double luck = random.gaussian();
      double p = any.probability(-0.5, 0.1, 0, any.objection(few, 0, 0, 1), weight, luck);
      assertThat(p).isBetween(0.0, 1.0);
      assertThat(any.probability(-0.5, 0.1, 0, any.objection(few + 3, 0, 0, 1), weight, luck))
          .isLessThanOrEqualTo(p);
      assertThat(any.probability(-0.5, 0.1, 0, any.objection(0, few, 0, 1), weight, luck))
          .isGreaterThanOrEqualTo(p);
      assertThat(any.probability(-0.5, 0.3, 0, any.objection(few, 0, 0, 1), weight, luck))
          .isGreaterThanOrEqualTo(p);
      assertThat(any.probability(-0.2, 0.1, 0, any.objection(few, 0, 0, 1), weight, luck))
          .isLessThanOrEqualTo(p);
    }
  }

  /** .816060 x .2 + .05. */
  @Test
  void aMandateThatAlarmsLessIsObjectedToLess() {
    assertThat(rule.objection(6, 0, 1, 0.2)).isCloseTo(0.213212, within(1e-6));
  }
}
