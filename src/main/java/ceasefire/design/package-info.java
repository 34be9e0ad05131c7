/** Which points of the parameter space an experiment visits, and what responses there tell. */
@NullMarked
package ceasefire.design;

import org.jspecify.annotations.NullMarked;
