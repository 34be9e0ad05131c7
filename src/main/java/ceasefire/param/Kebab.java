package ceasefire.param;

import java.util.Locale;

/** Names as files spell them: lower case, words joined by hyphens. */
final class Kebab {
  private Kebab() {}

  /** The kebab-case form of a camel-case name: {@code tripwireAttachedTo} is three words. */
  static String ofCamel(String name) {
    var kebab = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isUpperCase(c)) {
        if (kebab.length() > 0) {
          kebab.append('-');
        }
        kebab.append(Character.toLowerCase(c));
      } else {
        kebab.append(c);
      }
    }
    return kebab.toString();
  }

  /** The kebab-case form of an enum's constant. */
  static String ofConstant(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static boolean isKebab(String name) {
    return name.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  }
}
