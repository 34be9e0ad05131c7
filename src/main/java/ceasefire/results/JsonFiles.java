package ceasefire.results;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes records as JSON: keys in snake_case, in the order of declaration. */
final class JsonFiles {
  private static final JsonMapper MAPPER = JsonMapper.builder()
      .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
      .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
      .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
      .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
      .enable(SerializationFeature.INDENT_OUTPUT)
      .defaultPrettyPrinter(printer())
      .build();

  private JsonFiles() {}

  /** The JSON text, with line feeds on every platform. */
  static String text(Record value) {
    return MAPPER.writeValueAsString(value) + "\n";
  }

  static <T extends Record> T read(Path file, Class<T> type) {
    try {
      return MAPPER.readValue(Files.readString(file, StandardCharsets.UTF_8), type);
    } catch (IOException e) {
      throw StorageException.reading(file, e);
    } catch (StreamReadException e) {
      throw StorageException.damaged(
          file,
          "is no JSON text, from line " + e.getLocation().getLineNr() + ", column "
              + e.getLocation().getColumnNr() + " on");
    } catch (JacksonException e) {
      throw StorageException.damaged(file, CsvText.singleLine(e.getOriginalMessage()));
    }
  }

  private static DefaultPrettyPrinter printer() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
  }
}
