package ceasefire.cli;

import ceasefire.engine.ExperimentParams;
import ceasefire.engine.FixedReplicates;
import ceasefire.engine.PrecisionRule;
import ceasefire.engine.StoppingRule;
import ceasefire.engine.Target;
import ceasefire.engine.TargetText;
import ceasefire.param.ConfigError;
import ceasefire.param.DecimalText;
import ceasefire.results.Metrics;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Until when trials are played, where no number of them is told. */
final class PrecisionOptions {
  private static final String PRECISION = "--precision";
  private static final String CONFIDENCE = "--confidence";
  private static final String MOST = "--max-replicates";

  @Option(
      names = PRECISION,
      paramLabel = "METRIC=HALF-WIDTH",
      description = "Plays until the metric's interval is that narrow, instead of a number of"
          + " trials: w_day@1826=0.02, outcome_seized=0.01, agreed=0.03, deaths_host=500; may be"
          + " given several times.")
  private List<String> precision = new ArrayList<>();

  @Option(
      names = CONFIDENCE,
      paramLabel = "SHARE",
      description =
          "With --precision: the chance that an interval covers the truth (default: 0.95).")
  private String confidence = "";

  @Option(
      names = MOST,
      paramLabel = "N",
      description = "With --precision: the most trials at a point, at least 128, rounded down to"
          + " whole blocks of 32 (default: 100000).")
  private String most = "";

  /**
   * The rule for a run, whose other option is a number of trials.
   *
   * @param trials as it was typed; empty for the usual number
   */
  StoppingRule rule(OptionNumbers numbers, String trials) {
    if (!isAsked()) {
      if (!(confidence + most).isEmpty()) {
        numbers.refuse((confidence.isEmpty() ? MOST : CONFIDENCE) + ": needs " + PRECISION, "");
      }
      return new FixedReplicates(
          trials.isEmpty()
              ? ExperimentParams.usual().replicates()
              : numbers.count("--trials", trials, ExperimentParams.parameter("replicates")));
    }
    List<Target> targets = targets(numbers);
    if (!trials.isEmpty()) {
      numbers.refuse(
          "--trials: " + PRECISION + " says how many there are",
          "only one of the two; " + MOST + " bounds " + PRECISION);
    }
    double chance = confidence.isEmpty()
        ? ExperimentParams.usual().confidence()
        : numbers.number(CONFIDENCE, confidence, ExperimentParams.parameter("confidence"));
    int bound = most.isEmpty()
        ? ExperimentParams.usual().maxReplicates()
        : numbers.count(MOST, most, ExperimentParams.parameter("max-replicates"));
    return targets.isEmpty() ? new FixedReplicates(1) : new PrecisionRule(targets, chance, bound);
  }

  private List<Target> targets(OptionNumbers numbers) {
    return TargetText.read(
        precision,
        Metrics.ALL,
        (place, problem, expected, suggestion) -> numbers.add(
            new ConfigError(PRECISION, 0, 0, "", Words.printable(problem), expected, suggestion)));
  }

  /** The same as options that set what the file of an experiment says. */
  List<String> sets() {
    OptionNumbers numbers = new OptionNumbers();
    targets(numbers);
    if (!confidence.isEmpty()) {
      numbers.number(CONFIDENCE, confidence, ExperimentParams.parameter("confidence"));
    }
    if (!most.isEmpty()) {
      numbers.count(MOST, most, ExperimentParams.parameter("max-replicates"));
    }
    numbers.throwErrors();
    List<String> sets = new ArrayList<>();
    if (isAsked()) {
      sets.add("experiment.precision=[\"" + String.join("\", \"", precision) + "\"]");
    }
    if (!confidence.isEmpty()) {
      sets.add("experiment.confidence=" + confidence);
    }
    if (!most.isEmpty()) {
      sets.add("experiment.max-replicates=" + most);
    }
    return sets;
  }

  /**
   * Refuses options that do not go with what the experiment says.
   *
   * @param replicates as they were typed; may be empty
   */
  void check(ExperimentParams experiment, String replicates) {
    OptionNumbers numbers = new OptionNumbers();
    if (experiment.precision().isEmpty()) {
      if (!(confidence + most).isEmpty()) {
        numbers.refuse((confidence.isEmpty() ? MOST : CONFIDENCE) + ": needs " + PRECISION, "");
      }
    } else if (!replicates.isEmpty()) {
      numbers.refuse(
          "--replicates: " + (isAsked() ? PRECISION : "experiment.precision")
              + " says how many there are",
          "only one of the two; " + MOST + " bounds " + PRECISION);
    }
    numbers.throwErrors();
  }

  /** Refuses to be precise about a day that no trial reaches. */
  static void checkDays(StoppingRule rule, int horizonDays) {
    OptionNumbers numbers = new OptionNumbers();
    rule.targets().stream()
        .filter(target -> target.isBeyond(horizonDays))
        .forEach(target -> numbers.refuse(
            PRECISION + ": " + target.name() + ": a day beyond the horizon",
            "a day up to " + horizonDays));
    numbers.throwErrors();
  }

  /** The words that repeat them. */
  List<String> words() {
    List<String> words = new ArrayList<>();
    precision.forEach(target -> words.addAll(List.of(PRECISION, target)));
    if (isAsked()) {
      ExperimentParams usual = ExperimentParams.usual();
      words.addAll(List.of(
          CONFIDENCE, confidence.isEmpty() ? DecimalText.of(usual.confidence()) : confidence));
      words.addAll(List.of(MOST, most.isEmpty() ? Integer.toString(usual.maxReplicates()) : most));
    }
    return words;
  }

  private boolean isAsked() {
    return !precision.isEmpty();
  }
}
