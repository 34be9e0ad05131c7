package ceasefire.gui;

import ceasefire.chronicle.Event;
import ceasefire.model.CeasefireModel;

/** Follows the trials that a window plays; called by the thread that plays them. */
interface TrialWatcher {
  /** A trial is about to begin; what was seen of the one before is history. */
  default void opens(CeasefireModel model, int replicate) {}

  /** A day is over, or the eve. */
  default void passes(CeasefireModel model) {}

  /** Something has happened. */
  default void happens(int day, Event event) {}
}
