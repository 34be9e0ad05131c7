package ceasefire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs that are killed, interrupted, or meet a folder that is not theirs. */
@Tag("long")
class StoppedRunIT {
  private static final String FAR_TOO_MANY = "100000000";

  /** Its bit in a set of signals. */
  private static final long SIGINT = 1L << 1;

  @TempDir
  Path folder;

  private Jar jar;
  private Path out;

  @BeforeEach
  void jar() {
    jar = Jar.quick(folder);
    out = folder.resolve("out");
  }

  @Test
  void killedRunLooksUnfinishedAndTheNextStartsAfresh() throws InterruptedException {
    Jar.Running killed = startLong();
    killed.process().destroyForcibly().waitFor();
    assertThat(out.resolve("manifest.json")).doesNotExist();
    assertThat(out.resolve("run.json")).exists();

    jar.run(words("3")).with(0).says("held an unfinished run of ");
    assertThat(out.resolve("manifest.json")).exists();
    assertThat(out.resolve("chunks")).doesNotExist();
    assertThat(out.resolve("lock")).doesNotExist();
  }

  @Test
  void lockedFolderIsRefused() throws InterruptedException {
    Jar.Running first = startLong();
    try {
      jar.run(words("3"))
          .with(7)
          .says("is being filled by process " + first.process().pid());
      assertThat(first.process().isAlive()).isTrue();
    } finally {
      first.process().destroyForcibly().waitFor();
    }
  }

  @Test
  void finishedFolderIsReplacedOnlyByForce() throws IOException {
    jar.run(words("3")).with(0);
    byte[] manifest = Files.readAllBytes(out.resolve("manifest.json"));
    jar.run(words("3")).with(7).says("replace it with --force");
    assertThat(out.resolve("manifest.json")).hasBinaryContent(manifest);

    String[] forced = java.util.Arrays.copyOf(words("4"), words("4").length + 1);
    forced[forced.length - 1] = "--force";
    jar.run(forced).with(0);
    assertThat(Files.readAllLines(out.resolve("trials.csv"))).hasSize(5);
  }

  /** Both ask a process to stop; a shell's Ctrl-C sends the first. */
  @ParameterizedTest
  @ValueSource(strings = {"-INT", "-TERM"})
  void interruptedRunKeepsWhatWasPlayed(String signal) throws IOException, InterruptedException {
    needsToHear(signal);
    Jar.Running run = startLong();
    TimeUnit.MILLISECONDS.sleep(500);
    run.signal(signal);

    Jar.Ended ended = run.end().with(130);
    assertThat(ended.out()).isEmpty();
    ended.says("Interrupted after ");
    ended.says("with --resume goes on");
    assertThat(out.resolve("manifest.json")).doesNotExist();
    assertThat(out.resolve("lock")).doesNotExist();
    assertThat(out.resolve("run.json")).exists();
    String played = ended.err().replaceAll("(?s).*Interrupted after ([0-9,]+) of.*", "$1");
    long rows = 0;
    for (String name : Jar.names(out.resolve("chunks"))) {
      if (name.endsWith(".csv")) {
        rows += Files.readAllLines(out.resolve("chunks").resolve(name)).size() - 1;
      }
    }
    assertThat(rows).isEqualTo(Long.parseLong(played.replace(",", "")));
    jar.run(words("3")).with(0).says("held an unfinished run of ");
  }

  /**
   * Stopped while it writes more to a pipe than that holds: by then it listens, and it cannot have
   * ended.
   */
  @ParameterizedTest
  @ValueSource(strings = {"-INT", "-TERM"})
  void interruptedWhereNothingIsRunSaysSo(String signal) throws IOException, InterruptedException {
    needsToHear(signal);
    Path told = folder.resolve("told");
    Process process = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-jar",
            System.getProperty("ceasefire.jar"),
            "describe",
            "--yaml")
        .redirectError(told.toFile())
        .start();
    try (InputStream answer = process.getInputStream()) {
      assertThat(answer.read()).isPositive();
      new ProcessBuilder("kill", signal, "" + process.pid()).start().waitFor();
      assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    } finally {
      process.destroyForcibly();
    }
    assertThat(process.exitValue()).isEqualTo(130);
    assertThat(told).hasContent("Interrupted before describe was done.\n");
  }

  /** A shell starts what it puts into the background deaf to SIGINT, and so are its children. */
  private static void needsToHear(String signal) throws IOException {
    Path status = Path.of("/proc/self/status");
    if (signal.equals("-INT") && Files.exists(status)) {
      String ignored = Files.readString(status).replaceAll("(?s).*SigIgn:\\s*(\\w+).*", "$1");
      assumeTrue(
          (Long.parseUnsignedLong(ignored, 16) & SIGINT) == 0,
          "SIGINT is ignored: the tests were started in the background of a shell");
    }
  }

  private String[] words(String trials) {
    return new String[] {
      "run", Jar.config("three-brigades-forward"), "--trials", trials, "-q", "--out", out.toString()
    };
  }

  /** A run that has begun and would go on for hours. */
  private Jar.Running startLong() throws InterruptedException {
    Jar.Running run = jar.start(words(FAR_TOO_MANY));
    run.until(() -> Files.exists(out.resolve("run.json")));
    return run;
  }
}
