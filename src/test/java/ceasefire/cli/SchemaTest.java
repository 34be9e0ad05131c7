package ceasefire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema takes every file that ships, and sees what an editor should underline. */
class SchemaTest {
  private static final String SCHEMA_TEXT = SchemaCommand.text();
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(SCHEMA_TEXT);

  static List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(Path.of("configs"))) {
      return all.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  private static List<String> errors(String yaml) {
    Object tree = new Load(LoadSettings.builder().build()).loadFromString(yaml);
    JsonNode node = new JsonMapper().valueToTree(tree);
    return SCHEMA.validate(node).stream().map(Error::toString).toList();
  }

  @ParameterizedTest
  @MethodSource("files")
  void shippedFileIsValid(Path file) throws IOException {
    assertThat(errors(Files.readString(file))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "posture: {force: {brigades-forward: 151}} | 150",
        "posture: {force: {brigades-forward: 1.5}} | integer",
        "posture: {force: {brigades-foward: 1}} | brigades-foward",
        "posture: {force: {place: north}} | forward",
        "postures: {} | postures",
        "fighting: {kind: chess} | lanchester",
        "guarantors: {name: Britain} | name",
        "guarantors: {0: {brigades: x}} | integer",
        "start-date: tomorrow | pattern",
        "design: {kind: grid, factors: []} | 1",
        "design: {kind: random, n: 5, factors: [{kind: uniform, path: x, low: a, high: 1}]} | low",
        "experiment: {replicates: 0} | 1",
        "experiment: {seeding: both} | common",
      })
  void brokenFileIsNot(String yaml, String word) {
    assertThat(errors(yaml)).isNotEmpty();
    assertThat(String.join("\n", errors(yaml))).contains(word);
  }

  @Test
  void editorsShowWhatAParameterIs() {
    JsonNode schema = new JsonMapper().readTree(SCHEMA_TEXT);
    JsonNode brigades = schema.at("/$defs/rules.ForcePosture/properties/brigades-forward");
    assertThat(brigades.at("/description").asString())
        .startsWith("Brigades kept in place at any one time; 0 to 150 brigades; default 0; lever;"
            + " source: ");
    assertThat(brigades.at("/default").asInt()).isZero();
    assertThat(brigades.at("/maximum").asInt()).isEqualTo(150);
    assertThat(schema.at("/properties/design/$ref").asString()).isEqualTo("#/$defs/design.Design");
    assertThat(schema.at("/$schema").asString())
        .isEqualTo("https://json-schema.org/draft/2020-12/schema");
  }

  @Test
  void commandPrintsOrWritesIt(@TempDir Path folder) throws IOException {
    assertThat(Heard.from("schema").out()).isEqualTo(SCHEMA_TEXT);
    Path file = folder.resolve("s.json");
    Heard heard = Heard.from("schema", "--out", file.toString());
    assertThat(heard.exitCode()).isZero();
    assertThat(heard.out()).isEmpty();
    assertThat(Files.readString(file)).isEqualTo(SCHEMA_TEXT);
    assertThat(Heard.from("schema", "--out", folder.toString()).exitCode()).isEqualTo(2);
  }
}
