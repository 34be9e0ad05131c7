package ceasefire.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ceasefire.results.FolderRefusedException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run may go on with, and what it may not. */
class ResumptionTest {
  private static final String SCENARIO = "about: {}\n";
  private static final PointTable TWO = points("a", "b");

  @TempDir
  Path folder;

  @Test
  void unfinishedTrialsAreKept() {
    play(plan("c1", 10), TWO, Opening.NEW, 3);
    try (ResultFolder again = open(plan("c1", 10), TWO, Opening.RESUME)) {
      assertThat(again.held()).isEqualTo(6);
      assertThat(again.holds(1, 2, false)).isTrue();
      assertThat(again.holds(2, 2, true)).isTrue();
      assertThat(again.holds(2, 3, false)).isFalse();
      assertThat(again.holds(3, 0, false)).isFalse();
      assertThat(again.drift()).isEmpty();
    }
  }

  /** When it was first begun is not forgotten, nor how long it took before it was stopped. */
  @Test
  void everyTimeThatItWasPlayedIsRemembered() throws IOException {
    play(startedAt("2026-01-01T10:00:00Z"), TWO, Opening.NEW, 1);
    Path first = folder.resolve("chunks/000000.csv");
    Files.setLastModifiedTime(first, FileTime.from(Instant.parse("2026-01-01T10:05:00.5Z")));
    RunStatus stopped = RunStatus.read(folder);
    assertThat(stopped.sessions())
        .containsExactly(new Session("2026-01-01T10:00:00Z", "2026-01-01T10:05:00Z", 2));
    play(startedAt("2026-01-02T10:00:00Z"), TWO, Opening.RESUME, 0);
    assertThat(RunStatus.read(folder).doneInSession()).isZero();
    play(startedAt("2026-01-03T10:00:00Z"), TWO, Opening.RESUME, 4);
    RunStatus third = RunStatus.read(folder);
    assertThat(third.sessions())
        .extracting(Session::started)
        .containsExactly("2026-01-01T10:00:00Z", "2026-01-02T10:00:00Z", "2026-01-03T10:00:00Z");
    assertThat(third.doneInSession()).isEqualTo(6);
    assertThat(Session.seconds(third.sessions().subList(0, 2))).isEqualTo(300);
    try (ResultFolder last = open(startedAt("2026-01-04T10:00:00Z"), TWO, Opening.RESUME)) {
      last.assemble(SCENARIO);
      last.read(trials -> {});
      last.summarize(List.of());
      last.seal(Manifest.Environment.here(1, "2026-01-04T10:00:00Z", 60.2));
    }
    assertThat(Manifest.read(folder).environment().begun()).isEqualTo("2026-01-01T10:00:00Z");
    RunStatus finished = RunStatus.read(folder);
    assertThat(finished.sessions()).hasSize(4);
    assertThat(finished.session().seconds()).isEqualTo(60);
    open(plan("c1", 5), TWO, Opening.RESUME).close();
    assertThat(RunStatus.read(folder).sessions()).hasSize(5);
  }

  @Test
  void nothingToGoOnWithIsANewRun() {
    try (ResultFolder fresh = open(plan("c1", 10), TWO, Opening.RESUME)) {
      assertThat(fresh.held()).isZero();
    }
  }

  @Test
  void unfinishedRunIsNotThrownAwayUnasked() {
    play(plan("c1", 10), TWO, Opening.NEW, 3);
    assertRefused(Reason.UNFINISHED, plan("c1", 10), TWO, Opening.NEW, "--resume");
    assertThat(folder.resolve("chunks/000000.csv")).exists();
  }

  @Test
  void trialsWithoutTheirSeriesAreNotThere() throws IOException {
    play(plan("c1", 10), TWO, Opening.NEW, 3);
    RunPlan recording = plan("c1", 10, 2);
    try (ResultFolder again = open(recording, TWO, Opening.RESUME)) {
      assertThat(again.holds(1, 1, false)).isFalse();
      assertThat(again.holds(1, 2, false)).isTrue();
    }
    // A kill after a piece of series, before its trials.
    Files.writeString(folder.resolve("chunks/series/000007.csv"), SeriesRows.HEADER);
    open(plan("c1", 10), TWO, Opening.RESUME).close();
    assertThat(folder.resolve("chunks/series/000007.csv")).doesNotExist();
  }

  @Test
  void otherSeedOrFewerReplicatesOrPointsAreRefused() {
    play(plan("c1", 10), TWO, Opening.NEW, 3);
    Opening bold = Opening.RESUME_DESPITE_DRIFT;
    assertRefused(Reason.DRIFT, plan("c1", 9), TWO, bold, "replicates 10 there, 9 here");
    assertRefused(
        Reason.DRIFT, plan("c1", 10), points("a"), bold, "no longer 1 of its 2 design points (");
    RunPlan other = new RunPlan(
        1,
        List.of("run"),
        new ExperimentCard("x", "?", 8, 20, "independent", 2, 10, 0, "1/2"),
        Sha256.of(SCENARIO),
        SampleMetrics.CODE,
        "now",
        List.of());
    assertRefused(Reason.DRIFT, other, TWO, bold, "seed 7 there, 8 here");
    assertRefused(Reason.DRIFT, other, TWO, bold, "seeding common there, independent here");
    assertRefused(Reason.DRIFT, other, TWO, bold, "shard 1/1 there, 1/2 here");
    try (ResultFolder again = open(plan("c1", 10), TWO, Opening.RESUME)) {
      assertThat(again.held()).isEqualTo(6);
    }
  }

