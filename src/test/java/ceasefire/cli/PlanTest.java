package ceasefire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ceasefire.engine.PlayerFactory;
import ceasefire.engine.TrialPlayer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plan of an experiment, with nothing written. */
class PlanTest {
  private static final String FORCE = "posture.force.brigades-forward";

  private static Heard plan(String... more) {
    return Heard.from(Stream.concat(
            Stream.of("plan", "configs/three-brigades-forward.yaml", "--set", "horizon-days=90"),
            Stream.of(more))
        .toList());
  }

  @Test
  void tellsPointsTrialsAndFactors() {
    Heard heard = plan(
        "--factor",
        FORCE + "=0..6/3",
        "--factor",
        "challenger.supply=0.5,1",
        "--set",
        "experiment.replicates=200",
        "--threads",
        "1");
    assertThat(heard.err()).isEmpty();
    assertThat(heard.exitCode()).isZero();
    assertThat(heard.out().lines())
        .contains(
            "Design      grid, more points of it keep those that there are",
            "Points      6",
            "Trials      1,200 (200 at each point), seed 1, seeding common",
            "Factors     posture.force.brigades-forward  lever           0, 3, 6",
            "            challenger.supply               uncertainty     0.5, 1",
            // Wilson's interval at 100 of 200 reaches 0.069 to either side.
            "            share of one half: 0.069",
            "Nothing was written.");
    assertThat(heard.out())
        .containsPattern(
            "Time        about .* on 1 thread: an estimate from 36 trials on one thread")
        .containsPattern("Disk        about [0-9.]+ [kM]B for trials, as CSV");
  }

  @Test
  void writesNothing(@TempDir Path folder) throws IOException {
    Path file = Files.copy(Path.of("configs/ukraine.yaml"), folder.resolve("u.yaml"));
    assertThat(Heard.from("plan", file.toString(), "--set", "horizon-days=60").exitCode())
        .isZero();
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactly(file);
    }
  }

  @Test
  void refusesPointsThatBreakARule() {
    Heard heard = plan("--factor", "flare-ups.own-excitation=0.1,0.95");
    assertThat(heard.exitCode()).isEqualTo(2);
    assertThat(heard.out()).isEmpty();
    assertThat(heard.errLines().get(0))
        .startsWith("error: configs/three-brigades-forward.yaml: point ")
        .contains("(flare-ups.own-excitation=0.95): flare-ups.own-excitation: ");
  }

  @Test
  void refusesMistakesInOptions() {
    assertThat(plan("--factor", FORCE + "=1", "--threads", "0").errLines().get(0))
        .startsWith("error: --threads: 0; expected a whole number");
    assertThat(plan("--factor", "posture.force.brigade-forward=1").errLines().get(0))
        .endsWith("is no parameter; did you mean " + FORCE + "?");
  }

  @Test
  void experimentIsCheckedPointByPoint() {
    Heard heard = Heard.from("check", "configs/studies/force-size.yaml");
    assertThat(heard.err()).isEmpty();
    assertThat(heard.out())
        .isEqualTo("ok: configs/studies/force-size.yaml: Size of the force (18 points)\n");
    String values = "design.factors.0.values=[1, 151]";
    assertThat(Heard.from("check", "configs/studies/force-size.yaml", "--set", values)
            .exitCode())
        .isEqualTo(2);
  }

  @Test
  void tellsTrialsThatFail() {
    Workshop broken = Heard.withPlayers(factory -> new PlayerFactory(
        () -> (TrialPlayer) (trial, series) -> {
          throw new IllegalStateException("broken");
        },
        factory.metrics(),
        factory.weeks()));
    Heard heard = Heard.from(
        List.of("plan", "configs/three-brigades-forward.yaml", "--set", "horizon-days=60"), broken);
    assertThat(heard.exitCode()).isZero();
    assertThat(heard.out().lines()).contains("Failures    6 of the pilot's trials failed");
  }
}
