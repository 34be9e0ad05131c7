package ceasefire.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LimitsTest {
  /** The limits are told in the same words wherever they are told. */
  @Test
  void areThoseOfTheReadme() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    assertThat(readme).contains("## What it cannot tell you\n\n" + Limits.markdown() + "\n## ");
  }

  @Test
  void areAListWithoutMarks() {
    assertThat(Limits.list().render())
        .startsWith("<ul><li>It is not validated yet.")
        .contains("<code>describe</code>", "<em>assumed</em>")
        .doesNotContain("`", "*", "- All");
  }
}
