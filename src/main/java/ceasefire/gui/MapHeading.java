package ceasefire.gui;

/**
 * What a picture of a trial says on top of it; date, phase and tension come from the model.
 *
 * @param title of the scenario
 * @param replicate the trial's number, from 0
 */
public record MapHeading(String title, int replicate) {}
