/** Which points of the parameter space an experiment visits. */
@NullMarked
package ceasefire.design;

import org.jspecify.annotations.NullMarked;
