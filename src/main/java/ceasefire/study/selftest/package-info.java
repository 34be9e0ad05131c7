/** Estimators, designs, streams, the model and files, each checked against a known answer. */
@NullMarked
package ceasefire.study.selftest;

import org.jspecify.annotations.NullMarked;
