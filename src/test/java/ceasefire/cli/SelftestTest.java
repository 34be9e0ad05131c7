package ceasefire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ceasefire.Requires;
import ceasefire.engine.ModelPlayer;
import ceasefire.engine.SweptPoints;
import ceasefire.results.Manifest;
import ceasefire.results.SelfTestMemory;
import ceasefire.study.selftest.Check;
import ceasefire.study.selftest.Finding;
import ceasefire.study.selftest.Finding.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code selftest} says and leaves behind; the checks themselves are made up here. */
class SelftestTest {
  private static final Check RIGHT = check(
      "right",
      number("a share", 0.25, 0.2512, 0.0034, Verdict.PASSED),
      number("bits that differ", 0, 0, 0, Verdict.PASSED));
  private static final Check WRONG =
      check("wrong", number("a mean", 1048.2, 980.4, 23.7, Verdict.FAILED));
  private static final Check SKIPPED = check(
      "lacking",
      new Finding("rows", Double.NaN, Double.NaN, Double.NaN, Verdict.SKIPPED, "no library\nhere"));

  @TempDir
  Path folder;

  private static Check check(String name, Finding... findings) {
    return new Check(
        name, "What " + name + " is", "a book", "exact", () -> Arrays.asList(findings));
  }

  private static Finding number(
      String what, double expected, double measured, double tolerance, Verdict verdict) {
    return new Finding(what, expected, measured, tolerance, verdict, "");
  }

  private Heard selftest(List<Check> checks, String... words) {
    var command = new java.util.ArrayList<>(List.of("selftest"));
    command.addAll(List.of(words));
    return Heard.from(command, workshop(checks, folder.resolve("cache")));
  }

  private static Workshop workshop(List<Check> checks, Path cache) {
    return new Workshop(
        ModelPlayer::factory,
        SweptPoints::players,
        () -> Optional.of("a test needs none"),
        new SelfTests(() -> checks, Optional.of(new SelfTestMemory(cache))));
  }

  @Test
  void tellsEveryNumberWithItsAnswer() {
    Heard heard = selftest(List.of(RIGHT, SKIPPED));
    assertThat(heard.exitCode()).isZero();
    assertThat(heard.out())
        .startsWith("Self-test of ceasefire development\non Java ")
        .contains("""
            right: What right is
              known: a book; tolerance: exact
                a share                                 0.2500      0.2512      0.0034   ok
                bits that differ                             0           0           0   ok
            """)
        .contains(
            "rows                                         -           -           -   skipped:"
                + " no library?here\n")
        .contains("\n2 checks, 2 numbers: all as expected; not in full lacking.\n");
    assertThat(heard.errLines())
        .singleElement()
        .asString()
        .startsWith("Recorded in " + folder.resolve("cache"));
  }

  @Test
  void whatIsWrongHasAnExitCodeOfItsOwnAndWordsOnWhatToDo() {
    Heard heard = selftest(List.of(RIGHT, WRONG));
    assertThat(heard.exitCode()).isEqualTo(6);
    assertThat(heard.out())
        .contains(
            "    a mean                                    1048         980          24   FAILED")
        .contains("2 checks, 3 numbers: failed wrong.");
    assertThat(heard.errLines().get(1))
        .isEqualTo("error: 1 of 2 checks failed: wrong; trust no result of this program on this"
            + " machine until they pass");
    assertThat(heard.errLines().get(2)).contains("JAVA_HOME", "`ceasefire selftest --json`");
  }

  @Test
  void printsAllThatIsKnownAsJson() {
    Heard heard = selftest(List.of(RIGHT, WRONG, SKIPPED), "--json");
    assertThat(heard.exitCode()).isEqualTo(6);
    JsonNode all = JsonMapper.shared().readTree(heard.out());
    assertThat(all.get("passed").booleanValue()).isFalse();
    assertThat(all.get("checks").intValue()).isEqualTo(3);
    assertThat(all.get("failed").get(0).stringValue()).isEqualTo("wrong");
    assertThat(all.get("skipped").get(0).stringValue()).isEqualTo("lacking");
    assertThat(all.get("java").stringValue()).contains(System.getProperty("java.runtime.version"));
    JsonNode share = all.get("results").get(0).get("numbers").get(0);
    assertThat(share.get("measured").doubleValue()).isEqualTo(0.2512);
    assertThat(share.get("verdict").stringValue()).isEqualTo("passed");
    assertThat(all.get("results").get(2).get("numbers").get(0).get("expected").isNull())
        .isTrue();
  }

