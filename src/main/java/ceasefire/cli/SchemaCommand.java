package ceasefire.cli;

import ceasefire.engine.ExperimentParts;
import ceasefire.model.Scenario;
import ceasefire.param.JsonSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ceasefire schema}: a JSON schema of all files, for editors. */
@Command(
    name = "schema",
    description = "Prints a JSON schema (draft 2020-12) of scenarios, overlays and experiments.",
    footer = {
      "",
      "An editor with a YAML language server checks and completes a file that begins with",
      "  # yaml-language-server: $schema=ceasefire.schema.json",
      "",
      "Example:",
      "  ceasefire schema --out ceasefire.schema.json"
    })
final class SchemaCommand implements Callable<Integer> {
  private final Console console;

  @Option(names = "--out", paramLabel = "FILE", description = "Writes it to a file instead.")
  private String out = "";

  SchemaCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    String schema = text();
    if (out.isEmpty()) {
      console.print(schema);
      return ExitCode.OK;
    }
    Path file = Words.path("--out", out);
    try {
      Files.writeString(file, schema);
    } catch (IOException e) {
      throw new CommandException(
          ExitCode.USAGE, file + ": cannot be written; expected the name of a new file", e);
    }
    console.note("The schema is in " + file + ".");
    return ExitCode.OK;
  }

  /** The schema of all files. */
  static String text() {
    return JsonSchema.of(
        "Ceasefire: scenario, overlay or experiment",
        List.of(Scenario.space(), ExperimentParts.space()));
  }
}
