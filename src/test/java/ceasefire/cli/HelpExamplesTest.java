package ceasefire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ceasefire.Requires;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every example of every help is run as it stands, but for fewer trials and for folders of the test's
 * own; and every command that answers with data answers in JSON, with keys that are explained.
 */
@Tag("long")
class HelpExamplesTest {
  /** One that opens windows, and one that the test of answers runs. */
  private static final Set<String> EXCEPTED = Set.of("gui", "selftest");

  /** They need charts, of which others can do without. */
  private static final Set<String> DRAWING = Set.of("plot", "report");

  private static final Path MEANINGS = Path.of("src/docs/JSON.md");
  private static final Set<String> INTERVAL = Set.of("estimate", "low", "high", "confidence", "n");
  private static final String SHORT = "horizon-days=100";
  private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

  @TempDir
  static Path folder;

  private static int runs;

  static Stream<CommandSpec> commands() {
    return Heard.commands().getSubcommands().values().stream().map(CommandLine::getCommandSpec);
  }

  static Stream<String> examples() {
    return commands()
        .filter(command -> !EXCEPTED.contains(command.name()))
        .flatMap(command -> ManPage.examples(command).stream());
  }

  static Stream<String> answeringCommands() {
    return commands()
        .filter(command -> command.userObject() instanceof AnsweringCommand)
        .map(CommandSpec::name);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyHelpHasAnExampleAndAllExitCodes(CommandSpec command) {
    assertThat(ManPage.examples(command))
        .isNotEmpty()
        .allMatch(example -> example.startsWith("ceasefire " + command.name()));
    // As they are typed: no line is broken.
    assertThat(Heard.from(command.name(), "--help").out())
        .contains(ManPage.examples(command))
        .contains(ExitCode.MEANINGS.values())
        .doesNotContain("\u001b");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void exampleRuns(String example) {
    List<String> words = words(example);
    boolean draws = DRAWING.contains(words.get(0));
    if (draws) {
      Requires.font();
    }
    Heard heard = draws ? Heard.from(words, Workshop.ofModel()) : Heard.from(words);
    assertThat(heard.exitCode()).as(heard.err()).isIn(ExitCode.OK, ExitCode.PRECISION_NOT_REACHED);
    assertThat(heard.out() + heard.err()).isNotEmpty().doesNotContain("\u001b");
  }

  @ParameterizedTest
  @MethodSource("answeringCommands")
  void answersInJsonWithKeysThatAreExplained(String name) throws IOException {
    CommandSpec command =
        commands().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    Set<String> explained = explained(name);
    Set<String> top = new TreeSet<>();
    Set<String> paths = new LinkedHashSet<>();
    for (String example : ManPage.examples(command)) {
      List<String> words = words(example);
      if (words.contains("--csv")
          || (name.matches("run|sweep|merge|compare|reproduce") && !top.isEmpty())) {
        continue;
      }
      if (!words.contains("--json")) {
        words.add("--json");
      }
      Heard heard = Heard.from(words).succeeded();
      JsonNode answer = JsonMapper.shared().readTree(heard.out());
      assertThat(heard.out()).startsWith("{\n").endsWith("\n}\n").doesNotContain("NaN");
      top.addAll(answer.propertyNames());
      collect("", answer, paths);
    }
    assertThat(paths)
        .isNotEmpty()
        .allSatisfy(path -> assertThat(explained)
            .as(path)
            .anyMatch(known -> path.matches(Pattern.quote(known).replace("*", "\\E.*\\Q"))));
    assertThat(top)
        .isEqualTo(new TreeSet<>(
            explained.stream().map(path -> path.replaceFirst("(\\.|\\[).*", "")).toList()));
  }

  /** The keys in the section of a command. */
  private static Set<String> explained(String name) throws IOException {
    String text = Files.readString(MEANINGS);
    Matcher section = Pattern.compile("(?ms)^## [^\n]*\\b" + name + "\\b[^\n]*\n(.*?)(?=^## |\\z)")
        .matcher(text);
    assertThat(section.find()).as("a section on " + name).isTrue();
    Set<String> keys = new LinkedHashSet<>(Set.of("command"));
    Pattern.compile("(?m)^- (`[^:\n]*`):").matcher(section.group(1)).results().forEach(line -> {
      for (String key : line.group(1).split(", ")) {
        keys.add(key.replace("`", ""));
      }
    });
    return keys;
  }

  private static void collect(String path, JsonNode node, Set<String> paths) {
    if (node.isObject() && !Set.copyOf(node.propertyNames()).equals(INTERVAL)) {
      for (Map.Entry<String, JsonNode> child : node.properties()) {
        collect(path + (path.isEmpty() ? "" : ".") + child.getKey(), child.getValue(), paths);
      }
    } else if (node.isArray() && !node.isEmpty() && node.get(0).isObject()) {
      node.forEach(element -> collect(path + "[]", element, paths));
    } else {
      paths.add(path);
    }
  }

  /** The words of an example, with less to play and nothing outside of the test's folder. */
  private static List<String> words(String example) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(example.replaceFirst(" > .*", ""));
    while (matcher.find()) {
      String word = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
      boolean target = !words.isEmpty() && words.get(words.size() - 1).equals("--out");
      if (target) {
        String ending = word.replaceFirst("^[^.]*", "");
        words.add(folder.resolve("out-" + ++runs + ending).toString());
      } else if (word.matches("w_day@\\d+=.*")) {
        // Within the short horizon, and soon known.
        words.add("w_day@90=0.2");
      } else if (word.startsWith("results/")) {
        words.addAll(stored(word.substring("results/".length())));
      } else {
        words.add(word);
      }
    }
    words.remove(0);
    CommandSpec command = Heard.commands().getSubcommands().get(words.get(0)).getCommandSpec();
    less(words, command, "--trials", "5");
    less(words, command, "--replicates", "2");
    if (command.findOption("--set") != null && plays(words)) {
      words.addAll(List.of("--set", SHORT));
    }
    if (words.contains("--max-replicates")) {
      words.set(words.indexOf("--max-replicates") + 1, "128");
    }
    OptionSpec out = command.findOption("--out");
    boolean usual = out != null && String.join(" ", out.description()).contains("(default");
    if (usual && !words.contains("--out")) {
      words.addAll(List.of("--out", folder.resolve("out-" + ++runs).toString()));
    }
    return words;
  }

  private static void less(List<String> words, CommandSpec command, String option, String value) {
    if (words.contains(option)) {
      words.set(words.indexOf(option) + 1, value);
    } else if (command.findOption(option) != null
        && plays(words)
        && !words.contains("--precision")) {
      words.addAll(List.of(option, value));
    }
  }

  private static boolean plays(List<String> words) {
    return words.stream().anyMatch(word -> word.endsWith(".yaml"));
  }

  /** Results by the names that runs give them; played when they are first asked for. */
  private static List<String> stored(String name) {
    if (name.contains("*")) {
      return stored(name.replaceFirst("\\*", "1"), name.replaceFirst("\\*", "2"));
    }
    return stored(new String[] {name});
  }

  private static List<String> stored(String... names) {
    List<String> paths = new ArrayList<>();
    for (String name : names) {
      Path path = folder.resolve("results").resolve(name);
      Path result = folder.resolve("results").resolve(name.replaceFirst(":.*", ""));
      if (!Files.exists(result)) {
        play(result);
      }
      paths.add(path.toString());
    }
    return paths;
  }

  private static void play(Path result) {
    String name = result.getFileName().toString();
    String stem = name.replaceFirst("-[0-9]+-of-[0-9]+$", "");
    Path scenario = Path.of("configs", stem + ".yaml");
    Path study = Path.of("configs/studies", stem + ".yaml");
    List<String> words = new ArrayList<>();
    if (Files.exists(scenario)) {
      words.addAll(List.of("run", scenario.toString(), "--trials", "18"));
    } else {
      assertThat(study).as("what results/" + name + " are of").exists();
      words.addAll(List.of("sweep", study.toString(), "--replicates", "4"));
      Matcher shard = Pattern.compile("-([0-9]+)-of-([0-9]+)$").matcher(name);
      if (shard.find()) {
        words.addAll(List.of("--shard", shard.group(1) + "/" + shard.group(2)));
      }
    }
    words.addAll(List.of("--set", SHORT, "-q", "--out", result.toString()));
    try {
      Files.createDirectories(result.getParent());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    assertThat(Heard.from(words).exitCode()).isZero();
  }
}
