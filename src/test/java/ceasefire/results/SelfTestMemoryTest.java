package ceasefire.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ceasefire.results.SelfTestMemory.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is remembered, of what, and where. */
class SelfTestMemoryTest {
  private static final Manifest.Code CODE = new Manifest.Code("1.2.0", "abc", false);
  private static final Subject SUBJECT = new Subject(CODE, "", "17.0.9+9, X, Linux amd64");
  private static final SelfTest PASSED =
      new SelfTest(true, 27, List.of(), List.of("files"), "2026-01-02T03:04:05Z");
  private static final SelfTest FAILED =
      new SelfTest(false, 27, List.of("tango"), List.of(), "2026-01-03T03:04:05Z");

  @TempDir
  Path folder;

  @Test
  void remembersTheLastOfEachProgramAndJava() {
    var memory = new SelfTestMemory(folder.resolve("a/b"));
    assertThat(memory.recall(SUBJECT)).isEmpty();
    memory.remember(SUBJECT, PASSED);
    Path file = memory.remember(SUBJECT, FAILED);
    assertThat(memory.recall(SUBJECT)).contains(FAILED);
    assertThat(file.getParent()).isDirectoryContaining(file::equals);
    for (Subject other : List.of(
        new Subject(new Manifest.Code("1.3.0", "abc", false), "", SUBJECT.java()),
        new Subject(new Manifest.Code("1.2.0", "abd", false), "", SUBJECT.java()),
        new Subject(new Manifest.Code("1.2.0", "abc", true), "", SUBJECT.java()),
        new Subject(CODE, "another build", SUBJECT.java()),
        new Subject(CODE, "", "25+36, X, Linux amd64"))) {
      assertThat(memory.recall(other)).as("%s", other).isEmpty();
    }
    memory.remember(new Subject(CODE, "", "25"), PASSED);
    assertThat(memory.recall(SUBJECT)).contains(FAILED);
  }

  /** A file that was copied, cut off or made by somebody else is as good as none. */
  @Test
  void whatCannotBeReadIsNotKnown() throws IOException {
    var memory = new SelfTestMemory(folder);
    Path file = memory.remember(SUBJECT, PASSED);
    String text = Files.readString(file);
    for (String damaged : List.of(
        "",
        "{",
        "[]",
        "{}",
        text.replace("\"when\"", "\"whenever\""),
        text.replace("1.2.0", "1.3.0"),
        text.replace("\"passed\" : true,", ""))) {
      Files.writeString(file, damaged);
      assertThat(memory.recall(SUBJECT)).as(damaged).isEmpty();
    }
    Files.writeString(file, text.replace("\"checks\"", "\"later\" : 1, \"checks\""));
    assertThat(memory.recall(SUBJECT)).contains(PASSED);
    Files.delete(file);
    Files.createDirectory(file);
    assertThat(memory.recall(SUBJECT)).isEmpty();
  }

  @Test
  void saysWhatCannotBeWritten() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThatThrownBy(() -> new SelfTestMemory(file).remember(SUBJECT, PASSED))
        .isInstanceOfSatisfying(
            StorageException.class,
            e -> assertThat(e.problem())
                .startsWith(file + ": cannot be written: ")
                .doesNotContain(e.hint()));
    assertThat(new SelfTestMemory(file).recall(SUBJECT)).isEmpty();
  }

  @Test
  void theUsersFolder() {
    Path home = folder.resolve("home");
    Path cache = folder.resolve("cache");
    Path named = folder.resolve("named");
    String xdg = "XDG_CACHE_HOME";
    assertThat(place(Map.of(), home.toString())).isEqualTo(home.resolve(".cache/ceasefire"));
    assertThat(place(Map.of(xdg, cache.toString()), home.toString()))
        .isEqualTo(cache.resolve("ceasefire"));
    assertThat(place(Map.of(xdg, "relative"), home.toString()))
        .isEqualTo(home.resolve(".cache/ceasefire"));
    assertThat(
            place(Map.of(xdg, cache.toString(), "CEASEFIRE_CACHE", named.toString()), "/nowhere"))
        .isEqualTo(named);
    assertThat(SelfTestMemory.ofUser(Map.of(), "")).isEmpty();
    assertThat(SelfTestMemory.ofUser(Map.of(), "?")).isEmpty();
    assertThat(SelfTestMemory.ofUser(Map.of("CEASEFIRE_CACHE", "a\0b"), "/home"))
        .isEmpty();
  }

  private static Path place(Map<String, String> environment, String home) {
    SelfTestMemory memory = SelfTestMemory.ofUser(environment, home).orElseThrow();
    return memory.remember(SUBJECT, PASSED).getParent();
  }
}
