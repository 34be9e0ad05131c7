/** What people see of the results: charts and text. */
@NullMarked
package ceasefire.report;

import org.jspecify.annotations.NullMarked;
