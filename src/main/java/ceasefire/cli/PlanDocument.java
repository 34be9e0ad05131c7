package ceasefire.cli;

/** A plan for programs. */
record PlanDocument(String command, Plan plan) {}
