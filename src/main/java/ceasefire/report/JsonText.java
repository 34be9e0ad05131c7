package ceasefire.report;

import ceasefire.param.DecimalText;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.io.Writer;
import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Records as JSON for programs: keys in snake_case in the order of declaration, numbers as in all our
 * files, null for a number that does not apply.
 */
public final class JsonText {
  private static final JsonMapper MAPPER = mapper();

  private JsonText() {}

  /** The document, on several lines. */
  public static String of(Object document) {
    return MAPPER.writeValueAsString(document) + "\n";
  }

  /** The document on a single line, without a line end. */
  public static String line(Object document) {
    return MAPPER.writer().without(SerializationFeature.INDENT_OUTPUT).writeValueAsString(document);
  }

  /** Writes a document piece by piece. */
  public static JsonGenerator to(Writer writer) {
    return MAPPER.createGenerator(writer);
  }

  private static JsonMapper mapper() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    var numbers = new SimpleModule()
        .addSerializer(Double.class, new Decimals(Double.class))
        .addSerializer(double.class, new Decimals(double.class));
    return JsonMapper.builder()
        .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
        .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
        .enable(SerializationFeature.INDENT_OUTPUT)
        .defaultPrettyPrinter(
            new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines))
        // Of a record only its components are data.
        .changeDefaultVisibility(seen -> seen.withIsGetterVisibility(Visibility.NONE))
        .addModule(numbers)
        .build();
  }

  /** The same text on every JDK; JSON knows neither NaN nor infinity. */
  private static final class Decimals extends StdSerializer<Double> {
    Decimals(Class<Double> type) {
      super(type);
    }

    @Override
    public void serialize(Double value, JsonGenerator out, SerializationContext context) {
      if (Double.isFinite(value)) {
        out.writeNumber(new BigDecimal(DecimalText.of(value)));
      } else {
        out.writeNull();
      }
    }
  }
}
