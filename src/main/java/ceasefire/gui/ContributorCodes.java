package ceasefire.gui;

import java.util.ArrayList;
import java.util.List;

/** Short codes of contributors for chips: initials, or as many letters as tell two names apart. */
final class ContributorCodes {
  private ContributorCodes() {}

  /** The codes of names, in their order; all different where the names are. */
  static List<String> of(List<String> names) {
    List<String> codes = new ArrayList<>();
    for (String name : names) {
      String code = initials(name);
      for (int letters = 2; codes.contains(code) && letters <= name.length(); letters++) {
        code = name.substring(0, letters);
      }
      codes.add(code);
    }
    return List.copyOf(codes);
  }

  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.trim().split("\\s+", -1)) {
      if (!word.isEmpty() && initials.length() < 3) {
        initials.appendCodePoint(Character.toUpperCase(word.codePointAt(0)));
      }
    }
    return initials.toString();
  }
}
