package ceasefire.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestTest {
  @TempDir
  Path folder;

  private final Manifest manifest = new Manifest(
      Manifest.FORMAT,
      List.of("run", "a \"quoted\" name.yaml"),
      new ExperimentCard("sample", "Für wie lange?", Long.MIN_VALUE, 10, "common", 1, 10, 5, "1/1"),
      "aa",
      "bb",
      new Manifest.Code("0.1.0", "abc", true),
      new Manifest.Counts(9, 1),
      Map.of("trials.csv", "cc", "columns.csv", "dd"),
      new Manifest.Environment("17", "Linux 6", "amd64", 2, "2026-01-02T03:04:05Z", 1.5, List.of()),
      Optional.of(new SelfTest(false, 27, List.of("tango"), List.of(), "2026-01-01T03:04:05Z")),
      List.of());

  @Test
  void readsBackWhatWasWritten() throws IOException {
    Files.writeString(folder.resolve(Manifest.FILE), JsonFiles.text(manifest));
    assertThat(Manifest.read(folder)).isEqualTo(manifest);
  }

  @Test
  void hasTheKeysOfTheContractInTheirOrder() {
    assertThat(JsonFiles.text(manifest)).isEqualTo("""
            {
              "format" : 1,
              "command" : [
                "run",
                "a \\"quoted\\" name.yaml"
              ],
              "experiment" : {
                "name" : "sample",
                "question" : "Für wie lange?",
                "seed" : -9223372036854775808,
                "trials" : 10,
                "seeding" : "common",
                "points" : 1,
                "replicates" : 10,
                "recorded" : 5,
                "shard" : "1/1"
              },
              "scenario_sha256" : "aa",
              "dataset_sha256" : "bb",
              "code" : {
                "version" : "0.1.0",
                "commit" : "abc",
                "dirty" : true
              },
              "counts" : {
                "ok" : 9,
                "failed" : 1
              },
              "files" : {
                "columns.csv" : "dd",
                "trials.csv" : "cc"
              },
              "environment" : {
                "java" : "17",
                "os" : "Linux 6",
                "arch" : "amd64",
                "threads" : 2,
                "started" : "2026-01-02T03:04:05Z",
                "seconds" : 1.5,
                "earlier" : [ ]
              },
              "selftest" : {
                "passed" : false,
                "checks" : 27,
                "failed" : [
                  "tango"
                ],
                "skipped" : [ ],
                "when" : "2026-01-01T03:04:05Z"
              },
              "drift" : [ ]
            }
            """);
  }

  @Test
  void toleratesKeysOfLaterVersions() throws IOException {
    String later = JsonFiles.text(manifest).replace("\"format\" : 1", "\"x\" : {}, \"format\" : 1");
    Files.writeString(folder.resolve(Manifest.FILE), later);
    assertThat(Manifest.read(folder)).isEqualTo(manifest);
  }

  /** Results of earlier versions, and those of programs that were never tested. */
  @Test
  void aSelfTestMayBeMissing() throws IOException {
    String text = JsonFiles.text(manifest);
    int from = text.indexOf("  \"selftest\"");
    int to = text.indexOf("  \"drift\"");
    for (String key : List.of("", "  \"selftest\" : null,\n")) {
      Files.writeString(
          folder.resolve(Manifest.FILE), text.substring(0, from) + key + text.substring(to));
      Manifest read = Manifest.read(folder);
      assertThat(read.selftest()).isEmpty();
      assertThat(JsonFiles.text(read)).contains("\n  \"selftest\" : null,\n");
    }
  }

  @Test
  void saysWhichFileIsMissingOrDamaged() throws IOException {
    assertThatThrownBy(() -> Manifest.read(folder))
        .isInstanceOf(StorageException.class)
        .hasMessageContaining("manifest.json")
        .hasMessageContaining("no such file");
    for (String text : List.of("", "{", "{}", "[]", "{\"format\": 1, \"command\": []}")) {
      Files.writeString(folder.resolve(Manifest.FILE), text);
      assertThatThrownBy(() -> Manifest.read(folder))
          .isInstanceOf(StorageException.class)
          .hasMessageContaining("manifest.json")
          .hasMessageNotContaining("Source");
    }
    Files.writeString(folder.resolve(Manifest.FILE), "{\n  \"format\" : 1,\n  oops");
    assertThatThrownBy(() -> Manifest.read(folder))
        .hasMessageContaining("manifest.json: is no JSON text, from line 3, column 3 on; the file");
  }
}
