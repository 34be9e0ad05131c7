package ceasefire.report;

import static org.assertj.core.api.Assertions.assertThat;

import ceasefire.analysis.Answer;
import ceasefire.analysis.Cost;
import ceasefire.analysis.Ensemble;
import ceasefire.analysis.Response;
import ceasefire.analysis.Warning;
import ceasefire.results.MetricKind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerTextTest {
  private static final List<String> COMMAND =
      List.of("scripts/ceasefire", "run", "configs/three.yaml", "--trials", "2000", "--seed", "7");

  /** 2,000 trials: 1,200 held, 2 frozen, none seized, 798 at war, half of them after 500 days. */
  private static Answer answer() {
    int n = 2_000;
    double[] outcome = new double[n];
    double[] w = new double[n];
    double[] v = new double[n];
    double[] deaths = new double[n];
    for (int i = 0; i < n; i++) {
      outcome[i] = i < 1_200 ? 1 : i < 1_202 ? 2 : 4;
      w[i] = outcome[i] == 4 ? (i % 2 == 0 ? 500 : 1_000) : Double.NaN;
      v[i] = i == 0 ? 365 : w[i];
      deaths[i] = i;
    }
    var ensemble = new Ensemble(
        0,
        1_826,
        n,
        new TreeMap<>(Map.of("timeout", 1, "play: IllegalStateException", 12)),
        List.of(
            new Response("outcome", MetricKind.CATEGORY, Specimens.OUTCOMES, outcome),
            new Response("v_day", MetricKind.TIME_TO_EVENT, v),
            new Response("w_day", MetricKind.TIME_TO_EVENT, w),
            new Response("deaths_host", MetricKind.COUNT, deaths)));
    return Answer.of(
        Specimens.subject("Three brigades forward"),
        ensemble,
        List.of(Cost.planned("foreign troops needed for the rotation", 36_000)),
        Warning.none());
  }

  @Test
  void readsLikeThis() {
    assertThat(AnswerText.of(answer(), "results/three/", COMMAND)).isEqualTo("""
        Three brigades forward
        Would three European brigades near the front, without a US backstop, keep the ceasefire for five
        years?

        Outcome after 5 years                         share   95 % interval             2,000 trials, seed 7
          settled                                   none seen: below 0.15 %
          held           ###############             60.0 %   57.8 - 62.1
          frozen         .                           0.10 %   0.027 - 0.36
          seized                                    none seen: below 0.15 %
          war resumed    ##########                  39.9 %   37.8 - 42.1
          wider war                                 none seen: below 0.15 %
          nuclear use                               none seen: below 0.15 %

        Still holding after         1 year                 2 years                5 years
          no major violation (V)    99.95 % (99.6-99.993)  80 % (78-82)           60 % (58-62)
          no collapse (W)           above 99.85 %          80 % (78-82)           60 % (58-62)

        What it takes and costs, per trial           median   5 % - 95 %
          foreign troops needed for the rotation     36,000   as planned
          killed: host                                1,000   100 - 1,899

        Failed    13 of 2,013 trials, which are in none of these numbers:
               12 x play: IllegalStateException
                1 x timeout
        Results   results/three/
        Repeat    scripts/ceasefire run configs/three.yaml --trials 2000 --seed 7
        """);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3, 100})
  void fitsATerminalAndNeverClaimsCertainty(int n) {
    String title = "word ".repeat(60);
    for (int horizon : new int[] {30, 365, 1_000, 1_826, 7_305}) {
      for (double rate : new double[] {1e-12, 1e-3, 10}) {
        String text = AnswerText.of(
            Specimens.answer(title, n, rate, rate / 2, horizon), "results/x/", COMMAND);

        assertThat(text.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
        assertThat(text.chars()).allMatch(c -> c == '\n' || (c >= ' ' && c <= '~'));
        assertThat(text).doesNotContainPattern("(?<![0-9.])(0|100)(\\.0+)? %(?! - )");
        assertThat(text).doesNotContain("NaN");
      }
    }
  }

  @Test
  void withoutATrialItSaysSo() {
    String text = AnswerText.of(
        Specimens.answer("T", 0, 1, 1, 1_826, new TreeMap<>(Map.of("broken", 3))), "r/", COMMAND);

    assertThat(text)
        .contains("No trial was finished")
        .contains("3 of 3 trials")
        .doesNotContain("Outcome");
  }

  @Test
  void tellsTheCommonestReasonsFirstAndCountsTheRest() {
    var reasons = new TreeMap<String, Integer>();
    for (int i = 1; i <= 7; i++) {
      reasons.put("reason " + i + " " + "x".repeat(200), i);
    }
    List<String> lines = AnswerText.of(Specimens.answer("T", 2, 1, 1, 90, reasons), "r/", COMMAND)
        .lines()
        .toList();

    int failed = lines.indexOf("Failed    28 of 30 trials, which are in none of these numbers:");
    assertThat(lines.get(failed + 1)).startsWith("        7 x reason 7").endsWith("...");
    assertThat(lines.get(failed + 6)).isEqualTo("          and 2 other reasons");
  }

  /** A POSIX shell reads the printed command back as the words that were given. */
  @Test
  void theCommandCanBePastedBack() throws Exception {
    List<String> words = List.of(
        "printf", "%s\\n", "it's", "a b", "$HOME", "", "posture.x=1", "--set", "y".repeat(80), "z");
    String text = AnswerText.of(Specimens.answer("T", 1, 1, 1, 90), "r/", words);
    String command = text.substring(text.indexOf("Repeat") + "Repeat".length());

    assertThat(text.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    Process shell = new ProcessBuilder("sh", "-c", command.strip()).start();
    String read =
        new String(shell.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    assertThat(Arrays.asList(read.split("\n", -1)))
        .containsExactly(
            "it's", "a b", "$HOME", "", "posture.x=1", "--set", "y".repeat(80), "z", "");
  }
}
