package ceasefire.cli;

/** A command that plays trials under the guard of an interruption, and before that does nothing. */
interface PlayingCommand extends AnsweringCommand {}
