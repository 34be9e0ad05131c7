package ceasefire.engine;

import static ceasefire.param.Role.CONSTANT;
import static ceasefire.param.Unit.CHOICE;
import static ceasefire.param.Unit.COUNT;
import static ceasefire.param.Unit.NONE;
import static ceasefire.param.Unit.PROBABILITY;
import static ceasefire.param.Unit.TEXT;

import ceasefire.param.Param;
import ceasefire.param.Parameter;
import ceasefire.results.Metrics;
import java.util.List;

/** How often the points of a design are played, and from which seeds. */
public record ExperimentParams(
    @Param(
        value = "Trials at each point, unless precision says how many it takes",
        unit = COUNT,
        min = 1,
        max = 100_000_000,
        def = "1000",
        role = CONSTANT,
        source = "half-width of a share of one half: 3.1 points in a hundred")
    int replicates,

    @Param(
        value = "Where chance starts: the same seed gives the same result",
        unit = NONE,
        def = "1",
        role = CONSTANT,
        source = "arbitrary")
    long seed,

    @Param(
        value = "Whether replicates of one number meet the same luck at every point",
        unit = CHOICE,
        def = "common",
        role = CONSTANT,
        source = "common random numbers sharpen differences between postures")
    Seeding seeding,

    @Param(
        value = "Replicates of each point whose weekly series are recorded",
        unit = COUNT,
        min = 0,
        max = 1_000_000,
        def = "0",
        role = CONSTANT,
        source = "a recorded replicate takes far more room than its row")
    int series,

    @Param(
        value = "How well something is to be known before a point is left, as w_day@1826=0.02: a"
            + " metric and half the length of its interval",
        unit = TEXT,
        def = "[]",
        role = CONSTANT,
        source = "the experiment's question")
    List<String> precision,

    @Param(
        value = "With precision: the chance that an interval covers the truth, looks included",
        unit = PROBABILITY,
        min = 0.5,
        max = 0.9999,
        def = "0.95",
        role = CONSTANT,
        source = "convention")
    double confidence,

    @Param(
        value = "With precision: the most trials at a point, in whole blocks of 32",
        unit = COUNT,
        min = Looks.FIRST,
        max = 100_000_000,
        def = "100000",
        role = CONSTANT,
        source = "minutes on a desk; half-width of a share of one half: 0.5 points in a hundred")
    int maxReplicates) {

  /** Where in a file it stands what is to be known. */
  static final String PRECISION = "experiment.precision";

  public ExperimentParams {
    precision = List.copyOf(precision);
  }

  /** What holds where neither a file nor an option says otherwise. */
  public static ExperimentParams usual() {
    return ExperimentParts.space().defaults().experiment();
  }

  /** One of these parameters, with its bounds; throws a NoSuchElementException if there is none. */
  public static Parameter parameter(String name) {
    return ExperimentParts.space().parameter("experiment." + name).orElseThrow();
  }

  /** The targets among the texts of {@link #precision}; what is wrong with others is told. */
  List<Target> targets(TargetText.Problems problems) {
    return TargetText.read(precision, Metrics.ALL, problems);
  }

  /** How many trials each point has. */
  StoppingRule stopping() {
    return precision.isEmpty()
        ? new FixedReplicates(replicates)
        : new PrecisionRule(
            targets((place, problem, expected, near) -> {}), confidence, maxReplicates);
  }
}
