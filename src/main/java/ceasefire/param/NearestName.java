package ceasefire.param;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Guesses which name was meant by one that does not exist. */
public final class NearestName {
  /** A list's element in a path of the whole space. */
  static final String ANY = "*";

  private static final int TOO_FAR = 1_000;

  /** The names below each path, choices taken together; the root's path is empty. */
  private final Map<String, Set<String>> names = new LinkedHashMap<>();

  NearestName(Shape.Section root) {
    collect("", root);
  }

  private void collect(String path, Shape shape) {
    if (shape instanceof Shape.Section section) {
      names.computeIfAbsent(path, p -> new LinkedHashSet<>());
      for (Shape.Field field : section.fields().values()) {
        add(path, field.name(), field.shape());
      }
    } else if (shape instanceof Shape.Choice choice) {
      names.computeIfAbsent(path, p -> new LinkedHashSet<>()).add(Shape.Choice.KIND);
      choice.kinds().values().forEach(section -> collect(path, section));
    } else if (shape instanceof Shape.Many many) {
      add(path, ANY, many.element());
    }
  }

  private void add(String path, String name, Shape shape) {
    names.computeIfAbsent(path, p -> new LinkedHashSet<>()).add(name);
    collect(join(path, name), shape);
  }

  /** The option nearest to {@code typed}; empty when none is near. */
  public static String among(String typed, Collection<String> options) {
    String best = "";
    int least = limit(typed) + 1;
    for (String option : options) {
      int distance = distance(normal(typed), option);
      if (distance < least) {
        best = option;
        least = distance;
      }
    }
    return best;
  }

  /**
   * The path nearest to {@code typed} below {@code group}: one of the siblings, or a name that
   * exists elsewhere; empty when none is near.
   */
  String parameter(String group, Collection<String> siblings, String typed) {
    String wanted = normal(typed);
    String sibling = among(typed, siblings);
    int least = sibling.isEmpty() ? limit(typed) + 1 : distance(wanted, sibling);
    String best = sibling.isEmpty() ? "" : join(group, sibling);
    for (Map.Entry<String, Set<String>> elsewhere : names.entrySet()) {
      for (String name : elsewhere.getValue()) {
        String path = join(elsewhere.getKey(), name);
        int distance = path.equals(wanted) ? 0 : distance(wanted, name) + 1;
        if (distance < least && !name.equals(ANY)) {
          best = path;
          least = distance;
        }
      }
    }
    return best;
  }

  /** The path nearest to a whole path that does not exist; empty when none is near. */
  String path(String typed) {
    List<String> parts = List.of(typed.split("\\.", -1));
    String sure = "";
    int i = 0;
    while (i < parts.size() && exists(join(sure, parts.get(i)))) {
      sure = join(sure, parts.get(i));
      i++;
    }
    if (i == parts.size()) {
      return "";
    }
    String repaired = parameter(sure, below(sure), parts.get(i));
    String whole = repaired;
    for (String part : parts.subList(i + 1, parts.size())) {
      String near = exists(join(whole, part)) ? part : among(part, below(whole));
      if (near.isEmpty() || whole.isEmpty()) {
        String last = parameter(sure, List.of(), parts.get(parts.size() - 1));
        return last.isEmpty() ? repaired : last;
      }
      whole = join(whole, near);
    }
    return whole;
  }

  /** What may stand in place of the first part of a whole path that does not exist. */
  String expected(String typed) {
    String sure = "";
    for (String part : typed.split("\\.", -1)) {
      if (part.isEmpty() || !exists(join(sure, part))) {
        break;
      }
      sure = join(sure, part);
    }
    Collection<String> next = below(sure);
    return next.isEmpty() ? "nothing below " + sure : Wording.oneOf(next);
  }

  /** The names at the top of a file. */
  Collection<String> top() {
    return below("");
  }

  /** Whether a path is one of a parameter or a group, whatever the kinds chosen. */
  boolean exists(String path) {
    int dot = path.lastIndexOf('.');
    String name = path.substring(dot + 1);
    Collection<String> beside = below(dot < 0 ? "" : path.substring(0, dot));
    return beside.contains(name) || (beside.contains(ANY) && name.matches("[0-9]+"));
  }

  private Collection<String> below(String path) {
    return names.getOrDefault(path.replaceAll("(?<=\\.)[0-9]+(?=\\.|$)", ANY), Set.of());
  }

  static String join(String path, String name) {
    if (path.isEmpty() || name.isEmpty()) {
      return path + name;
    }
    return path + "." + name;
  }

  private static String normal(String typed) {
    boolean camel = typed.matches("[a-z][A-Za-z0-9]*");
    return (camel ? Kebab.ofCamel(typed) : typed)
        .toLowerCase(Locale.ROOT)
        .replace('_', '-')
        .replace(' ', '-');
  }

  /** The distance up to which a name is near. */
  private static int limit(String typed) {
    return typed.length() <= 3 ? 1 : Math.min(4, Math.max(2, typed.length() / 3));
  }

  /** The edit distance, or 1 more than that of the same words in order if that is less. */
  private static int distance(String typed, String name) {
    int straight = edits(typed, name);
    return straight <= 1 ? straight : Math.min(straight, edits(ordered(typed), ordered(name)) + 1);
  }

  private static String ordered(String name) {
    var words = new ArrayList<>(Arrays.asList(name.split("-", -1)));
    words.sort(null);
    return String.join("-", words);
  }

  /**
   * The Damerau-Levenshtein distance in its restricted form: insertions, deletions, replacements
   * and swaps of neighbours, none edited twice; {@link #TOO_FAR} where lengths alone say so.
   */
  static int edits(String a, String b) {
    if (Math.abs(a.length() - b.length()) > 4) {
      return TOO_FAR;
    }
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
        boolean swapped = i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
