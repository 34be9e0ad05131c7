package ceasefire.param;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a text file, and says why when it is none. */
final class FileText {
  private static final int MOST_BYTES = 1_000_000;
  private static final int MOST_NAMES = 1_000;
  private static final int BYTE_ORDER_MARK = 0xFEFF;

  private FileText() {}

  /**
   * Reads UTF-8 text of at most 1,000,000 bytes without control characters.
   *
   * @param name the file in messages
   * @param referrer where another file names it; null for the file that the user named
   * @return null after an error
   */
  static @Nullable String read(Path file, String name, @Nullable Place referrer, ErrorLog log) {
    String problem = unreadable(file);
    byte[] bytes = new byte[0];
    if (problem.isEmpty()) {
      try (InputStream in = Files.newInputStream(file)) {
        bytes = in.readNBytes(MOST_BYTES + 1);
      } catch (IOException e) {
        problem = "cannot be read";
      }
    }
    if (!problem.isEmpty()) {
      report(file, name, referrer, problem, log);
      return null;
    }
    if (bytes.length > MOST_BYTES) {
      log.add(
          new Place(name, 1, 1),
          "",
          "larger than " + Wording.grouped(MOST_BYTES) + " bytes",
          "at most " + Wording.grouped(MOST_BYTES) + " bytes");
      return null;
    }
    return decode(bytes, name, log);
  }

  private static String unreadable(Path file) {
    if (Files.notExists(file)) {
      return "no such file";
    }
    if (Files.isSymbolicLink(file) && !Files.exists(file)) {
      return "a symbolic link that leads to no file";
    }
    if (Files.isDirectory(file)) {
      return "a directory";
    }
    if (!Files.isReadable(file)) {
      return "cannot be read: permission denied";
    }
    return Files.isRegularFile(file) ? "" : "not a regular file";
  }

  private static void report(
      Path file, String name, @Nullable Place referrer, String problem, ErrorLog log) {
    boolean missing = problem.equals("no such file");
    String expected = missing ? "" : "a YAML file that can be read";
    String nearest = missing ? nearest(file, referrer) : "";
    if (referrer == null) {
      log.add(new Place(name, 0, 0), "", problem, expected, nearest);
    } else {
      String shown = Wording.shortened(name) + ": " + problem;
      log.add(referrer, "extends", shown, expected.isEmpty() ? "a YAML file" : expected, nearest);
    }
  }

  /** A file of a similar name beside a missing one, but not the one that names it. */
  private static String nearest(Path file, @Nullable Place referrer) {
    Path folder = file.resolveSibling("");
    Path self = Path.of(referrer == null ? "" : referrer.file()).getFileName();
    Path wanted = file.getFileName();
    if (wanted == null) {
      return "";
    }
    try (Stream<Path> beside = Files.list(folder)) {
      List<String> names = beside
          .limit(MOST_NAMES)
          .map(Path::getFileName)
          .filter(other -> !other.equals(self))
          .map(String::valueOf)
          .filter(other -> other.endsWith(".yaml") || other.endsWith(".yml"))
          .sorted()
          .toList();
      String found = NearestName.among(wanted.toString(), names);
      return found.isEmpty() ? "" : Wording.printable(file.resolveSibling(found).toString());
    } catch (IOException | UncheckedIOException e) {
      return "";
    }
  }

  private static @Nullable String decode(byte[] bytes, String name, ErrorLog log) {
    CharBuffer chars = CharBuffer.allocate(bytes.length);
    CoderResult result =
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), chars, true);
    String text = chars.flip().toString();
    if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
      text = text.substring(1);
    }
    int control = controlCharacter(text);
    if (control >= 0) {
      String code = "U+" + Wording.hex(text.charAt(control)).toUpperCase(Locale.ROOT);
      log.add(end(name, text.substring(0, control)), "", "control character " + code, "text");
      return null;
    }
    if (result.isError()) {
      log.add(end(name, text), "", "bytes that are not UTF-8", "a text file in UTF-8");
      return null;
    }
    return text;
  }

  /** The index of the first character that no text file holds; -1 if there is none. */
  private static int controlCharacter(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((Character.isISOControl(c) && "\t\n\r\u0085".indexOf(c) < 0) || c >= 0xFFFE) {
        return i;
      }
    }
    return -1;
  }

  /** The place just behind a text. */
  private static Place end(String name, String text) {
    int line = 1;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (c == '\n' || (c == '\r' && !pair)) {
        line++;
        start = i + 1;
      }
    }
    return new Place(name, line, text.codePointCount(start, text.length()) + 1);
  }
}
