package ceasefire.param;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigReaderTest {
  static final String FULL = """
      # All of it
      about:
        title: 1.10
        question: "Does: it hold?"
        notes: >
          Two
          lines
      line:
        zone-depth: -0
        sectors:
          - name: yes
            length: 90.5
          - {name: Lyman, length: 1e2, strength: {host: 3}}
      posture:
        force: {brigades-forward: 4, brigades-in-all: 12, place: in-depth, surge: true}
        tripwire:
          threshold-deaths: 10000
          attached-to: [snapback, second-echelon]
          chances: [0, 1]
          nicknames:
            - 007
            - "null"
      rule:
        kind: threshold
        margin: +.5
        meter: {smoothing: 2.}
      clock:
        start: "2030-12-31"
        horizon: 30
        seed: -9223372036854775808
        step: 1.5E-300
      """;

  @TempDir
  Path folder;

  private Reading reading;

  @BeforeEach
  void makeFolder() {
    reading = new Reading(folder);
  }

  @Test
  void readsEveryTypeByItsTarget() {
    Sample sample = reading.read(FULL);
    assertThat(sample.about()).isEqualTo(new Sample.About("1.10", "Does: it hold?", "Two lines"));
    assertThat(Double.doubleToRawLongBits(sample.line().zoneDepth())).isZero();
    assertThat(sample.line().sectors())
        .containsExactly(
            new Sample.Sector("yes", 90.5, new Sample.Strength(2, 2)),
            new Sample.Sector("Lyman", 100, new Sample.Strength(2, 3)));
    assertThat(sample.posture().force())
        .isEqualTo(new Sample.Force(4, 12, Sample.Placement.IN_DEPTH, true));
    assertThat(sample.posture().tripwire())
        .isEqualTo(new Sample.Tripwire(
            10_000,
            List.of(Sample.Attachment.SNAPBACK, Sample.Attachment.SECOND_ECHELON),
            List.of(0.0, 1.0),
            List.of("007", "null")));
    assertThat(sample.rule()).isEqualTo(new Sample.Threshold(0.5, new Sample.Meter(2)));
    assertThat(sample.clock())
        .isEqualTo(new Sample.Clock(LocalDate.of(2030, 12, 31), 30, Long.MIN_VALUE, 1.5e-300));
  }

  @Test
  void takesDefaultsWhereTheFileIsSilent() {
    Sample sample = reading.read(Sample.LEAST);
    assertThat(sample.line()).isEqualTo(new Sample.Line(10.5, List.of()));
    assertThat(sample.posture().force())
        .isEqualTo(new Sample.Force(3, 9, Sample.Placement.FORWARD, false));
    assertThat(sample.posture().tripwire().chances()).containsExactly(0.5, 0.25);
    assertThat(sample.rule()).isEqualTo(new Sample.Logit(20));
    assertThat(sample.about().notes()).isEmpty();
  }

  @Test
  void takesTheDefaultKindForParametersWithoutKind() {
    assertThat(reading.read(Sample.LEAST + "rule: {lambda: 5}\n").rule())
        .isEqualTo(new Sample.Logit(5));
    assertThat(reading.read(Sample.LEAST + "rule: {kind: never}\n").rule())
        .isEqualTo(new Sample.Never());
  }

  @Test
  void resolvesToAFileThatReadsBackToTheSame() {
    Loaded<Sample> loaded = reading.load(reading.write("full.yaml", FULL));
    Loaded<Sample> again = reading.load(reading.write("again.yaml", loaded.resolvedYaml()));
    assertThat(again.value()).isEqualTo(loaded.value());
    assertThat(again.resolvedYaml()).isEqualTo(loaded.resolvedYaml());
    assertThat(loaded.file()).isEqualTo(folder.resolve("full.yaml"));
  }

  @Test
  void resolvesToTheSameTextWhereverTheValuesComeFrom() {
    String plain = reading.load(reading.write("a.yaml", Sample.LEAST)).resolvedYaml();
    reading.write("b.yaml", "extends: a.yaml\n" + Sample.LEAST);
    String other = reading
        .load(folder.resolve("b.yaml"), "clock.seed=1", "line.zone-depth=1.05e1")
        .resolvedYaml();
    assertThat(other).isEqualTo(plain);
    assertThat(plain).isEqualTo("""
            about:
              title: A test
              question: Will it hold
              notes: ""
            line:
              zone-depth: 10.5
              sectors: []
            posture:
              force:
                brigades-forward: 3
                brigades-in-all: 9
                place: forward
                surge: false
              tripwire:
                threshold-deaths: 20
                attached-to: [snapback]
                chances: [0.5, 0.25]
                nicknames: []
            rule:
              kind: logit
              lambda: 20
            clock:
              start: 2026-03-01
              horizon: 1826
              seed: 1
              step: 1e-7
            """);
  }

  @Test
  void writesListsOfGroupsAndChoices() {
    assertThat(reading.load(reading.write("a.yaml", FULL)).resolvedYaml())
        .contains("""
              sectors:
                - name: "yes"
                  length: 90.5
                  strength:
                    challenger: 2
                    host: 2
                - name: Lyman
            """)
        .contains("""
            rule:
              kind: threshold
              margin: 0.5
              meter:
                smoothing: 2
            """);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void textOfAnyCharactersReadsBack(long seed) {
    var random = new SplittableRandom(seed);
    String alphabet = "aZ09 .:#'\"\\-,[]{}&*!|>%@`?~=\u00e9\u2028\ufeff\u4e2d\ud83d\ude00";
    int[] characters = alphabet.codePoints().toArray();
    for (int i = 0; i < 100; i++) {
      var text = new StringBuilder("x");
      int n = random.nextInt(12);
      for (int j = 0; j < n; j++) {
        text.appendCodePoint(characters[random.nextInt(characters.length)]);
      }
      text.append(random.nextBoolean() ? "" : "y");
      String title = text.toString().stripTrailing();
      Sample sample = Sample.titled(title);
      assertThat(reading.read(Sample.SPACE.yaml(sample)).about().title()).isEqualTo(title);
    }
  }

  /** Whatever is broken in a file, it is read or refused with a place; nothing else is thrown. */
  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14})
  void neverFailsInAnyOtherWay(long seed) {
    var random = new SplittableRandom(seed);
    String pieces = " \n\t:-[]{},&*!|>'\"%@`#?~<=.09axé\u0000\ud83d";
    int refused = 0;
    for (int i = 0; i < 100; i++) {
      var text = new StringBuilder(FULL);
      int edits = 1 + random.nextInt(3);
      for (int j = 0; j < edits; j++) {
        int at = random.nextInt(text.length());
        switch (random.nextInt(3)) {
          case 0 -> text.deleteCharAt(at);
          case 1 -> text.insert(at, pieces.charAt(random.nextInt(pieces.length())));
          default -> text.setCharAt(at, pieces.charAt(random.nextInt(pieces.length())));
        }
      }
      List<String> errors = new ArrayList<>(reading.errors(text.toString()));
      refused += errors.isEmpty() ? 0 : 1;
      assertThat(errors).allMatch(error -> error.matches("(?s)a\\.yaml:[1-9]\\d*:[1-9]\\d*: .+"));
    }
    assertThat(refused).isBetween(20, 99);
  }

  @Test
  void readsTextThatIsNoFile() {
    assertThat(ConfigReader.readText(Sample.SPACE, "text", FULL)).isEqualTo(reading.read(FULL));
    assertThatThrownBy(() -> ConfigReader.readText(Sample.SPACE, "text", "clock: {horizon: x}"))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("text:1:18: clock.horizon: ");
    assertThatThrownBy(() -> ConfigReader.readText(Sample.SPACE, "text", ""))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("text:1:1: an empty file");
  }

  /** Values come as they stand there, whether they fit or not; nothing is inherited. */
  @Test
  void tellsWhatAFileSaysItself() {
    reading.write("base.yaml", FULL);
    Path file = reading.write("a.yaml", """
        extends: base.yaml
        clock: {horizon: many}
        line: {sectors: [{name: a}, {name: b}]}
        posture: {tripwire: {attached-to: []}}
        """);
    assertThat(ConfigReader.given(Sample.SPACE, file))
        .containsExactly(
            entry("extends", "base.yaml"),
            entry("clock.horizon", "many"),
            entry("line.sectors.0.name", "a"),
            entry("line.sectors.1.name", "b"),
            entry("posture.tripwire.attached-to", "[]"));
    assertThatThrownBy(() -> ConfigReader.given(Sample.SPACE, reading.file("nowhere.yaml")))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("no such file");
  }
}
