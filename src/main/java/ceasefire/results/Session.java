package ceasefire.results;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

/**
 * One of the times at which a run was played: it may be stopped and gone on with.
 *
 * @param started when, in UTC, as ISO 8601
 * @param until when its last trials were written; as {@code started} where it wrote none
 * @param trials how many there were in the folder then
 */
public record Session(String started, String until, long trials) {
  private static final double MILLIS_PER_SECOND = 1e3;

  /** Refuses missing parts, as a damaged file would have them. */
  public Session {
    Objects.requireNonNull(started, "started");
    Objects.requireNonNull(until, "until");
  }

  /** One that lasted until some time, which is not before it was started. */
  static Session of(String started, Instant until, long trials) {
    try {
      boolean later = Instant.parse(started).isBefore(until);
      return new Session(
          started, later ? until.truncatedTo(ChronoUnit.SECONDS).toString() : started, trials);
    } catch (DateTimeParseException notOurs) {
      return new Session(started, started, trials);
    }
  }

  /** One that took so many seconds. */
  static Session of(Manifest manifest) {
    Manifest.Environment environment = manifest.environment();
    Manifest.Counts counts = manifest.counts();
    long trials = counts.ok() + counts.failed();
    try {
      Instant until = Instant.parse(environment.started())
          .plusMillis((long) (environment.seconds() * MILLIS_PER_SECOND));
      return of(environment.started(), until, trials);
    } catch (DateTimeParseException notOurs) {
      return new Session(environment.started(), environment.started(), trials);
    }
  }

  /** How long it took; 0 where that cannot be told. */
  public long seconds() {
    try {
      return Duration.between(Instant.parse(started), Instant.parse(until)).toSeconds();
    } catch (DateTimeParseException notOurs) {
      return 0;
    }
  }

  /** How long several of them took together. */
  public static long seconds(List<Session> sessions) {
    return sessions.stream().mapToLong(Session::seconds).sum();
  }
}
