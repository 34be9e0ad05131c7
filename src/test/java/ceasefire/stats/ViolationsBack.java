package ceasefire.stats;

import ceasefire.random.Violations;

/** Depends on a class of another package that depends on it, to show that cycles are found. */
public final class ViolationsBack {
  Class<?> back() {
    return Violations.class;
  }
}
