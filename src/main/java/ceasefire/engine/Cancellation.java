package ceasefire.engine;

import java.util.concurrent.atomic.AtomicBoolean;

/** Asks a running engine to stop after the trials under way. */
public final class Cancellation {
  private final AtomicBoolean requested = new AtomicBoolean();

  /** Asks; from any thread, more than once if need be. */
  public void request() {
    requested.set(true);
  }

  /** Whether someone asked. */
  public boolean isRequested() {
    return requested.get();
  }
}
