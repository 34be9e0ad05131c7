package ceasefire.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineScannerTest {
  @TempDir
  Path folder;

  @Test
  void linesThatBeginAsTheMarkedOneAreAlike() throws IOException {
    try (LineScanner lines = scan("a,1,x\na,1,yy\na,2\na,1,\na,\n\na,1")) {
      assertThat(lines.next()).isTrue();
      assertThat(lines.isAlike()).isFalse();
      lines.mark(4);
      assertThat(lines.next()).isTrue();
      assertThat(lines.isAlike()).isTrue();
      assertThat(lines.text(0, lines.length())).isEqualTo("a,1,yy");
      assertThat(lines.from()).isEqualTo(6);
      assertThat(lines.to()).isEqualTo(13);
      assertThat(alike(lines))
          .containsExactly("a,2:false!", "a,1,:true!", "a,:false!", ":false!", "a,1:false");
      assertThat(lines.number()).isEqualTo(7);
      assertThat(lines.next()).isFalse();
    }
  }

  @Test
  void findsBytesWithinTheLineOnly() throws IOException {
    try (LineScanner lines = scan("a;b;c\n;")) {
      lines.next();
      assertThat(lines.find(';', 0)).isEqualTo(1);
      assertThat(lines.find(';', 2)).isEqualTo(3);
      assertThat(lines.find(';', 4)).isEqualTo(5);
      assertThat(lines.length()).isEqualTo(5);
    }
  }

  @Test
  void anEmptyFileHasNoLine() throws IOException {
    try (LineScanner lines = scan("")) {
      assertThat(lines.next()).isFalse();
    }
  }

  /** Lines of all lengths, across and beyond the buffer, are those that Java's own reader finds. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void readsAllLinesWhereverTheBufferEnds(long seed) throws IOException {
    SplittableRandom random = new SplittableRandom(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 3000; i++) {
      int key = random.nextInt(3);
      int length = i % 500 == 0 ? random.nextInt(200_000) : random.nextInt(80);
      text.append("key").append(key).append(',').append("x".repeat(length)).append('\n');
    }
    Path file = Files.writeString(folder.resolve("lines"), text);
    List<String> found = new ArrayList<>();
    long position = 0;
    String marked = "none";
    try (LineScanner lines = LineScanner.open(file)) {
      while (lines.next()) {
        String line = lines.text(0, lines.length());
        assertThat(lines.isAlike()).isEqualTo(line.startsWith(marked));
        assertThat(lines.from()).isEqualTo(position);
        position += line.length() + 1;
        assertThat(lines.to()).isEqualTo(position);
        if (random.nextInt(4) == 0) {
          lines.mark(5);
          marked = line.substring(0, 5);
        }
        found.add(line);
      }
    }
    assertThat(found).isEqualTo(Files.readAllLines(file));
  }

  private static List<String> alike(LineScanner lines) throws IOException {
    List<String> found = new ArrayList<>();
    while (lines.next()) {
      found.add(
          lines.text(0, lines.length()) + ":" + lines.isAlike() + (lines.isEnded() ? "!" : ""));
    }
    return found;
  }

  private LineScanner scan(String text) throws IOException {
    return LineScanner.open(Files.writeString(folder.resolve("lines"), text));
  }
}
