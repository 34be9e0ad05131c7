package ceasefire.param;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {
  private static final List<String> OPTIONS =
      List.of("threshold-deaths", "own-casualties", "km2", "place", "plane");

  @ParameterizedTest
  @CsvSource({
    "'', '', 0",
    "abc, abc, 0",
    "abc, ab, 1",
    "ab, abc, 1",
    "abc, abd, 1",
    "abc, acb, 1",
    "ca, abc, 3",
    "kitten, sitting, 3",
    "'', abcd, 4",
    "abcde, '', 1000",
  })
  void countsEdits(String a, String b, int edits) {
    assertThat(NearestName.edits(a, b)).isEqualTo(edits);
  }

  @ParameterizedTest
  @CsvSource({
    "treshold-deaths, threshold-deaths",
    "threshold-death, threshold-deaths",
    "thresholdDeaths, threshold-deaths",
    "THRESHOLD_DEATHS, threshold-deaths",
    "deaths-threshold, threshold-deaths",
    "casualties-own, own-casualties",
    "km, km2",
    "plcae, place",
    "plate, place",
    "colour, ''",
    "x, ''",
    "threshold, ''",
    "'', ''",
  })
  void findsTheNearestOption(String typed, String nearest) {
    assertThat(NearestName.among(typed, OPTIONS)).isEqualTo(nearest);
  }

  @ParameterizedTest
  @CsvSource({
    "posture.force.brigades-foward, posture.force.brigades-forward",
    "posture.fource.brigades-foward, posture.force.brigades-forward",
    "brigades-forward, posture.force.brigades-forward",
    "line.sectors.3.lenght, line.sectors.3.length",
    "line.sector.3.length, line.sectors.3.length",
    "rule.knid, rule.kind",
    "rule.marginn, rule.margin",
    "smoothing, rule.meter.smoothing",
    "nothing.like.it, ''",
    "clock.horizon, ''",
  })
  void findsTheNearestPath(String typed, String nearest) {
    assertThat(Sample.SPACE.nearest(typed)).isEqualTo(nearest);
  }
}
