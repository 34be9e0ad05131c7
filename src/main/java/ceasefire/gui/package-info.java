/** The window on a trial: a map of the line, and what moves, listens and explains around it. */
@NullMarked
package ceasefire.gui;

import org.jspecify.annotations.NullMarked;
