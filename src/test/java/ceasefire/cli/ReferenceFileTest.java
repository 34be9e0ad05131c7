package ceasefire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ceasefire.model.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The generated reference of all parameters is the one of these sources. */
class ReferenceFileTest {
  @Test
  void isNotStale() throws IOException {
    assertThat(Files.readString(Path.of("configs/reference.yaml")))
        .as("regenerate: scripts/ceasefire describe --yaml > configs/reference.yaml")
        .isEqualTo(DescribeCommand.reference(Scenario.space()));
  }
}
