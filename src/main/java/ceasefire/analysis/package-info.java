/** Questions asked of stored results: outcome shares, survival, weekly ribbons, costs. */
@NullMarked
package ceasefire.analysis;

import org.jspecify.annotations.NullMarked;
