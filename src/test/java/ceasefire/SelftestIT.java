package ceasefire;

import static org.assertj.core.api.Assertions.assertThat;

import ceasefire.results.Manifest;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All checks of the built program, and what a later run says of them. */
@Tag("long")
class SelftestIT {
  @TempDir
  Path folder;

  @Test
  void theProgramPassesAndItsResultsSaySo() {
    Jar jar = Jar.quick(folder);
    Jar.Ended ended = jar.run("selftest").with(0);
    assertThat(ended.out()).contains("numbers: all as expected").doesNotContain("FAILED");
    assertThat(ended.err()).startsWith("Recorded in " + folder.resolve("cache"));
    jar.run("run", Jar.config("no-force"), "--trials", "1", "-q", "--out", "out")
        .with(0);
    assertThat(Manifest.read(folder.resolve("out")).selftest())
        .hasValueSatisfying(selftest -> assertThat(selftest.passed()).isTrue());
    jar.run("status", "out").with(0);
    jar.run("reproduce", "out").with(0);
  }
}
