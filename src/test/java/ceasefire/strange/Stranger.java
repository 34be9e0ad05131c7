package ceasefire.strange;

/** A class in a package that the architecture does not know. */
public final class Stranger {}
