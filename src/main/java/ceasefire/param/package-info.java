/** Parameters declared once: YAML binding, ranges, errors with their place, tables. */
@NullMarked
package ceasefire.param;

import org.jspecify.annotations.NullMarked;
