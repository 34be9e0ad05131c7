/** What can happen in a trial, as records that a model tells and others put into words or draw. */
@NullMarked
package ceasefire.chronicle;

import org.jspecify.annotations.NullMarked;
