package ceasefire.cli;

import ceasefire.param.ParameterTable;
import ceasefire.results.Column;
import ceasefire.results.CsvText;
import ceasefire.results.Metric;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Facts and their targets as text: a table, one row in full, or CSV. */
final class FactText {
  private static final int WIDTH = 96;
  private static final int ROW = 5;
  private static final String INDENT = "    ";

  private final FactTargets targets = new FactTargets();

  /** A line or more for each fact: the claim with its sources beside what represents it. */
  String table(List<Fact> facts) {
    int right = facts.stream()
        .flatMap(fact -> fact.targets().stream())
        .mapToInt(String::length)
        .max()
        .orElse(0);
    int left = WIDTH - ROW - right - 2;
    String line = "%-" + ROW + "s%-" + left + "s  %s";
    var text = new StringBuilder();
    append(text, line, "row", "claim [source]", "represented by");
    for (Fact fact : facts) {
      List<String> claim = ParameterTable.wrapped(claim(fact), left);
      List<String> names = fact.targets();
      for (int i = 0; i < Math.max(claim.size(), names.size()); i++) {
        append(text, line, i == 0 ? fact.row() : "", at(claim, i), at(names, i));
      }
    }
    return text.toString();
  }

  /** A fact with the meaning, default and range of each target. */
  String inFull(Fact fact) {
    var text = new StringBuilder();
    String head = fact.row() + ". " + claim(fact);
    ParameterTable.wrapped(head, WIDTH).forEach(line -> text.append(line).append('\n'));
    if (!fact.note().isEmpty()) {
      ParameterTable.wrapped(fact.note(), WIDTH - INDENT.length())
          .forEach(line -> text.append(INDENT).append(line).append('\n'));
    }
    List<String> blocks = new ArrayList<>();
    blocks.add(ParameterTable.text(targets.parameters(fact)));
    blocks.add(fact.scenarios().stream()
        .map(name -> Fact.CONFIGS + name + "\n")
        .collect(Collectors.joining()));
    blocks.add(Column.of(targets.metrics(fact)).stream()
        .filter(column -> fact.metrics().contains(column.name()))
        .map(FactText::metric)
        .collect(Collectors.joining()));
    blocks.stream()
        .filter(block -> !block.isEmpty())
        .forEach(b -> text.append('\n').append(b));
    return text.toString();
  }

  /** A line for each target of each fact. */
  String csv(List<Fact> facts) {
    var text = new StringBuilder("row,claim,sources,kind,target,meaning\n");
    for (Fact fact : facts) {
      for (String path : fact.parameters()) {
        String meaning = targets.parameters(path).stream()
            .map(p -> p.meaning())
            .distinct()
            .collect(Collectors.joining("; "));
        row(text, fact, "parameter", path, meaning);
      }
      for (String name : fact.scenarios()) {
        row(text, fact, "scenario", Fact.CONFIGS + name, "");
      }
      for (String name : fact.metrics()) {
        String meaning = targets.metric(name).map(Metric::meaning).orElse("");
        row(text, fact, "metric", name, meaning);
      }
    }
    return text.toString();
  }

  private static void row(
      StringBuilder text, Fact fact, String kind, String target, String meaning) {
    String sources = String.join("; ", fact.sources());
    for (String cell : List.of(fact.row(), fact.claim(), sources, kind, target)) {
      CsvText.cell(text, cell);
      text.append(',');
    }
    CsvText.cell(text, meaning);
    text.append('\n');
  }

  private static String claim(Fact fact) {
    return fact.claim() + " [" + String.join(", ", fact.sources()) + "]";
  }

  private static String metric(Column column) {
    String head = column.name() + "  " + column.kind() + "  " + column.unit();
    return head.stripTrailing() + "\n"
        + ParameterTable.wrapped(column.meaning(), WIDTH - INDENT.length()).stream()
            .map(line -> INDENT + line + "\n")
            .collect(Collectors.joining());
  }

  private static String at(List<String> lines, int index) {
    return index < lines.size() ? lines.get(index) : "";
  }

  private static void append(StringBuilder text, String line, String... cells) {
    text.append(String.format(Locale.ROOT, line, (Object[]) cells).stripTrailing())
        .append('\n');
  }
}
