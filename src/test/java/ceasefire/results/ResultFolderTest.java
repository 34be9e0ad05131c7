package ceasefire.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ceasefire.model.WeeklySeries;
import ceasefire.results.FolderRefusedException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResultFolderTest {
  private static final String SCENARIO = "about: {}\n";

  @TempDir
  Path temporary;

  private Path folder;

  @BeforeEach
  void name() {
    folder = temporary.resolve("results").resolve("sample");
  }

  @Test
  void whileRunningThereArePlanLockAndChunks() throws IOException {
    try (ResultFolder running = open(false)) {
      addTrials(running);
      running.writer().commit();
      assertThat(names()).containsExactly("chunks", "lock", "points.csv", "run.json");
      assertThat(RunPlan.read(folder)).isEqualTo(SampleMetrics.plan());
      assertThat(FolderContent.entries(folder.resolve("chunks")))
          .containsExactly(folder.resolve("chunks/000000.csv"), folder.resolve("chunks/series"));
      assertThat(running.replacedUnfinished()).isEmpty();
    }
    assertThat(names()).containsExactly("chunks", "points.csv", "run.json");
  }

  @Test
  void finishedFolderHoldsWhatTheContractSays() throws IOException {
    Manifest manifest = finish();
    assertThat(names())
        .containsExactly(
            "columns.csv",
            "failures.csv",
            "manifest.json",
            "plots",
            "points.csv",
            "scenario.yaml",
            "series.csv",
            "summary.csv",
            "trials.csv");
    assertThat(text("trials.csv")).isEqualTo("""
            point,replicate,seed,status,reason,outcome,agreed,v_day,episodes,km2_lost
            0000000000000007,0,00000000000003e8,ok,,held,1,,0,0
            0000000000000007,1,00000000000003e9,failed,"a, b",,,,,
            0000000000000007,2,00000000000003ea,ok,,seized,0,12,1,2.5
            """);
    assertThat(text("series.csv").lines().limit(4))
        .containsExactly(
            "point,replicate,series,week,value",
            "0000000000000007,0,incidents,0,0.5",
            "0000000000000007,0,incidents,1,",
            "0000000000000007,0,brigades_forward,0,1.5");
    assertThat(text("series.csv").lines()).hasSize(1 + 2 * WeeklySeries.NAMES.size());
    assertThat(text("columns.csv").lines())
        .startsWith("name,unit,kind,meaning")
        .contains(
            "outcome,,category,\"Worst reached; one of held, frozen, seized\"",
            "v_day,days,time_to_event,First violation",
            "km2_lost,km2,amount,Ground lost")
        .hasSize(11);
    assertThat(text("summary.csv")).isEqualTo("""
            point,metric,statistic,time_days,estimate,low,high,confidence,n,events,method
            0000000000000007,v_day,survival,365,0.5,0.25,0.75,0.95,2,1,km-loglog
            0000000000000007,outcome_held,share,,0.5,,,0.95,2,1,wilson
            """);
    assertThat(text("scenario.yaml")).isEqualTo(SCENARIO);
    assertThat(text("points.csv")).isEqualTo("""
            point,scenario_sha256
            0000000000000007,sha
            """);
    assertThat(text("failures.csv")).isEqualTo("""
            point,replicate,seed,status,stage,reason,command
            0000000000000007,1,00000000000003e9,failed,,"a, b",ceasefire reproduce sample \
            --point 0000000000000007 --trial 1
            """);

    assertThat(Manifest.read(folder)).isEqualTo(manifest);
    assertThat(manifest.counts()).isEqualTo(new Manifest.Counts(2, 1));
    assertThat(manifest.scenarioSha256()).isEqualTo(manifest.files().get("scenario.yaml"));
    assertThat(manifest.files().keySet())
        .containsExactly(
            "columns.csv",
            "failures.csv",
            "plots/outcomes.svg",
            "points.csv",
            "scenario.yaml",
            "series.csv",
            "summary.csv",
            "trials.csv");
    for (Map.Entry<String, String> file : manifest.files().entrySet()) {
      assertThat(Sha256.of(folder.resolve(file.getKey()))).isEqualTo(file.getValue());
    }
    DatasetHash hash = new DatasetHash();
    trials().forEach(hash::add);
    assertThat(manifest.datasetSha256()).isEqualTo(hash.hex());
  }

  @Test
  void nothingLooksFinishedUntilItIsSealed() {
    try (ResultFolder running = open(false)) {
      addTrials(running);
      running.assemble(SCENARIO);
      assertThatThrownBy(() -> running.seal(environment()))
          .isInstanceOf(IllegalStateException.class);
      running.summarize(List.of());
      assertThatThrownBy(() -> running.seal(environment()))
          .isInstanceOf(IllegalStateException.class);
      running.read(trials -> {});
      running.plots();
      assertThat(folder.resolve("manifest.json")).doesNotExist();
      assertThat(folder.resolve("run.json")).exists();
      assertThat(folder.resolve("lock")).exists();
      assertThat(folder.resolve("chunks/000000.csv")).exists();
    }
    assertThat(folder.resolve("manifest.json")).doesNotExist();
  }

  @Test
  void finishedResultIsReplacedByForceOnly() throws IOException {
    finish();
    String before = text("manifest.json");
    assertRefused(Reason.FINISHED, "--force");
    assertThat(text("manifest.json")).isEqualTo(before);

    try (ResultFolder forced = open(true)) {
      assertThat(forced.replacedUnfinished()).isEmpty();
      assertThat(names()).containsExactly("chunks", "lock", "points.csv", "run.json");
    }
  }

  @Test
  void unfinishedRunIsStartedAfresh() throws IOException {
    try (ResultFolder broken = open(false)) {
      addTrials(broken);
      broken.assemble(SCENARIO);
      Files.writeString(broken.plots().resolve("outcomes.png"), "x");
      Files.writeString(folder.resolve("manifest.json.tmp"), "{");
    }
    Files.writeString(folder.resolve("notes.txt"), "mine");
    try (ResultFolder again = open(false)) {
      assertThat(again.replacedUnfinished()).contains(SampleMetrics.plan());
      assertThat(names()).containsExactly("chunks", "lock", "notes.txt", "points.csv", "run.json");
      assertThat(folder.resolve("chunks/series")).isEmptyDirectory();
      assertThat(folder.resolve("chunks/000000.csv")).doesNotExist();
    }
  }

  /** A kill between the removal of the plan and the manifest's arrival leaves drafts and a lock. */
  @Test
  void runKilledWhileSealingIsStartedAfresh() throws IOException {
    Files.createDirectories(folder.resolve("plots"));
    Files.writeString(folder.resolve("lock"), "ceasefire process 1 since yesterday\n");
    Files.writeString(folder.resolve("trials.csv"), "old");
    Files.writeString(folder.resolve("manifest.json.tmp"), "{");
    try (ResultFolder again = open(false)) {
      assertThat(again.replacedUnfinished()).isEqualTo(Optional.empty());
      assertThat(names()).containsExactly("chunks", "lock", "points.csv", "run.json");
    }
  }

  @Test
  void folderLeftBeforeItsPlanStaysOurs() throws IOException {
    Files.createDirectories(folder);
    Files.createFile(folder.resolve("lock"));
    Files.writeString(folder.resolve("run.json.tmp"), "{");
    open(false).close();
    assertThat(names()).containsExactly("chunks", "points.csv", "run.json");
  }

  @Test
  void lockFileStaysWhereItAloneMarksTheFolder() throws IOException {
    try (ResultFolder running = open(false)) {
      addTrials(running);
      running.assemble(SCENARIO);
      Files.delete(folder.resolve("run.json"));
    }
    assertThat(folder.resolve("lock")).exists();
    open(false).close();
  }

  @Test
  void folderInUseIsRefused() {
    try (ResultFolder first = open(false)) {
      addTrials(first);
      first.writer().commit();
      assertRefused(Reason.LOCKED, "process " + ProcessHandle.current().pid());
      assertThat(folder.resolve("chunks/000000.csv")).exists();
    }
    open(false).close();
  }

  /** What is being filled may be unfinished now and finished in a moment: neither is the point. */
  @Test
  void folderInUseIsRefusedWhateverStandsInIt() throws IOException {
    try (ResultFolder first = open(false)) {
      assertThatThrownBy(() -> open(Opening.NEW))
          .isInstanceOfSatisfying(
              FolderRefusedException.class, e -> assertThat(e.reason()).isEqualTo(Reason.LOCKED));
      Files.writeString(first.path().resolve("run.json"), "");
      assertRefused(Reason.LOCKED, "process " + ProcessHandle.current().pid());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"notes.txt", "trials.csv", "plots", "lock", "run.json", "manifest.json"})
  void foldersOfOthersAreLeftAlone(String name) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(name), "{\"name\": \"not ours\"}");
    assertRefused(Reason.FOREIGN, name);
    assertThatThrownBy(() -> open(true)).isInstanceOf(FolderRefusedException.class);
    assertThat(names()).containsExactly(name);
  }

  @Test
  void fileInPlaceOfTheFolderIsLeftAlone() throws IOException {
    Files.createDirectories(folder.getParent());
    Files.writeString(folder, "a file");
    assertRefused(Reason.FOREIGN, "is a file");
    assertThat(folder).hasContent("a file");
  }

  @Test
  void diskThatRefusesLeavesNothingThatLooksFinishedAndNoLock() throws IOException {
    try (ResultFolder running = open(false)) {
      addTrials(running);
      // Stands in the way of the file, as a full disk would.
      Files.createDirectories(folder.resolve("trials.csv.tmp").resolve("x"));
      assertThatThrownBy(() -> running.assemble(SCENARIO))
          .isInstanceOf(StorageException.class)
          .hasMessageContaining("trials.csv");
    }
    assertThat(folder.resolve("manifest.json")).doesNotExist();
    assertThat(folder.resolve("trials.csv")).doesNotExist();
    assertThat(folder.resolve("lock")).doesNotExist();
  }

  @Test
  void linkToAFolderIsAFolder() throws IOException {
    Path elsewhere = Files.createDirectories(temporary.resolve("elsewhere"));
    Files.createDirectories(folder.getParent());
    Files.createSymbolicLink(folder, elsewhere);
    finish();
    assertThat(elsewhere.resolve("manifest.json")).exists();
  }

  @Test
  void scenarioMustBeThePlannedOne() {
    try (ResultFolder running = open(false)) {
      assertThatThrownBy(() -> running.assemble("about: {title: other}\n"))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private ResultFolder open(boolean force) {
    return open(force ? Opening.REPLACE : Opening.AFRESH);
  }

  private ResultFolder open(Opening opening) {
    return ResultFolder.open(
        folder, SampleMetrics.plan(), SampleMetrics.POINTS, SampleMetrics.ALL, opening);
  }

  private void assertRefused(Reason reason, String says) {
    assertThatThrownBy(() -> open(false))
        .isInstanceOfSatisfying(
            FolderRefusedException.class, e -> assertThat(e.reason()).isEqualTo(reason))
        .hasMessageContaining(folder.toString())
        .hasMessageContaining(says);
  }

  private Manifest finish() throws IOException {
    try (ResultFolder running = open(false)) {
      addTrials(running);
      running.assemble(SCENARIO);
      running.listFailures("ceasefire reproduce sample");
      running.read(trials -> {});
      double no = Double.NaN;
      running.summarize(List.of(
          new SummaryRow(7, "v_day", "survival", 365, 0.5, 0.25, 0.75, 0.95, 2, 1, "km-loglog"),
          new SummaryRow(7, "outcome_held", "share", no, 0.5, no, no, 0.95, 2, 1, "wilson")));
      Files.writeString(running.plots().resolve("outcomes.svg"), "<svg/>");
      return running.seal(environment());
    }
  }

  private static Manifest.Environment environment() {
    return Manifest.Environment.here(2, "2026-01-02T03:04:05Z", 0.25);
  }

  private static List<TrialRecord> trials() {
    double no = Double.NaN;
    return List.of(
        SampleMetrics.trial(0, 0, 1, no, 0, 0),
        TrialRecord.failed(7, 1, 1001, "a, b", 5),
        SampleMetrics.trial(2, 2, 0, 12, 1, 2.5));
  }

  private static void addTrials(ResultFolder running) {
    WeeklySeries recorder = new WeeklySeries(3);
    recorder.clear();
    recorder.nextWeek();
    for (int s = 0; s < WeeklySeries.NAMES.size(); s++) {
      recorder.put(s, s + 0.5);
    }
    recorder.nextWeek();
    running.writer().add(trials(), List.of(SeriesRecord.of(7, 0, recorder)));
  }

  private String text(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  private List<String> names() throws IOException {
    return FolderContent.entries(folder).stream()
        .map(p -> p.getFileName().toString())
        .toList();
  }
}
