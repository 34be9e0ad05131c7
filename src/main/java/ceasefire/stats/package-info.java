/** Pure estimators on arrays of numbers, each with its interval. */
@NullMarked
package ceasefire.stats;

import org.jspecify.annotations.NullMarked;
