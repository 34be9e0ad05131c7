package ceasefire.rules;

import static ceasefire.rules.Attachment.AIR_CAMPAIGN;
import static ceasefire.rules.Attachment.FULL_INTERVENTION;
import static ceasefire.rules.Attachment.LONG_RANGE_STRIKES;
import static ceasefire.rules.Attachment.SANCTIONS_SNAPBACK;
import static ceasefire.rules.Attachment.SECOND_ECHELON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ceasefire.param.Records;
import ceasefire.random.RandomStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseDoctrineTest {
  private final ResponseDoctrine plain = Rules.of(ResponseDoctrine.class);
  private final ResponseDoctrine graded =
      Records.with(plain, "reinforcementDeaths", 10.0, "strikeDeaths", 50.0, "warDeaths", 1_000.0);

  /** By default whatever trips the wire calls for all that is attached. */
  @ParameterizedTest
  @EnumSource(Attachment.class)
  void defaultsCallForAll(Attachment attachment) {
    assertThat(plain.isGraded()).isFalse();
    assertThat(plain.callsFor(attachment, 0)).isTrue();
    assertThat(plain.believed(attachment, 0)).isEqualTo(1);
  }

  @Test
  void gravityCallsForMore() {
    assertThat(graded.isGraded()).isTrue();
    assertThat(graded.callsFor(SANCTIONS_SNAPBACK, 0)).isTrue();
    assertThat(graded.callsFor(SECOND_ECHELON, 9)).isFalse();
    assertThat(graded.callsFor(SECOND_ECHELON, 10)).isTrue();
    assertThat(graded.callsFor(LONG_RANGE_STRIKES, 49)).isFalse();
    assertThat(graded.callsFor(LONG_RANGE_STRIKES, 50)).isTrue();
    assertThat(graded.callsFor(AIR_CAMPAIGN, 999)).isFalse();
    assertThat(graded.callsFor(FULL_INTERVENTION, 1_000)).isTrue();
  }

  /** Ten times as grave as it is, or nothing at all. */
  @Test
  void theWayOfAnsweringComesFirst() {
    ResponseDoctrine more = Rules.with(graded, "answer", ReplyPolicy.ESCALATE);
    assertThat(more.callsFor(FULL_INTERVENTION, 99)).isFalse();
    assertThat(more.callsFor(FULL_INTERVENTION, 100)).isTrue();
    ResponseDoctrine none = Rules.with(plain, "answer", ReplyPolicy.NONE);
    assertThat(none.callsFor(SANCTIONS_SNAPBACK, 1_000_000)).isFalse();
    assertThat(none.believed(SANCTIONS_SNAPBACK, 1_000_000)).isZero();
  }

  /** ln(5 / 10) / .5 = -2 ln 2, so 1 / (1 + 4) = .2; at the threshold .5; at 20 deaths .8. */
  @Test
  void ambiguityBlursTheThreshold() {
    assertThat(graded.believed(SECOND_ECHELON, 5)).isCloseTo(0.2, within(1e-12));
    assertThat(graded.believed(SECOND_ECHELON, 10)).isCloseTo(0.5, within(1e-12));
    assertThat(graded.believed(SECOND_ECHELON, 20)).isCloseTo(0.8, within(1e-12));
    assertThat(graded.believed(SECOND_ECHELON, 0)).isZero();
    assertThat(graded.believed(SECOND_ECHELON, Double.POSITIVE_INFINITY)).isEqualTo(1);
    ResponseDoctrine step = Rules.with(graded, "ambiguity", 0.0);
    assertThat(step.believed(SECOND_ECHELON, 9.9)).isZero();
    assertThat(step.believed(SECOND_ECHELON, 10)).isEqualTo(1);
  }

  /** More deaths never call for less, nor are they believed to. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void gravityOnlyRaises(long seed) {
    var random = RandomStream.named(seed, "test");
    for (int i = 0; i < 300; i++) {
      ResponseDoctrine any = Rules.anywhere(graded, random);
      double deaths = random.exponential(100);
      for (Attachment attachment : Attachment.values()) {
        double believed = any.believed(attachment, deaths);
        assertThat(believed).isBetween(0.0, 1.0);
        assertThat(any.believed(attachment, 2 * deaths)).isGreaterThanOrEqualTo(believed);
        assertThat(any.callsFor(attachment, 2 * deaths) || !any.callsFor(attachment, deaths))
            .isTrue();
      }
    }
  }
}
