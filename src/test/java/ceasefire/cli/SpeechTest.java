package ceasefire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How commands speak: colours, quiet and verbose, progress. */
class SpeechTest {
  private static final String ESCAPE = "\u001b[";
  private static final String CONFIG = "configs/no-force.yaml";
  private static final Surroundings TERMINAL = new Surroundings(true, true, false);
  private static final Surroundings PLAIN = new Surroundings(true, true, true);
  private static final Surroundings PIPED = new Surroundings(false, false, false);

  @TempDir
  Path folder;

  private static Heard heard(Surroundings surroundings, String... words) {
    return Heard.from(List.of(words), Heard.withPlayers(players -> players), surroundings);
  }

  private static String bare(String text) {
    return text.replaceAll("\u001b\\[[0-9;]*m", "");
  }

  @Test
  void errorsAreRedOnATerminalOnly() {
    String[] words = {"check", "nowhere.yaml"};
    Heard tinted = heard(TERMINAL, words);
    Heard plain = heard(PIPED, words);
    assertThat(tinted.err()).startsWith(ESCAPE + "1;31merror:" + ESCAPE + "0m nowhere.yaml");
    assertThat(plain.err()).startsWith("error: nowhere.yaml").doesNotContain(ESCAPE);
    assertThat(bare(tinted.err())).isEqualTo(plain.err());
    assertThat(heard(PLAIN, words).err()).isEqualTo(plain.err());
    assertThat(heard(TERMINAL, "run", "--nothing").err()).startsWith(ESCAPE + "1;31merror:");
    assertThat(heard(TERMINAL, "run", "--nothing", "--color", "never").err()).startsWith("error: ");
  }

  @ParameterizedTest
  @CsvSource({
    "auto, true, false, true",
    "auto, true, true, false",
    "auto, false, false, false",
    "always, false, true, true",
    "never, true, false, false"
  })
  void answersAreTintedWhereWanted(String color, boolean terminal, boolean plain, boolean tinted) {
    var surroundings = new Surroundings(terminal, false, plain);
    String all =
        heard(surroundings, "describe", "posture.tripwire", "--color", color).out();
    assertThat(all.contains(ESCAPE)).isEqualTo(tinted);
    assertThat(bare(all)).isEqualTo(heard(PIPED, "describe", "posture.tripwire").out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"facts --csv", "schema", "describe --yaml", "describe --metrics --json"})
  void whatIsMeantForFilesIsNeverTinted(String words) {
    List<String> all = new ArrayList<>(List.of(words.split(" ")));
    all.addAll(List.of("--color", "always"));
    Heard heard = heard(TERMINAL, all.toArray(String[]::new));
    assertThat(heard.exitCode()).isZero();
    assertThat(heard.out()).isNotEmpty().doesNotContain(ESCAPE);
  }

  @Test
  void helpIsTintedAsAnswersAre() {
    assertThat(heard(TERMINAL, "run", "--help").out()).contains(ESCAPE);
    assertThat(heard(PLAIN, "run", "--help").out()).doesNotContain(ESCAPE);
    assertThat(heard(TERMINAL, "run", "--help", "--color", "never").out())
        .isEqualTo(heard(PIPED, "run", "--help").out());
  }

  @Test
  void theEnvironmentTellsOfTerminalsAndColours() {
    var tty = Map.of("CEASEFIRE_STDOUT_TTY", "1", "CEASEFIRE_STDERR_TTY", "0");
    assertThat(Surroundings.of(tty)).isEqualTo(new Surroundings(true, false, false));
    assertThat(Surroundings.of(Map.of("NO_COLOR", "1")).plain()).isTrue();
    assertThat(Surroundings.of(Map.of("NO_COLOR", "")).plain()).isFalse();
    assertThat(Surroundings.of(Map.of("TERM", "dumb")).plain()).isTrue();
  }

  @Test
  void headingsAreBoldAndBarsTinted() {
    assertThat(
            Tint.answer(
                "Title\nA question?\n\nOutcome after 5 years   share\n  held  ###  1 %\nNext      go\n"))
        .isEqualTo(ESCAPE + "1mTitle" + ESCAPE + "0m\nA question?\n\n" + ESCAPE
            + "1mOutcome after 5 years   share" + ESCAPE + "0m\n  held  " + ESCAPE + "36m###"
            + ESCAPE
            + "0m  1 %\n" + ESCAPE + "1mNext" + ESCAPE + "0m      go\n");
    assertThat(Tint.answer("ok: one line\n")).isEqualTo("ok: one line\n");
  }

