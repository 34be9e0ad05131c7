/** The commands: a table of contents of what the program can do. */
@NullMarked
package ceasefire.cli;

import org.jspecify.annotations.NullMarked;
