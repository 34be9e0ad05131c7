/** MASON agents, a trial's state and the order of the day. */
@NullMarked
package ceasefire.model;

import org.jspecify.annotations.NullMarked;
