package ceasefire.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the program gives to shells and to {@code man}. */
class ShellTest {
  @TempDir
  Path folder;

  private static boolean isThere(String program) {
    return Arrays.stream(System.getenv("PATH").split(":"))
        .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
  }

  private String heard(String... words) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(words)
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ceasefire ru | run",
        "ceasefire run --col | --color",
        "ceasefire run --color n | never",
        "ceasefire sweep --prog | --progress",
        "ceasefire status --js | --json",
        "ceasefire completion z | zsh"
      })
  void bashCompletes(String typed, String completed) throws Exception {
    assumeThat(isThere("bash")).as("bash").isTrue();
    Heard script = Heard.from("completion", "bash");
    assertThat(script.exitCode()).isZero();
    Files.writeString(folder.resolve("completion"), script.out());
    assertThat(heard("bash", "-n", "completion")).isEmpty();
    String words = typed.strip();
    int last = words.split(" ").length - 1;
    // compopt works only where a person presses the tabulator.
    String ask = "source ./completion; compopt() { :; }; COMP_WORDS=(" + words + "); COMP_CWORD="
        + last + "; COMP_LINE='" + words + "'; _complete_ceasefire; echo \"${COMPREPLY[@]}\"";
    assertThat(heard("bash", "--norc", "-c", ask).strip()).isEqualTo(completed.strip());
  }

  @Test
  void zshReadsTheSame() {
    assertThat(Heard.from("completion", "zsh").out()).contains("bashcompinit");
    assertThat(Heard.from("completion", "fish").errLines())
        .first()
        .isEqualTo("error: SHELL: \"fish\"; expected bash or zsh");
  }

  @Test
  void everyCommandHasAManualPage() throws Exception {
    Path pages = folder.resolve("pages");
    assertThat(Heard.from("man", "--out", pages.toString()).exitCode()).isZero();
    List<String> names;
    try (Stream<Path> files = Files.list(pages)) {
      names = files.map(file -> file.getFileName().toString()).toList();
    }
    assertThat(names).hasSize(Heard.commands().getSubcommands().size() + 1).contains("ceasefire.1");
    for (String name : names) {
      String page = Files.readString(pages.resolve(name));
      assertThat(page)
          .as(name)
          .startsWith(".TH CEASEFIRE")
          .contains("\n.SH NAME\n", "\n.SH OPTIONS\n", "\n.SH EXIT STATUS\n", "\n.B 130\n")
          .doesNotContain("${", "%n", "%%");
    }
    assertThat(Files.readString(pages.resolve("ceasefire-run.1")))
        .isEqualTo(Heard.from("man", "run").out())
        .contains(".B \\-\\-trials=N\nHow many trials to play (default: 1000).\n")
        .contains("  ceasefire run configs/three\\-brigades\\-forward.yaml \\-\\-trials 2000");
    if (isThere("groff")) {
      for (String name : names) {
        String shown = heard(
            "groff", "-man", "-Tutf8", "-ww", "-P-cbu", pages.resolve(name).toString());
        assertThat(shown).as(name).contains("SYNOPSIS").doesNotContain("warning:", "error:");
      }
    }
  }

  @Test
  void refusesPagesThatAreNone() {
    assertThat(Heard.from("man", "rum").err())
        .startsWith("error: COMMAND: there is no command 'rum'");
    assertThat(Heard.from("man", "run", "--out", folder.toString()).err())
        .startsWith("error: --out: writes the pages of all commands");
  }
}
