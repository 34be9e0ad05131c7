package ceasefire.cli;

import picocli.CommandLine.Option;

/** Of commands that answer with data: whether programs read the answer. */
final class JsonOption {
  @Option(
      names = "--json",
      description = "Prints the answer as one JSON document, whose keys src/docs/JSON.md explains.")
  private boolean json;

  boolean wanted() {
    return json;
  }
}
