/** Mechanisms as pure functions: a record's components are its parameters, its method is the rule. */
@NullMarked
package ceasefire.rules;

import org.jspecify.annotations.NullMarked;
