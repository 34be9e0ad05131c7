package ceasefire.cli;

import java.util.concurrent.Callable;

/** A command that answers with data, and so has an option to answer in JSON. */
interface AnsweringCommand extends Callable<Integer> {}
