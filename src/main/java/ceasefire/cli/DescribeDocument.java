package ceasefire.cli;

import ceasefire.model.Streams;
import ceasefire.param.Parameter;
import ceasefire.results.Column;
import ceasefire.results.Metrics;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What can be set, measured and drawn, for programs. */
final class DescribeDocument {
  private static final String COMMAND = "describe";

  private DescribeDocument() {}

  /** One parameter; {@code when} tells the kinds that must be chosen for it to exist. */
  private record Setting(
      String path,
      String meaning,
      String unit,
      double min,
      double max,
      String defaultValue,
      String role,
      String source,
      String type,
      List<String> options,
      boolean list,
      Map<String, String> when) {

    static Setting of(Parameter parameter) {
      return new Setting(
          parameter.path(),
          parameter.meaning(),
          parameter.unit().text(),
          parameter.min(),
          parameter.max(),
          parameter.def(),
          parameter.role().name().toLowerCase(Locale.ROOT),
          parameter.source(),
          parameter.type(),
          parameter.options(),
          parameter.list(),
          parameter.when());
    }
  }

  private record Settings(String command, List<Setting> parameters) {}

  private record Columns(String command, List<Column> metrics) {}

  private record Stream(String name, String meaning) {}

  private record StreamList(String command, List<Stream> streams) {}

  static Object parameters(List<Parameter> parameters) {
    return new Settings(COMMAND, parameters.stream().map(Setting::of).toList());
  }

  static Object metrics() {
    return new Columns(COMMAND, Column.of(Metrics.ALL));
  }

  static Object streams() {
    return new StreamList(
        COMMAND,
        Streams.MEANINGS.entrySet().stream()
            .map(stream -> new Stream(stream.getKey(), stream.getValue()))
            .toList());
  }
}
