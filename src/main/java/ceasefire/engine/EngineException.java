package ceasefire.engine;

/** Stopped a whole run: an error that is not one trial's. */
public final class EngineException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private EngineException(String message, Throwable cause) {
    super(message, cause);
  }

  static EngineException of(Throwable cause, int threads) {
    if (cause instanceof OutOfMemoryError) {
      long heap = Runtime.getRuntime().maxMemory() >> 20;
      return new EngineException(
          "out of memory: " + threads + " threads and a heap of " + heap
              + " MiB; use fewer --threads, or give Java more with -Xmx",
          cause);
    }
    return new EngineException("the run was stopped by " + FailureReason.describe(cause), cause);
  }
}
