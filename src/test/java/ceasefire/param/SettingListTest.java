package ceasefire.param;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingListTest {
  @TempDir
  Path folder;

  private List<String> settings(String yaml) {
    return Sample.SPACE.settings(new Reading(folder).read(yaml)).stream()
        .map(setting -> setting.path() + " " + setting.value() + " [" + setting.def() + "]")
        .toList();
  }

  @Test
  void defaultsAndLabelsAreNone() {
    assertThat(settings(Sample.LEAST)).isEmpty();
    assertThat(settings(Sample.LEAST + "line: {zone-depth: 10.5}\n")).isEmpty();
  }

  @Test
  void othersAreToldWithTheirDefaults() {
    assertThat(settings(Sample.LEAST
            + "line:\n  sectors:\n    - {name: North, length: 90, strength: {challenger: 2, host: 1}}\n"
            + "    - {name: South, length: 120, strength: {challenger: 2, host: 1}}\n"
            + "posture: {force: {brigades-forward: 4}, tripwire: {attached-to: []}}\n"
            + "rule: {kind: never}\n"))
        .contains(
            "line.sectors.1.length 120 [90]",
            "posture.force.brigades-forward 4 [3]",
            "posture.tripwire.attached-to [] [[snapback]]",
            "rule.kind never [logit]")
        .noneMatch(text -> text.contains("name") || text.contains("sectors.0.length"));
  }
}
