/** Named random streams, samplers and functions whose bits are the same on every platform. */
@NullMarked
package ceasefire.random;

import org.jspecify.annotations.NullMarked;
