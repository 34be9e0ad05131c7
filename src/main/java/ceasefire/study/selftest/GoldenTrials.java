package ceasefire.study.selftest;

import ceasefire.engine.ModelPlayer;
import ceasefire.engine.Trial;
import ceasefire.model.Scenario;
import ceasefire.model.Setup;
import ceasefire.param.ConfigReader;
import ceasefire.random.Seeds;
import ceasefire.results.DatasetHash;
import ceasefire.results.TrialRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Three trials of a shipped scenario, bit for bit. */
public final class GoldenTrials {
  /** The scenario's name among those shipped. */
  public static final String SCENARIO = "three-brigades-forward";

  /** The resource with every parameter of that scenario. */
  public static final String PARAMETERS = "golden.yaml";

  /** The resource with one line for each trial: the hash of its row. */
  public static final String HASHES = "golden.sha256";

  /** How many trials. */
  public static final int TRIALS = 3;

  private static final long SEED = 2026;

  private final Function<Scenario, List<TrialRecord>> player;

  /** Checks some player of the first {@value #TRIALS} trials of a scenario. */
  GoldenTrials(Function<Scenario, List<TrialRecord>> player) {
    this.player = player;
  }

  static GoldenTrials ofProgram() {
    return new GoldenTrials(GoldenTrials::play);
  }

  List<Check> checks() {
    return List.of(new Check(
        "golden-trials",
        "Three trials of five years of " + SCENARIO + ", from YAML to metrics",
        "hashes of their rows, stored with the program",
        "exact",
        () -> {
          List<String> stored = text(HASHES).lines().toList();
          Scenario scenario = ConfigReader.readText(Scenario.space(), PARAMETERS, text(PARAMETERS));
          List<TrialRecord> played = player.apply(scenario);
          long wrong = StrictMath.abs(played.size() - stored.size());
          for (int i = 0; i < StrictMath.min(stored.size(), played.size()); i++) {
            wrong += stored.get(i).equals(hash(played.get(i))) ? 0 : 1;
          }
          return List.of(Finding.none("trials that differ", wrong));
        }));
  }

  /** Plays the trials. */
  public static List<TrialRecord> play(Scenario scenario) {
    var model = new ModelPlayer(Setup.of(scenario));
    List<TrialRecord> played = new ArrayList<>();
    for (int i = 0; i < TRIALS; i++) {
      played.add(model.play(new Trial(0, i, Seeds.mix(SEED, i)), null));
    }
    return played;
  }

  /** The hash of one trial's row. */
  public static String hash(TrialRecord trial) {
    var hash = new DatasetHash();
    hash.add(trial);
    return hash.hex();
  }

  /** A resource that is stored with the program. */
  static String text(String name) {
    try (InputStream in = GoldenTrials.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
