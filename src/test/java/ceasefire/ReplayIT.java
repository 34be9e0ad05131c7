package ceasefire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A stored trial told by another process than the one that played it. */
@Tag("long")
class ReplayIT {
  @TempDir
  Path folder;

  @Test
  void aFreshProcessTellsTheStoredTrial() {
    Jar jar = Jar.quick(folder);
    String out = folder.resolve("out").toString();
    jar.run("run", Jar.config("force-40k"), "--trials", "6", "-q", "--out", out).with(0);
    Jar.Ended told = jar.run("replay", out, "--trial", "5").with(0);
    assertThat(told.out()).startsWith("Trial 5: ").contains("\nYear 1\n", "on the eve");
    told.says("Played again: every column of the stored row came out the same, bit for bit.");
    JsonNode story = JsonMapper.shared()
        .readTree(jar.run("replay", out, "--trial", "5", "--json").with(0).out());
    assertThat(story.get("events").get(0).get("event").asString()).isEqualTo("challenger_drawn");
    jar.run("replay", out, "--trial", "6").with(2).says("expected 0 to 5");
  }
}