  @Test
  void tellsWhatItDoesWhenVerboseAndNothingWhenQuiet() {
    String out = folder.resolve("r").toString();
    Heard verbose = heard(PIPED, "run", CONFIG, "--trials", "2", "--out", out, "-v");
    assertThat(verbose.exitCode()).isZero();
    assertThat(verbose.err())
        .containsPattern("reads .*" + CONFIG + "\n +reads .*configs/ukraine.yaml\n")
        .contains("threads: ", "2 trials played, after ", "exit code 0");
    Heard usual = heard(PIPED, "run", CONFIG, "--trials", "3", "--out", out, "--resume");
    assertThat(usual.err()).contains("Goes on with 2 trials", "3/3 trials  100 %");
    Heard quiet = heard(PIPED, "run", CONFIG, "--trials", "4", "--out", out, "--resume", "-q");
    assertThat(quiet.err()).isEqualTo("Plots were skipped: a test needs none.\n");
    assertThat(quiet.out()).contains("4 trials");
    assertThat(heard(PIPED, "check", CONFIG, "-q", "-v").err())
        .startsWith("error: --quiet and --verbose exclude each other\n");
  }

  @Test
  void tellsWhichFilesAreRead() {
    assertThat(heard(PIPED, "check", "configs/studies/force-size.yaml", "-v").err())
        .containsPattern("reads .*force-size.yaml\n")
        .containsPattern("reads .*three-brigades-forward.yaml\n")
        .containsPattern("reads .*ukraine.yaml\n");
    String overlay = "configs/overlays/greedy.yaml";
    String[] words = {"run", CONFIG, "--trials", "1", "-v", "--with", overlay};
    for (String command : List.of("run", "sweep")) {
      words[0] = command;
      words[2] = command.equals("run") ? "--trials" : "--replicates";
      List<String> all = new ArrayList<>(List.of(words));
      all.addAll(
          List.of("--set", "horizon-days=30", "--out", folder.resolve(command).toString()));
      assertThat(heard(PIPED, all.toArray(String[]::new)).err())
          .containsPattern("reads .*" + CONFIG + "\n +reads .*configs/ukraine.yaml\n +reads .*"
              + overlay + "\n");
    }
  }

  @ParameterizedTest
  @CsvSource({"auto, true, true", "auto, false, false", "bar, false, true", "lines, true, false"})
  void progressIsShownAsWanted(String how, boolean terminal, boolean bar) {
    Heard heard = heard(
        new Surroundings(false, terminal, false),
        "run",
        CONFIG,
        "--trials",
        "2",
        "--progress",
        how,
        "--out",
        folder + "/r");
    assertThat(heard.err().contains("\r  [")).isEqualTo(bar);
    assertThat(heard.err()).contains("2/2 trials");
  }

  @Test
  void refusesWhatCannotBe() {
    assertThat(heard(PIPED, "check", CONFIG, "--color", "red").errLines())
        .first()
        .isEqualTo("error: --color: \"red\"; expected auto, always or never");
    Heard progress = heard(PIPED, "run", CONFIG, "--progress", "dots", "--out", folder + "/r");
    assertThat(progress.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(progress.errLines())
        .first()
        .isEqualTo("error: --progress: \"dots\"; expected auto, bar, lines or none");
    assertThat(folder.resolve("r")).doesNotExist();
    assertThat(heard(PIPED, "facts", "--csv", "--json").err())
        .startsWith("error: --json: not with --csv");
  }

  @Test
  void anInternalErrorShowsWhereItAroseWhenVerbose() {
    var workshop = new Workshop(
        setup -> {
          throw new IllegalStateException("boom");
        },
        points -> {
          throw new IllegalStateException("boom");
        },
        () -> Optional.of("a test needs none"));
    List<String> words = List.of("run", CONFIG, "--out", folder + "/r");
    Heard usual = Heard.from(words, workshop);
    assertThat(usual.exitCode()).isEqualTo(ExitCode.INTERNAL);
    assertThat(usual.err()).contains("error: internal error").doesNotContain("\tat ");
    List<String> more = new ArrayList<>(words);
    more.add("-v");
    assertThat(Heard.from(more, workshop).err()).contains("\tat ceasefire.cli.");
  }

  /** The errors are the answer of a check, also for programs. */
  @Test
  void checkListsErrorsInJson() {
    Heard heard = heard(PIPED, "check", CONFIG, "--set", "posture.force.brigade=3", "--json");
    assertThat(heard.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(heard.out())
        .startsWith("{\n  \"command\" : \"check\",")
        .contains("\"ok\" : false", "\"problem\" : \"unknown parameter\"");
    assertThat(heard.err()).startsWith("error: ");
  }
}
