package ceasefire.cli;

import ceasefire.param.ConfigReader;
import ceasefire.param.Group;
import ceasefire.param.ParameterSpace;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The claims of the sources that ship with the program: {@code facts.yaml} beside this class. */
record FactTable(@Group("What the sources claim") List<Fact> facts) {
  private static final String FILE = "facts.yaml";

  FactTable {
    facts = List.copyOf(facts);
  }

  static FactTable shipped() {
    try (InputStream in = FactTable.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing from the program");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return ConfigReader.readText(ParameterSpace.of(FactTable.class), FILE, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The row of this name or, without one, those that a target stands for; none if there is none. */
  List<Fact> about(String rowOrTarget) {
    List<Fact> row =
        facts.stream().filter(fact -> fact.row().equals(rowOrTarget)).toList();
    return row.isEmpty()
        ? facts.stream().filter(fact -> fact.isRepresentedBy(rowOrTarget)).toList()
        : row;
  }
}
