package ceasefire.param;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a JSON schema (draft 2020-12) of the files that hold parameters, for editors.
 *
 * <p>Nothing is required in it: a file may extend another, and an overlay sets what it likes. What
 * it cannot say, such as rules across parameters, {@code ceasefire check} does.
 */
public final class JsonSchema {
  private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

  /** Records and choices that may stand in several places, by their Java names. */
  private final Map<String, Object> definitions = new TreeMap<>();

  private JsonSchema() {}

  /**
   * The schema of files that may hold what stands in any of the spaces.
   *
   * @param title what the files are
   */
  public static String of(String title, List<ParameterSpace<?>> spaces) {
    var writer = new JsonSchema();
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put(
        Extends.KEY,
        described("string", "The file that this one builds on; what it does not say stands there"));
    for (ParameterSpace<?> space : spaces) {
      properties.putAll(writer.properties(space.root()));
    }
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", DRAFT);
    schema.put("title", title);
    schema.put("type", "object");
    schema.put("properties", properties);
    schema.put("additionalProperties", false);
    schema.put("$defs", writer.definitions);
    return JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build()
            .writeValueAsString(schema)
            .replace("\r\n", "\n")
        + "\n";
  }

  private Map<String, Object> properties(Shape.Section section) {
    Map<String, Object> properties = new LinkedHashMap<>();
    section.fields().forEach((name, field) -> {
      Map<String, Object> schema = new LinkedHashMap<>(schema(field.shape()));
      if (!field.meaning().isEmpty()) {
        Object more = schema.remove("description");
        schema.put("description", field.meaning() + (more == null ? "" : "; " + more));
      }
      properties.put(name, schema);
    });
    return properties;
  }

  private Map<String, Object> schema(Shape shape) {
    if (shape instanceof Shape.Value value) {
      return value(value);
    }
    if (shape instanceof Shape.Many many) {
      return many(many);
    }
    if (shape instanceof Shape.Choice choice) {
      return reference(choice.type(), () -> choice(choice));
    }
    var section = (Shape.Section) shape;
    return reference(section.type(), () -> object(properties(section)));
  }

  private interface Definition {
    Map<String, Object> made();
  }

  private Map<String, Object> reference(Class<?> type, Definition definition) {
    String name = type.getName().replaceFirst("^ceasefire\\.", "").replace('$', '.');
    if (!definitions.containsKey(name)) {
      definitions.put(name, definition.made());
    }
    Map<String, Object> reference = new LinkedHashMap<>();
    reference.put("$ref", "#/$defs/" + name);
    return reference;
  }

  private static Map<String, Object> object(Map<String, Object> properties) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("type", "object");
    object.put("properties", properties);
    object.put("additionalProperties", false);
    return object;
  }

  /**
   * A choice: the kind, and for each kind the parameters that go with it. A file that names no kind
   * keeps that of the file it builds on, so that any kind's parameters may stand there.
   */
  private Map<String, Object> choice(Shape.Choice choice) {
    List<Object> kinds = new ArrayList<>();
    Map<String, Object> any = new LinkedHashMap<>();
    choice.kinds().forEach((name, section) -> {
      Map<String, Object> properties = new LinkedHashMap<>();
      properties.put(Shape.Choice.KIND, Map.of("const", name));
      properties.putAll(properties(section));
      Map<String, Object> kind = object(properties);
      kind.put("required", List.of(Shape.Choice.KIND));
      kind.put("title", name);
      kinds.add(kind);
      properties(section)
          .forEach((parameter, schema) -> any.merge(
              parameter, schema, (a, b) -> a.equals(b) ? a : Map.of("anyOf", List.of(a, b))));
    });
    Map<String, Object> unnamed = object(any);
    unnamed.put(
        "title",
        "the kind of the file below"
            + (choice.defaultKind().isEmpty() ? "" : ", or else " + choice.defaultKind()));
    kinds.add(unnamed);
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    schema.put("anyOf", kinds);
    return schema;
  }

  /** A list or, to change elements of the list in the file below, a mapping by their indices. */
  private Map<String, Object> many(Shape.Many many) {
    Map<String, Object> element = schema(many.element());
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", List.of("array", "object"));
    schema.put("items", element);
    schema.put("patternProperties", Map.of("^(0|[1-9][0-9]*)$", element));
    schema.put("additionalProperties", false);
    if (many.min() > 0) {
      schema.put("minItems", many.min());
    }
    if (many.max() < Integer.MAX_VALUE) {
      schema.put("maxItems", many.max());
    }
    String def = YamlText.ofDefault(many);
    if (many.param() != null) {
      schema.put("description", facts(many.param(), def));
    }
    return schema;
  }

  private static Map<String, Object> value(Shape.Value value) {
    Class<?> type = value.type();
    Param param = value.param();
    String def = YamlText.ofDefault(value);
    Map<String, Object> schema = new LinkedHashMap<>();
    if (type == boolean.class) {
      schema.put("type", "boolean");
    } else if (type.isEnum()) {
      schema.put("enum", ValueReader.options(type));
    } else if (type == LocalDate.class) {
      schema.put("type", "string");
      schema.put("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
    } else if (type == String.class) {
      // As YAML has it, a text may look like a number.
      schema.put("type", List.of("string", "number", "boolean"));
    } else {
      schema.put("type", type == double.class ? "number" : "integer");
      bound(schema, "minimum", param.min());
      bound(schema, "maximum", param.max());
    }
    Object typed = typed(type, def);
    if (typed != null) {
      schema.put("default", typed);
    }
    schema.put("description", facts(param, def));
    return schema;
  }

  private static void bound(Map<String, Object> schema, String name, double bound) {
    if (Double.isFinite(bound)) {
      schema.put(name, new BigDecimal(DecimalText.of(bound)));
    }
  }

  private static @Nullable Object typed(Class<?> type, String def) {
    if (def.isEmpty()) {
      return null;
    }
    if (type == boolean.class) {
      return def.equals("true");
    }
    boolean words = type.isEnum() || type == String.class || type == LocalDate.class;
    return words ? (def.equals("\"\"") ? "" : def) : new BigDecimal(def);
  }

  /** Unit, default, role and source, as a reader of the file sees them on hovering. */
  private static String facts(Param param, String def) {
    List<String> facts = new ArrayList<>();
    facts.add(Wording.range(param.unit(), param.min(), param.max()));
    facts.add(def.isEmpty() ? "required" : "default " + def);
    facts.add(Kebab.ofConstant(param.role()));
    facts.add("source: " + param.source());
    return facts.stream().filter(fact -> !fact.isEmpty()).collect(Collectors.joining("; "));
  }

  private static Map<String, Object> described(String type, String description) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", type);
    schema.put("description", description);
    return schema;
  }
}
