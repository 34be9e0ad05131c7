package ceasefire.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FailureReasonTest {
  @Test
  void hasStageClassAndMessage() {
    assertThat(FailureReason.of("play", new IllegalArgumentException("no force")))
        .isEqualTo("play: IllegalArgumentException: no force");
    assertThat(FailureReason.of("play", new UnsupportedOperationException()))
        .isEqualTo("play: UnsupportedOperationException");
  }

  @Test
  void isOneLineOfBoundedLength() {
    assertThat(FailureReason.of("play", new IllegalStateException("a\r\n\tb\u2028c\u0000d")))
        .isEqualTo("play: IllegalStateException: a b c d");
    assertThat(FailureReason.of("play", new IllegalStateException("x".repeat(9999))))
        .hasSize(500)
        .endsWith("x...");
  }

  /** Compiled code throws these without a message, and each version words them differently. */
  @Test
  void leavesOutWhatTheVirtualMachineWords() {
    assertThat(FailureReason.of("play", new ArrayIndexOutOfBoundsException("Index 3")))
        .isEqualTo("play: ArrayIndexOutOfBoundsException");
    assertThat(FailureReason.of("play", new NullPointerException("because \"<local4>\"")))
        .isEqualTo("play: NullPointerException");
    assertThat(FailureReason.of("play", new IndexOutOfBoundsException("Index 3")))
        .isEqualTo("play: IndexOutOfBoundsException: Index 3");
  }
}
