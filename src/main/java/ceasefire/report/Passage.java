package ceasefire.report;

/**
 * A piece of a story.
 *
 * @param day the day it is told under
 * @param weight how much the story would miss it
 * @param text its sentences
 */
record Passage(int day, double weight, String text) {}
