package ceasefire.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RibbonTest {
  @Test
  void trialsThatEndedDropOut() {
    Ribbon ribbon = Ribbon.of(
        "incidents", List.of(new double[] {4, 8}, new double[] {2}, new double[] {6, Double.NaN}));

    assertThat(ribbon.weeks()).extracting(Ribbon.Week::n).containsExactly(3, 1);
    assertThat(ribbon.weeks()).extracting(Ribbon.Week::q50).containsExactly(4.0, 8.0);
    assertThat(ribbon.firstN()).isEqualTo(3);
    assertThat(ribbon.lastN()).isEqualTo(1);
    assertThat(ribbon.lowest()).isEqualTo(4);
    assertThat(ribbon.highest()).isEqualTo(8);
  }

  /** Of 0, 1, ..., 100 the type-7 quantile p is 100 p. */
  @Test
  void quantilesAreThoseOfTheWeek() {
    List<double[]> trials =
        IntStream.rangeClosed(0, 100).mapToObj(i -> new double[] {100 - i}).toList();

    Ribbon.Week week = Ribbon.of("incidents", trials).weeks().get(0);

    assertThat(week.q05()).isEqualTo(5, within(1e-9));
    assertThat(week.q25()).isEqualTo(25, within(1e-9));
    assertThat(week.q75()).isEqualTo(75, within(1e-9));
    assertThat(week.q95()).isEqualTo(95, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource({
    "1, false, false",
    "3, false, false",
    "4, true, false",
    "19, true, false",
    "20, true, true"
  })
  void aRibbonNeedsATrialBeyondIt(int n, boolean half, boolean ninety) {
    Ribbon ribbon =
        Ribbon.of("x", IntStream.range(0, n).mapToObj(i -> new double[] {i}).toList());

    assertThat(ribbon.with(Ribbon.Week::q50)).hasSize(1);
    assertThat(ribbon.with(Ribbon.Week::q25)).hasSize(half ? 1 : 0);
    assertThat(ribbon.with(Ribbon.Week::q75)).hasSize(half ? 1 : 0);
    assertThat(ribbon.with(Ribbon.Week::q05)).hasSize(ninety ? 1 : 0);
    assertThat(ribbon.with(Ribbon.Week::q95)).hasSize(ninety ? 1 : 0);
  }

  @Test
  void withoutTrialsItIsEmpty() {
    Ribbon ribbon = Ribbon.of("x", List.of());

    assertThat(ribbon.empty()).isTrue();
    assertThat(ribbon.firstN()).isZero();
    assertThat(ribbon.lastN()).isZero();
    assertThat(ribbon.highest()).isZero();
    assertThat(ribbon.lowest()).isZero();
  }
}
