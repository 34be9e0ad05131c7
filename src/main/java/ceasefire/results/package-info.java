/** Metrics, trial records, the dataset on disk and its manifest. */
@NullMarked
package ceasefire.results;

import org.jspecify.annotations.NullMarked;
