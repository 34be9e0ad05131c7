package ceasefire.rules;

import static ceasefire.param.Role.LEVER;
import static ceasefire.param.Role.UNCERTAINTY;
import static ceasefire.param.Unit.COUNT;
import static ceasefire.param.Unit.MONTHS;
import static ceasefire.param.Unit.PER_MONTH;
import static ceasefire.param.Unit.SHARE;

import ceasefire.param.Param;
import ceasefire.random.Functions;
import ceasefire.random.RandomStream;

/**
 * What bilateral agreements and the host's own industry make of its defence.
 *
 * <p>Effort e is the host's own and the flow of aid together, 1 at most. Field works F follow {@code
 * dF/dt = g e (K - F) - d F} below the ceiling K; quality and arms, factors on the host's strength
 * that begin at 1, move towards {@code 1 - neglect + gain e} (quality by aid alone: it comes of
 * training by others). Without effort all three decay.
 */
public record Aid(
    @Param(
        value = "Bilateral security agreements",
        unit = COUNT,
        min = 0,
        max = 60,
        def = "29",
        role = LEVER,
        source = "29 countries, source 003")
    int agreements,

    @Param(
        value = "Level at which the agreements are resourced",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.5",
        role = LEVER,
        source = "assumed; a basis for aid, if resourced, source 003")
    double resourcing,

    @Param(
        value = "Chance that an agreement is kept, drawn once for each",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.8",
        role = UNCERTAINTY)
    double reliability,

    @Param(
        value = "The host's own effort, full aid being 1",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.2",
        role = UNCERTAINTY,
        source = "assumed; a robust defence industry, source 003")
    double ownEffort,

    @Param(
        value = "Part of the field works missing that full effort builds in a month",
        unit = PER_MONTH,
        min = 0,
        max = 0.5,
        def = "0.05",
        role = UNCERTAINTY)
    double buildingRate,

    @Param(
        value = "Field works that effort can reach",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.95",
        role = UNCERTAINTY)
    double worksCeiling,

    @Param(
        value = "Share of the field works that decays in a month",
        unit = PER_MONTH,
        min = 0,
        max = 0.1,
        def = "0.01",
        role = UNCERTAINTY)
    double decayRate,

    @Param(
        value = "Rise of the troops' quality by full aid",
        unit = SHARE,
        min = 0,
        max = 1,
        def = "0.4",
        role = UNCERTAINTY,
        source = "assumed; a well-trained army, source 003; with the arms 80 % at full aid")
    double qualityGain,

    @Param(
        value = "Fall of the troops' quality without aid",
        unit = SHARE,
        min = 0,
        max = 0.5,
        def = "0.1",
        role = UNCERTAINTY,
        source = "assumed; losses in its best units, source 004")
    double qualityNeglect,

    @Param(
        value = "Time constant of quality",
        unit = MONTHS,
        min = 1,
        max = 240,
        def = "24",
        role = UNCERTAINTY)
    double qualityMonths,

    @Param(
        value = "Rise of the host's arms by full effort",
        unit = SHARE,
        min = 0,
        max = 2,
        def = "0.5",
        role = UNCERTAINTY,
        source = "assumed; a well-equipped army, source 003; with quality 80 % at full aid")
    double armsGain,

    @Param(
        value = "Fall of the host's arms without effort",
        unit = SHARE,
        min = 0,
        max = 0.9,
        def = "0.15",
        role = UNCERTAINTY,
        source = "assumed; short of air defence, factories overstretched, source 004")
    double armsNeglect,

    @Param(
        value = "Time constant of arms",
        unit = MONTHS,
        min = 1,
        max = 240,
        def = "36",
        role = UNCERTAINTY)
    double armsMonths) {

  /** Agreements that, fully resourced and all kept, are full aid (source 003). */
  private static final double FULL_AGREEMENTS = 29;

  /** Draws how many of the agreements are kept in a trial. */
  public int drawKept(RandomStream random) {
    return random.binomial(agreements, reliability);
  }

  /** Flow of aid (0-1) of so many agreements that are kept. */
  public double flow(int kept) {
    return Math.min(1, resourcing * kept / FULL_AGREEMENTS);
  }

  /** Effort (0-1) of the host and a flow of aid (0-1) together. */
  public double effort(double flow) {
    return Math.min(1, ownEffort + flow);
  }

  /** Field works (0-1) so many months later, exact while the flow of aid stays as it is. */
  public double worksAfter(double works, double flow, double months) {
    double built = builtAfter(Math.min(works, worksCeiling), flow, months);
    return works <= worksCeiling
        ? built
        : Math.max(built, works * Functions.exp(-decayRate * months));
  }

  private double builtAfter(double works, double flow, double months) {
    double building = buildingRate * effort(flow);
    double rate = building + decayRate;
    return rate > 0 ? approach(works, building * worksCeiling / rate, rate * months) : works;
  }

  /** Factor on the quality of the host's troops so many months later, at a steady flow of aid. */
  public double qualityAfter(double factor, double flow, double months) {
    return approach(factor, 1 - qualityNeglect + qualityGain * flow, months / qualityMonths);
  }

  /** Factor on the host's arms so many months later, at a steady flow of aid. */
  public double armsAfter(double factor, double flow, double months) {
    return approach(factor, 1 - armsNeglect + armsGain * effort(flow), months / armsMonths);
  }

  /** Where something is that has gone so many of its time constants towards a target. */
  private static double approach(double now, double target, double constants) {
    return target + (now - target) * Functions.exp(-constants);
  }
}
