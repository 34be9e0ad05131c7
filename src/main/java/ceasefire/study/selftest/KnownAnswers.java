package ceasefire.study.selftest;

import java.util.ArrayList;
import java.util.List;

/** The register of all that is checked on a user's machine. */
public final class KnownAnswers {
  private KnownAnswers() {}

  /** A check and what came out. */
  public record Result(Check check, List<Finding> findings) {
    public Result {
      findings = List.copyOf(findings);
    }

    /** Whether nothing was found wrong. */
    public boolean passed() {
      return findings.stream().noneMatch(f -> f.verdict() == Finding.Verdict.FAILED);
    }
  }

  /** All checks, in the order in which they are told. */
  public static List<Check> all() {
    List<Check> all = new ArrayList<>();
    all.addAll(RandomChecks.ofProgram().checks());
    all.addAll(DesignChecks.ofProgram().checks());
    all.addAll(SobolChecks.ofProgram().checks());
    all.addAll(EffectChecks.checks());
    all.addAll(SurvivalChecks.ofProgram().checks());
    all.addAll(IntervalChecks.ofProgram().checks());
    all.addAll(GoldenTrials.ofProgram().checks());
    all.addAll(FileChecks.checks());
    return List.copyOf(all);
  }

  /** Runs checks on all cores; the order of results is that of the checks. */
  public static List<Result> run(List<Check> checks) {
    return checks.parallelStream()
        .map(check -> new Result(check, check.findings()))
        .toList();
  }
}
