package ceasefire.cli;

import ceasefire.engine.RunPace;
import ceasefire.results.ExperimentCard;
import ceasefire.results.PrecisionCard;
import ceasefire.results.RunStatus;
import ceasefire.results.SelfTest;
import ceasefire.results.Session;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How far a run has come, for programs; the meaning of keys is in src/docs/JSON.md. */
record StatusDocument(
    String command,
    String name,
    String question,
    String state,
    Optional<String> owner,
    Trials trials,
    Points points,
    String shard,
    String started,
    List<Session> sessions,
    long seconds,
    Optional<String> lastWritten,
    Optional<String> left,
    Optional<String> until,
    Optional<SelfTest> selftest) {

  /** How many trials there are and will be. */
  record Trials(long done, long ok, long failed, long expected) {}

  /** Design points, those of which all trials are there, and the fewest and most trials at any. */
  record Points(int all, int complete, int replicates, int fewest, int most) {}

  static StatusDocument of(RunStatus status, int complete) {
    ExperimentCard card = status.plan().experiment();
    boolean running = status.state() == RunStatus.State.RUNNING;
    return new StatusDocument(
        "status",
        card.name(),
        card.question(),
        status.state().name().toLowerCase(Locale.ROOT),
        running ? Optional.of(status.owner()) : Optional.empty(),
        new Trials(status.done(), status.ok(), status.failed(), status.expected()),
        new Points(card.points(), complete, card.replicates(), status.fewest(), status.most()),
        card.shard(),
        status.sessions().get(0).started(),
        status.sessions(),
        Session.seconds(status.sessions()),
        status.done() > 0 ? Optional.of(status.lastWritten().toString()) : Optional.empty(),
        running && card.precision().isEmpty()
            ? RunPace.left(status, Instant.now())
            : Optional.empty(),
        card.precision().map(PrecisionCard::text),
        status.selftest());
  }
}