  @Test
  void otherCodeIsRefusedUnlessAccepted() {
    play(plan("c1", 10), TWO, Opening.NEW, 3);
    assertRefused(
        Reason.DRIFT,
        plan("c2", 10),
        TWO,
        Opening.RESUME,
        ": holds trials of another run: version 0.1.0 (c1) made them, this is 0.1.0 (c2);"
            + " --accept-drift goes on: it keeps the trials that are there; --out chooses another"
            + " folder, and --force starts afresh");
    try (ResultFolder again = open(plan("c2", 10), TWO, Opening.RESUME_DESPITE_DRIFT)) {
      assertThat(again.held()).isEqualTo(6);
      assertThat(again.drift())
          .containsExactly("version 0.1.0 (c1) made them, this is 0.1.0 (c2), and they are kept");
    }
  }

  @Test
  void trialsOfAChangedPointAreDroppedWhenThatIsAccepted() throws IOException {
    play(plan("c1", 10), TWO, Opening.NEW, 3);
    PointTable changed = points("a", "b2");
    assertRefused(
        Reason.DRIFT,
        plan("c1", 10),
        changed,
        Opening.RESUME,
        "the scenario changed at 1 of 2 design points; --accept-drift goes on: it plays the changed"
            + " points anew and keeps the trials of the others; --out chooses another folder");
    assertRefused(
        Reason.DRIFT,
        plan("c1", 10),
        points("a2", "b2"),
        Opening.RESUME,
        "it plays all of its points anew");
    try (ResultFolder again = open(plan("c1", 10), changed, Opening.RESUME_DESPITE_DRIFT)) {
      assertThat(again.held()).isEqualTo(3);
      assertThat(again.holds(1, 2, false)).isTrue();
      assertThat(again.holds(2, 2, false)).isFalse();
      assertThat(again.drift())
          .containsExactly(
              "the scenario changed at 1 of 2 design points, whose earlier trials were dropped");
    }
  }

  @Test
  void finishedResultGrows() throws IOException {
    try (ResultFolder first = open(plan("c1", 3), TWO, Opening.NEW)) {
      add(first, 3);
      first.assemble(SCENARIO);
      first.read(trials -> {});
      first.summarize(List.of());
      first.seal(Manifest.Environment.here(1, "now", 0));
    }
    String before = Files.readString(folder.resolve("trials.csv"));
    PointTable three = points("a", "b", "c");
    try (ResultFolder grown = open(plan("c1", 5), three, Opening.RESUME)) {
      assertThat(folder.resolve("manifest.json")).doesNotExist();
      assertThat(folder.resolve("trials.csv")).doesNotExist();
      assertThat(grown.held()).isEqualTo(6);
      grown.assemble(SCENARIO);
      assertThat(Files.readString(folder.resolve("trials.csv"))).isEqualTo(before);
    }
  }

  @Test
  void damagedPieceIsNamed() throws IOException {
    play(plan("c1", 10), TWO, Opening.NEW, 3);
    Path piece = folder.resolve("chunks/000000.csv");
    Files.writeString(piece, Files.readString(piece).replace("\n0000000000000001,1", "\nxyz,1"));
    assertThatThrownBy(() -> open(plan("c1", 10), TWO, Opening.RESUME))
        .isInstanceOf(StorageException.class)
        .hasMessageContaining("000000.csv: line 4 is no row of ours");
  }

  private void play(RunPlan plan, PointTable points, Opening opening, int replicates) {
    try (ResultFolder running = open(plan, points, opening)) {
      add(running, replicates);
      running.writer().commit();
    }
  }

  private static void add(ResultFolder running, int replicates) {
    for (int replicate = 0; replicate < replicates; replicate++) {
      for (long point = 1; point <= 2; point++) {
        running
            .writer()
            .add(
                List.of(TrialRecord.ok(point, replicate, 5, new double[] {0, 1, 2, 3, 4})),
                List.of());
      }
    }
  }

  private void assertRefused(
      Reason reason, RunPlan plan, PointTable points, Opening opening, String said) {
    assertThatThrownBy(() -> open(plan, points, opening))
        .isInstanceOfSatisfying(
            FolderRefusedException.class, e -> assertThat(e.reason()).isEqualTo(reason))
        .hasMessageContaining(said);
  }

  private ResultFolder open(RunPlan plan, PointTable points, Opening opening) {
    return ResultFolder.open(folder, plan, points, SampleMetrics.ALL, opening);
  }

  private static RunPlan startedAt(String time) {
    RunPlan plan = plan("c1", 4);
    return RunPlan.of(plan.command(), plan.experiment(), SCENARIO, plan.code(), time);
  }

  private static RunPlan plan(String commit, int replicates) {
    return plan(commit, replicates, 0);
  }

  private static RunPlan plan(String commit, int replicates, int recorded) {
    ExperimentCard card =
        new ExperimentCard("x", "?", 7, 2L * replicates, "common", 2, replicates, recorded, "1/1");
    Manifest.Code code = new Manifest.Code("0.1.0", commit, false);
    return RunPlan.of(List.of("run"), card, SCENARIO, code, "now");
  }

  /** Points 1, 2 and so on, whose scenarios have these hashes. */
  private static PointTable points(String... scenarios) {
    List<PointTable.Row> rows = new java.util.ArrayList<>();
    for (String scenario : scenarios) {
      rows.add(new PointTable.Row(rows.size() + 1L, List.of(scenario), scenario));
    }
    return new PointTable(List.of("x"), rows);
  }
}
