package ceasefire.engine;

/** Shows how far a run has come; called often, on one thread, so it has to be cheap. */
public interface Progress {
  /** Shows nothing. */
  Progress QUIET = new Progress() {
    @Override
    public void update(long done, long failed, long total) {}

    @Override
    public void end(long done, long failed, long total) {}
  };

  /** So many trials were there before the run: they say nothing about its pace. */
  default void begin(long done) {}

  /**
   * One has looked whether trials suffice: what was found, in a sentence without its full stop. From
   * now on totals are estimates.
   */
  default void look(String found) {}

  /** So many trials are done, of which so many failed. */
  void update(long done, long failed, long total);

  /** The run is over: so many trials have been kept. */
  void end(long done, long failed, long total);
}