  /** The checks of the program, with texts that fit a terminal; their numbers are made up. */
  @Test
  void linesFitATerminal() {
    List<Check> all = ceasefire.study.selftest.KnownAnswers.all().stream()
        .map(check -> new Check(
            check.name(),
            check.what(),
            check.source(),
            check.tolerance(),
            () -> List.of(number("a number", 0.5, 0.5, 1e-12, Verdict.PASSED))))
        .toList();
    assertThat(selftest(all).out().lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void laterManifestsSaySo() {
    Path cache = folder.resolve("cache");
    assertThat(manifest(cache).selftest()).isEmpty();
    selftest(List.of(RIGHT, WRONG, SKIPPED));
    assertThat(manifest(cache).selftest()).hasValueSatisfying(selftest -> {
      assertThat(selftest.passed()).isFalse();
      assertThat(selftest.checks()).isEqualTo(3);
      assertThat(selftest.failed()).containsExactly("wrong");
      assertThat(selftest.skipped()).containsExactly("lacking");
      assertThat(selftest.when()).endsWith("Z");
    });
    selftest(List.of(RIGHT));
    assertThat(manifest(cache).selftest())
        .hasValueSatisfying(s -> assertThat(s.passed()).isTrue());
    assertThat(manifest(folder.resolve("another")).selftest()).isEmpty();
  }

  @Test
  void statusAndReportSaySo() throws IOException {
    Requires.font();
    String out = folder.resolve("out").toString();
    manifest(folder.resolve("cache"));
    assertThat(Heard.from("status", out).out()).contains("\n  selftest  none recorded\n");
    assertThat(Heard.from("status", out, "--json").out()).contains("\"selftest\" : null");
    selftest(List.of(RIGHT, WRONG, SKIPPED));
    manifest(folder.resolve("cache"));
    String words = "FAILED: wrong (3 checks; not in full lacking), ";
    assertThat(Heard.from("status", out).out()).contains("\n  selftest  " + words);
    assertThat(Heard.from("status", out, "--json").out())
        .containsPattern("\"selftest\" : \\{\\s+\"passed\" : false");
    Path page = folder.resolve("page.html");
    Heard.from(
            List.of("report", out, "--out", page.toString()),
            new Workshop(ModelPlayer::factory, SweptPoints::players, Optional::empty))
        .succeeded();
    assertThat(Files.readString(page)).contains("<dt>Self-test</dt><dd>" + words);
    selftest(List.of(RIGHT));
    manifest(folder.resolve("cache"));
    assertThat(Heard.from("status", out).out()).contains("\n  selftest  passed (1 check), ");
  }

  private Manifest manifest(Path cache) {
    Path out = folder.resolve("out");
    String config = "configs/no-force.yaml";
    List<String> words =
        Heard.run(config, out, "--trials", "1", "--set", "horizon-days=30", "-q", "--force");
    assertThat(Heard.from(words, workshop(List.of(), cache)).exitCode()).isZero();
    return Manifest.read(out);
  }

  @Test
  void oneLineSaysThatNothingCouldBeRecorded() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    Heard heard = Heard.from(List.of("selftest"), workshop(List.of(RIGHT), file));
    assertThat(heard.exitCode()).isZero();
    assertThat(heard.errLines())
        .singleElement()
        .asString()
        .startsWith("Not recorded: " + file + ": cannot be written: ")
        .endsWith("; CEASEFIRE_CACHE can name another folder.");
    Heard nowhere = Heard.from(
        List.of("selftest"),
        new Workshop(
            ModelPlayer::factory,
            SweptPoints::players,
            Optional::empty,
            new SelfTests(() -> List.of(RIGHT), Optional.empty())));
    assertThat(nowhere.errLines())
        .containsExactly("Not recorded: there is no cache folder; CEASEFIRE_CACHE can name one.");
  }
}
