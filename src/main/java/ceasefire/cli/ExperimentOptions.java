package ceasefire.cli;

import ceasefire.engine.ExperimentParams;
import ceasefire.engine.LoadedExperiment;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which experiment it is about: a file, and what is changed of it. */
final class ExperimentOptions {
  @Parameters(
      paramLabel = "FILE",
      description = "The experiment: a scenario file, with experiment: and design: in it, or"
          + " without and --factor instead.")
  private String file = "";

  @Option(
      names = "--factor",
      paramLabel = "PATH=LEVELS",
      description = "Varies a parameter: PATH=a..b/n for n levels from a to b, PATH=a..b/n/log for"
          + " such in equal ratios, or PATH=x,y,z; with=a.yaml,b.yaml for overlays. Several make a"
          + " grid.")
  private List<String> factors = new ArrayList<>();

  @Option(
      names = "--replicates",
      paramLabel = "N",
      description = "Trials at each design point, as --set experiment.replicates=N.")
  private String replicates = "";

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Where chance starts, as --set experiment.seed=N.")
  private String seed = "";

  @Option(
      names = "--with",
      paramLabel = "OVERLAY",
      description = "Lays the parameters in another YAML file over the experiment; may be given"
          + " several times.")
  private List<String> overlays = new ArrayList<>();

  @Option(
      names = "--set",
      paramLabel = "PATH=VALUE",
      description = "Changes a parameter of the scenario, the experiment or the design; may be"
          + " given several times.")
  private List<String> sets = new ArrayList<>();

  @Mixin
  private PrecisionOptions precision = new PrecisionOptions();

  /** Reads the experiment; throws what is wrong with it, or with what was typed. */
  LoadedExperiment read() {
    LoadedExperiment experiment = SweepRequest.experiment(file, overlays, allSets(), factors);
    precision.check(experiment.experiment(), replicates);
    return experiment;
  }

  /** The files laid over it. */
  List<Path> overlays() {
    return overlays.stream().map(Path::of).toList();
  }

  private List<String> allSets() {
    OptionNumbers numbers = new OptionNumbers();
    List<String> all = new ArrayList<>(sets);
    if (!replicates.isEmpty()) {
      numbers.count("--replicates", replicates, ExperimentParams.parameter("replicates"));
      all.add("experiment.replicates=" + replicates);
    }
    if (!seed.isEmpty()) {
      numbers.seed("--seed", seed);
      all.add("experiment.seed=" + seed);
    }
    numbers.throwErrors();
    all.addAll(precision.sets());
    return all;
  }
}
