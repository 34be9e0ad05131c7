package ceasefire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sweeps on a disk that is full, gets more space, and is then read-only. */
class FullDiskIT {
  /** Each step leaves its exit code and what it said; the result is copied before the disk is gone. */
  private static final String STEPS = """
      step() { name=$1; shift; "$@" >"$name.out" 2>"$name.err"; echo $? >"$name.code"; }
      mount -t tmpfs -o size=1m tmpfs disk || exit 99
      step begun "$@" --replicates 32
      step full "$@" --replicates 2500 --resume
      step status "${@:1:$HEAD}" status disk/out
      mount -o remount,size=64m disk || exit 99
      step resumed "$@" --replicates 2500 --resume
      cp -r disk/out copied || exit 99
      mount -o remount,ro disk || exit 99
      step kept "$@" --replicates 2501 --resume
      step replaced "$@" --replicates 2500 --force
      step elsewhere "${@:1:$HEAD}" compare disk/out --out disk/compared
      step read "${@:1:$HEAD}" query disk/out 'SELECT count(*) FROM trials' --csv
      """;

  @TempDir
  Path folder;

  @Test
  void nothingIsLostAndWhatToDoIsTold() throws IOException {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    Requires.ownMounts(disk);
    Jar jar = Jar.quick(folder);
    List<String> java = jar.command();
    List<String> words = new ArrayList<>(List.of("unshare", "-rm", "bash", "-c", STEPS, "bash"));
    words.addAll(java);
    words.addAll(sweep("disk/out"));
    var steps = new ProcessBuilder(words);
    steps.environment().put("HEAD", "" + java.size());
    jar.start(steps).end().with(0);

    assertThat(ended("begun", 0)).isEmpty();
    assertThat(ended("full", 1))
        .contains("error: disk/out/", "; the disk is full: free some space, ")
        .endsWith("\nThe trials written so far are kept in disk/out; the same command with --resume"
            + " goes on.\n");
    ended("status", 0);
    assertThat(folder.resolve("status.out"))
        .content()
        .containsPattern("ukraine: stopped, unfinished\n  trials    [0-9,]+ of 5,000, ");
    ended("resumed", 0);
    for (String step : List.of("kept", "replaced")) {
      assertThat(ended(step, 2))
          .containsPattern(
              "error: disk/out/lock: cannot be written: Read-only file system; the disk"
                  + " is read-only: choose another place with --out\n");
    }
    assertThat(ended("elsewhere", 1))
        .contains("error: disk/compared: cannot be written: Read-only file system; the disk is"
            + " read-only: ");
    ended("read", 0);
    assertThat(folder.resolve("read.out")).hasContent("count_star()\n5000\n");

    List<String> undisturbed = new ArrayList<>(sweep("whole"));
    undisturbed.addAll(List.of("--replicates", "2500"));
    jar.run(undisturbed.toArray(String[]::new)).with(0);
    for (String file :
        List.of("scenario.yaml", "points.csv", "trials.csv", "series.csv", "summary.csv")) {
      assertThat(folder.resolve("copied").resolve(file))
          .hasSameBinaryContentAs(folder.resolve("whole").resolve(file));
    }
  }

  private static List<String> sweep(String out) {
    return List.of(
        "sweep",
        Jar.config("ukraine"),
        "--factor",
        "posture.force.brigades-forward=0,3",
        "--set",
        "horizon-days=30",
        "-q",
        "--out",
        out);
  }

  /** What a step told on its way; checks its exit code. */
  private String ended(String step, int code) throws IOException {
    String told = Files.readString(folder.resolve(step + ".err"));
    assertThat(Files.readString(folder.resolve(step + ".code")).strip())
        .as(step + ": " + told)
        .isEqualTo("" + code);
    assertThat(told).doesNotContain("\tat ", "Exception");
    return told;
  }
}
