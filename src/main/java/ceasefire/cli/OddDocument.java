package ceasefire.cli;

import ceasefire.model.Entities;
import ceasefire.model.Entity;
import ceasefire.model.Scenario;
import ceasefire.model.StateVariable;
import ceasefire.model.Streams;
import ceasefire.model.Turn;
import ceasefire.param.Parameter;
import ceasefire.param.ParameterTable;
import ceasefire.results.Column;
import ceasefire.results.Metrics;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The model's description by the ODD protocol: prose from {@code odd.md} beside this class, and tables
 * worked out here wherever the prose has a line {@code <!-- generated: NAME -->}.
 *
 * <p>Of {@code <!-- generated: parameters PREFIX... -->} each parameter goes to the longest prefix that
 * fits it, so that it stands in one table only.
 */
final class OddDocument {
  private static final String FILE = "odd.md";
  private static final Pattern MARKER = Pattern.compile("<!-- generated: ([a-z]+)(.*?) -->");
  private static final String END = "<!-- end of what is generated -->";

  private final List<Parameter> all = Scenario.space().parameters();
  private final String prose;
  private final List<String> prefixes;

  OddDocument(String prose) {
    this.prose = prose;
    prefixes = MARKER
        .matcher(prose)
        .results()
        .filter(marker -> marker.group(1).equals("parameters"))
        .flatMap(marker -> prefixes(marker.group(2)))
        .toList();
  }

  static OddDocument shipped() {
    try (InputStream in = OddDocument.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing from the program");
      }
      return new OddDocument(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The whole description as Markdown.
   *
   * @throws IllegalStateException if a parameter has no table to stand in, or a table no rows
   */
  String markdown() {
    for (Parameter parameter : all) {
      if (claimant(parameter).isEmpty()) {
        throw new IllegalStateException(FILE + " has no table for " + parameter.path());
      }
    }
    return MARKER
        .matcher(prose)
        .replaceAll(
            marker -> Matcher.quoteReplacement(marker.group() + "\n\n" + table(marker) + END));
  }

  private String table(MatchResult marker) {
    return switch (marker.group(1)) {
          case "entities" -> entities();
          case "schedule" -> schedule();
          case "streams" -> streams();
          case "metrics" -> metrics();
          case "parameters" -> parameters(prefixes(marker.group(2)).toList());
          default -> throw new IllegalStateException(FILE + ": " + marker.group());
        }
        + "\n";
  }

  private String parameters(List<String> wanted) {
    List<Parameter> found =
        all.stream().filter(parameter -> wanted.contains(claimant(parameter))).toList();
    if (found.isEmpty()) {
      throw new IllegalStateException(FILE + ": no parameter at " + wanted);
    }
    return ParameterTable.markdown(found);
  }

  /** The longest prefix that fits a parameter; empty if none does. */
  private String claimant(Parameter parameter) {
    String best = "";
    for (String prefix : prefixes) {
      boolean fits = parameter.path().equals(prefix) || parameter.path().startsWith(prefix + ".");
      best = fits && prefix.length() > best.length() ? prefix : best;
    }
    return best;
  }

  private static Stream<String> prefixes(String text) {
    return Arrays.stream(text.strip().split(" +")).filter(prefix -> !prefix.isEmpty());
  }

  private static String entities() {
    return "| entity | state variable | unit | meaning |\n|---|---|---|---|\n"
        + Entities.ALL.stream()
            .filter(entity -> !entity.state().isEmpty())
            .map(OddDocument::entity)
            .collect(Collectors.joining());
  }

  private static String entity(Entity entity) {
    String head = row("**" + entity.name() + "**", "", entity.number(), entity.represents());
    return head + entity.state().stream().map(OddDocument::variable).collect(Collectors.joining());
  }

  private static String variable(StateVariable variable) {
    return row("", "`" + variable.field() + "`", variable.unit().text(), variable.meaning());
  }

  private static String schedule() {
    return "| | turn | when | what happens | class |\n|---|---|---|---|---|\n"
        + Arrays.stream(Turn.values())
            .map(turn -> row(
                Integer.toString(turn.ordinal() + 1),
                turn.title(),
                turn.rhythm().text(),
                turn.meaning(),
                "`" + turn.agent().getSimpleName() + "`"))
            .collect(Collectors.joining());
  }

  private static String streams() {
    return "| stream | what is drawn from it |\n|---|---|\n"
        + Streams.MEANINGS.entrySet().stream()
            .map(stream -> row("`" + stream.getKey() + "`", stream.getValue()))
            .collect(Collectors.joining());
  }

  private static String metrics() {
    return "| column | kind | unit | meaning |\n|---|---|---|---|\n"
        + Column.of(Metrics.ALL).stream()
            .map(c -> row("`" + c.name() + "`", c.kind(), c.unit(), c.meaning()))
            .collect(Collectors.joining());
  }

  private static String row(String... cells) {
    return Arrays.stream(cells)
        .map(cell -> cell.replace("|", "\\|"))
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }
}
