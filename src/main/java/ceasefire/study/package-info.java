/** Questions that need new trials. */
@NullMarked
package ceasefire.study;

import org.jspecify.annotations.NullMarked;
