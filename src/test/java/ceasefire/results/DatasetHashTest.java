package ceasefire.results;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DatasetHashTest {
  private static final double NO = Double.NaN;

  /** Computed with Python's struct and hashlib from the definition. */
  @Test
  void isTheHashOfTheRawBits() {
    DatasetHash hash = new DatasetHash();
    hash.add(SampleMetrics.trial(0, 1, NO));
    hash.add(TrialRecord.failed(7, 1, 1001, "whatever", 2));
    assertThat(hash.hex())
        .isEqualTo("68f3bc3627948995d1c370d519482e7c950bda79fbe267395ef20d0fbcc6c59b");
  }

  @Test
  void canBeAskedForOnTheWay() {
    DatasetHash asked = new DatasetHash();
    asked.add(SampleMetrics.trial(0, 1));
    String first = asked.hex();
    assertThat(asked.hex()).isEqualTo(first);
    asked.add(SampleMetrics.trial(1, 2));

    DatasetHash unasked = new DatasetHash();
    unasked.add(SampleMetrics.trial(0, 1));
    unasked.add(SampleMetrics.trial(1, 2));
    assertThat(asked.hex()).isEqualTo(unasked.hex()).isNotEqualTo(first);
  }

  @Test
  void holdsMoreThanItsBuffer() {
    DatasetHash inOrder = new DatasetHash();
    DatasetHash swapped = new DatasetHash();
    for (int i = 0; i < 1000; i++) {
      inOrder.add(SampleMetrics.trial(i, i));
      swapped.add(SampleMetrics.trial(i, i == 500 ? 501 : i == 501 ? 500 : i));
    }
    assertThat(inOrder.hex()).isNotEqualTo(swapped.hex());
  }

  @Test
  void seesOneBitButNotWhichNaN() {
    assertThat(hashOf(0.1)).isNotEqualTo(hashOf(Math.nextUp(0.1)));
    assertThat(hashOf(NO)).isEqualTo(hashOf(Double.longBitsToDouble(0x7ff8000000000001L)));
  }

  private static String hashOf(double value) {
    DatasetHash hash = new DatasetHash();
    hash.add(SampleMetrics.trial(0, value));
    return hash.hex();
  }
}
