package ceasefire.cli;

import ceasefire.engine.Limits;
import ceasefire.engine.Progress;
import ceasefire.results.Opening;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How trials are played: options that cannot change what comes out. */
final class PlayOptions {
  private static final int MILLIS_DIGITS = 3;
  private static final BigDecimal LONGEST_TIMEOUT = BigDecimal.valueOf(86_400);

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Mixin
  private PaceOptions pace = new PaceOptions();

  @Option(
      names = "--resume",
      description = "Goes on with what the folder holds: plays only what is missing. With more"
          + " points or replicates, extends a result.")
  private boolean resume;

  @Option(
      names = "--accept-drift",
      description = "With --resume: goes on although another version made the trials; those of"
          + " design points whose scenario changed are played anew.")
  private boolean acceptDrift;

  @Option(names = "--force", description = "Replaces what the folder holds.")
  private boolean force;

  @Option(
      names = "--trial-timeout",
      paramLabel = "SECONDS",
      description = "Gives up on a trial that takes longer: it becomes a row of status timeout.")
  private String timeout = "";

  @Option(
      names = "--on-error",
      paramLabel = "continue|stop",
      description = "Whether a trial that fails ends the rest (default: continue).")
  private String onError = "continue";

  @Option(
      names = "--retry-failed",
      description = "With --resume: plays the trials that failed again.")
  private boolean retryFailed;

  int threads() {
    return pace.threads();
  }

  /** Reads the same together with other numbers, whose mistakes are told with it. */
  int threads(OptionNumbers numbers) {
    return pace.threads(numbers);
  }

  /**
   * What becomes of trials that are there.
   *
   * @param unasked where no option says so
   */
  Opening opening(Opening unasked) {
    if (force && resume) {
      throw wrong("--force and --resume exclude each other: start afresh, or go on");
    }
    if (!resume && (acceptDrift || retryFailed)) {
      throw wrong((acceptDrift ? "--accept-drift" : "--retry-failed") + " needs --resume");
    }
    if (resume) {
      return acceptDrift ? Opening.RESUME_DESPITE_DRIFT : Opening.RESUME;
    }
    return force ? Opening.REPLACE : unasked;
  }

  boolean retryFailed() {
    return retryFailed;
  }

  Limits limits() {
    if (!onError.equals("continue") && !onError.equals("stop")) {
      throw wrong("--on-error: \"" + Words.printable(onError) + "\"; expected continue or stop");
    }
    return new Limits(timeout(), onError.equals("stop"));
  }

  private Optional<Duration> timeout() {
    if (timeout.isEmpty()) {
      return Optional.empty();
    }
    try {
      BigDecimal seconds = new BigDecimal(timeout);
      if (seconds.signum() > 0
          && seconds.compareTo(LONGEST_TIMEOUT) <= 0
          && seconds.stripTrailingZeros().scale() <= MILLIS_DIGITS) {
        return Optional.of(
            Duration.ofMillis(seconds.movePointRight(MILLIS_DIGITS).longValue()));
      }
    } catch (NumberFormatException notANumber) {
      // Told below.
    }
    throw wrong("--trial-timeout: \"" + Words.printable(timeout)
        + "\"; expected seconds, from 0.001 to 86,400, to three decimals");
  }

  Progress progress(Console console) {
    return pace.progress(console);
  }

  private ParameterException wrong(String problem) {
    return new ParameterException(spec.commandLine(), problem);
  }
}
