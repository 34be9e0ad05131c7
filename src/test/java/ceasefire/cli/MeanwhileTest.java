package ceasefire.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class MeanwhileTest {
  @Test
  void worksBesideTheCallerAndIsWaitedFor() {
    CountDownLatch callerWentOn = new CountDownLatch(1);
    AtomicBoolean done = new AtomicBoolean();
    try (Meanwhile work = Meanwhile.start("work", () -> {
      await(callerWentOn);
      done.set(true);
    })) {
      callerWentOn.countDown();
      work.join();
      assertThat(done).isTrue();
    }
  }

  @Test
  void throwsWhatTheWorkThrewWhenItIsAskedFor() {
    for (Throwable thrown : new Throwable[] {new IllegalStateException("full"), new Error("ill")}) {
      try (Meanwhile work = Meanwhile.start("work", () -> sneak(thrown))) {
        assertThatThrownBy(work::join).isSameAs(thrown);
      }
    }
  }

  /** What the caller threw is not lost under what the work threw. */
  @Test
  void closingWaitsAndThrowsNothing() {
    CountDownLatch closing = new CountDownLatch(1);
    AtomicBoolean done = new AtomicBoolean();
    assertThatCode(() -> {
          try (Meanwhile work = Meanwhile.start("work", () -> {
            await(closing);
            done.set(true);
            throw new IllegalStateException("full");
          })) {
            closing.countDown();
          }
        })
        .doesNotThrowAnyException();
    assertThat(done).isTrue();
  }

  @Test
  void anInterruptionOfTheCallerLetsTheWorkEnd() {
    AtomicBoolean done = new AtomicBoolean();
    CountDownLatch waiting = new CountDownLatch(1);
    Meanwhile work = Meanwhile.start("work", () -> {
      await(waiting);
      done.set(true);
    });
    Thread.currentThread().interrupt();
    waiting.countDown();
    work.join();
    assertThat(done).isTrue();
    assertThat(Thread.interrupted()).isTrue();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void sneak(Throwable thrown) {
    if (thrown instanceof Error error) {
      throw error;
    }
    throw (RuntimeException) thrown;
  }
}
