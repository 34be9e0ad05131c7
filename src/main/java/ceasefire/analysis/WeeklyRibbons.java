package ceasefire.analysis;

/**
 * The weekly series that are drawn, over trials still in ceasefire.
 *
 * @param trials how many trials were recorded
 * @param incidents incidents per week on the whole line
 * @param forward foreign brigades in their forward slots
 * @param missing brigades short of the slots to be filled
 * @param homeGap brigades short of what home-defence plans require
 */
public record WeeklyRibbons(
    int trials, Ribbon incidents, Ribbon forward, Ribbon missing, Ribbon homeGap) {}
