package ceasefire.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Text;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** A manual page in the man macros of roff, made from what a command's help is made from. */
final class ManPage {
  private static final ColorScheme PLAIN = Help.defaultColorScheme(Ansi.OFF);
  private static final String EXAMPLE = "  ceasefire ";

  private final CommandLine command;
  private final CommandSpec spec;
  private final Help help;
  private final StringBuilder page = new StringBuilder();

  ManPage(CommandLine command) {
    this.command = command;
    this.spec = command.getCommandSpec();
    this.help = new Help(spec, PLAIN);
  }

  /** The page's name, such as {@code ceasefire-run}. */
  String name() {
    return spec.qualifiedName("-");
  }

  /** The lines of a command's help that show how it is used, without their margin. */
  static List<String> examples(CommandSpec spec) {
    return Arrays.stream(spec.usageMessage().footer())
        .filter(line -> line.startsWith(EXAMPLE))
        .map(String::strip)
        .toList();
  }

  /** The whole page. */
  String text() {
    page.setLength(0);
    String version = String.join(" ", command.getCommandSpec().version());
    macro(".TH " + name().toUpperCase(Locale.ROOT) + " 1 \"\" \"" + escaped(version)
        + "\" \"Ceasefire\"");
    // Names of files and options are not to be broken.
    macro(".nh");
    section("NAME");
    line(name() + " - " + first(spec.usageMessage().description()));
    section("SYNOPSIS");
    line(help.synopsis(0).strip().replaceAll("\\s+", " "));
    section("DESCRIPTION");
    for (String paragraph : spec.usageMessage().description()) {
      macro(".PP");
      line(plain(paragraph));
    }
    arguments();
    commands();
    section("EXIT STATUS");
    spec.usageMessage().exitCodeList().forEach((code, meaning) -> item(code.strip(), meaning));
    footer();
    section("SEE ALSO");
    line(seeAlso());
    return page.toString();
  }

  private void arguments() {
    if (!spec.positionalParameters().isEmpty()) {
      section("ARGUMENTS");
      for (PositionalParamSpec parameter : spec.positionalParameters()) {
        Text[][] rows = help.createDefaultParameterRenderer()
            .render(parameter, help.createDefaultParamLabelRenderer(), PLAIN);
        item(label(parameter), description(rows));
      }
    }
    section("OPTIONS");
    for (OptionSpec option : spec.options()) {
      if (!option.hidden()) {
        Text[][] rows = help.createDefaultOptionRenderer()
            .render(option, help.createDefaultParamLabelRenderer(), PLAIN);
        String value = option.arity().max() == 0 ? "" : "=" + option.paramLabel();
        item(String.join(", ", option.names()) + value, description(rows));
      }
    }
  }

  private static String label(ArgSpec argument) {
    return argument.paramLabel() + (argument.arity().max() > 1 ? "..." : "");
  }

  /** The last column of a row of the help. */
  private static String description(Text[][] rows) {
    return Stream.of(rows)
        .map(row -> row[row.length - 1].toString().strip())
        .collect(Collectors.joining(" "));
  }

  private void commands() {
    if (!command.getSubcommands().isEmpty()) {
      section("COMMANDS");
      command
          .getSubcommands()
          .forEach((name, sub) ->
              item(name, first(sub.getCommandSpec().usageMessage().description())));
    }
  }

  /** What else the help says, and the examples as they are typed. */
  private void footer() {
    section("NOTES AND EXAMPLES");
    macro(".nf");
    for (String line : spec.usageMessage().footer()) {
      line(plain(line));
    }
    macro(".fi");
  }

  private String seeAlso() {
    if (spec.parent() != null) {
      return "ceasefire(1)";
    }
    return command.getSubcommands().keySet().stream()
        .map(name -> name() + "-" + name + "(1)")
        .collect(Collectors.joining(", "));
  }

  private static String first(String[] paragraphs) {
    return paragraphs.length == 0 ? "" : plain(paragraphs[0]).replaceFirst("\\.$", "");
  }

  /** Text of picocli's, in which a percent sign is written twice. */
  private static String plain(String text) {
    return String.format(Locale.ROOT, text);
  }

  private void section(String title) {
    macro(".SH " + title);
  }

  private void item(String term, String meaning) {
    macro(".TP");
    macro(".B " + escaped(term));
    line(meaning);
  }

  private void macro(String request) {
    page.append(request).append('\n');
  }

  private void line(String text) {
    // A line that begins with a dot or an apostrophe would be a request.
    String guard = text.startsWith(".") || text.startsWith("'") ? "\\&" : "";
    page.append(guard).append(escaped(text)).append('\n');
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\e")
        .replace("-", "\\-")
        .replace("~", "\\(ti")
        .replace("^", "\\(ha")
        .replace("'", "\\(aq")
        .replace("`", "\\(ga");
  }
}
