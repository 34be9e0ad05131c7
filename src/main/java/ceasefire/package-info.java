/** The program's entry point. */
@NullMarked
package ceasefire;

import org.jspecify.annotations.NullMarked;
