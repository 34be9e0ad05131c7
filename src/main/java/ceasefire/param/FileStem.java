package ceasefire.param;

import java.nio.file.Path;
import java.util.regex.Pattern;

/** The name of a YAML file without its ending, as levels, experiments and results are called. */
public final class FileStem {
  private static final Pattern ENDING = Pattern.compile("(?i)\\.ya?ml$");

  private FileStem() {}

  /** The name without folders and ending; one that is nothing but an ending stays. */
  public static String of(Path file) {
    return of(String.valueOf(file.getFileName()));
  }

  /** The same of a name without folders. */
  public static String of(String name) {
    String stem = ENDING.matcher(name).replaceFirst("");
    return stem.isEmpty() ? name : stem;
  }

  /** Whether a name has the ending of a YAML file. */
  public static boolean isYaml(Path file) {
    return ENDING.matcher(file.toString()).find();
  }
}
