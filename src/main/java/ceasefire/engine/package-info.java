/** Turns an experiment into trial records, on as many threads as wanted, with the same result. */
@NullMarked
package ceasefire.engine;

import org.jspecify.annotations.NullMarked;
