package ceasefire.engine;

import ceasefire.results.DatasetWriter;

/** Takes what an engine has played, in order, on the thread that runs the engine. */
@FunctionalInterface
public interface BlockSink {

  /** Takes the next block; what it throws stops the engine. */
  void accept(PlayedBlock block);

  /** Called several times a second while nothing else comes. */
  default void idle() {}

  /** Writes to a dataset; committing the last trials is left to the caller. */
  static BlockSink into(DatasetWriter writer) {
    return new BlockSink() {
      @Override
      public void accept(PlayedBlock block) {
        writer.add(block.trials(), block.series());
      }

      @Override
      public void idle() {
        writer.tick();
      }
    };
  }
}
