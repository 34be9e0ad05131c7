package ceasefire.design;

import ceasefire.param.CrossParameterException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The factors of a plain design: their places in it, and points made of their levels. */
final class Factors {
  private static final String PLACE = "factors.";

  private Factors() {}

  /** Refuses two factors of one path. */
  static List<Factor> distinct(List<Factor> factors) {
    Set<String> met = new HashSet<>();
    for (int i = 0; i < factors.size(); i++) {
      if (!met.add(factors.get(i).name())) {
        throw new CrossParameterException(
            PLACE + i, "two factors vary " + factors.get(i).name(), "each factor once");
      }
    }
    return List.copyOf(factors);
  }

  /** Each factor by its place. */
  static Map<String, Factor> byPlace(List<Factor> factors) {
    Map<String, Factor> places = new LinkedHashMap<>();
    for (int i = 0; i < factors.size(); i++) {
      places.put(PLACE + i, factors.get(i));
    }
    return Collections.unmodifiableMap(places);
  }

  /** The factors with those of {@code places} in their place. */
  static List<Factor> replaced(List<Factor> factors, Map<String, Factor> places) {
    List<Factor> replaced = new ArrayList<>();
    for (int i = 0; i < factors.size(); i++) {
      replaced.add(places.getOrDefault(PLACE + i, factors.get(i)));
    }
    return replaced;
  }

  /** The levels of each factor. */
  static List<List<String>> gridLevels(List<Factor> factors) {
    List<List<String>> levels = new ArrayList<>();
    for (Factor factor : factors) {
      List<String> some = factor.gridLevels();
      if (some.isEmpty()) {
        throw new CrossParameterException(
            PLACE + levels.size(),
            factor.name() + " has a range, but no levels",
            "kind: range with levels, or kind: levels with values");
      }
      levels.add(some);
    }
    return levels;
  }

  /** The points at shares of the factors' ranges. */
  static List<DesignPoint> rows(List<Factor> factors, double[][] shares) {
    List<DesignPoint> rows = new ArrayList<>(shares.length);
    for (double[] row : shares) {
      rows.add(at(factors, row));
    }
    return rows;
  }

  private static DesignPoint at(List<Factor> factors, double[] shares) {
    Map<String, String> values = new TreeMap<>();
    for (int f = 0; f < shares.length; f++) {
      values.put(factors.get(f).name(), factors.get(f).at(shares[f]));
    }
    return DesignPoint.of(values);
  }

  /** A place in a part of a design; the part itself for none. */
  static String join(String part, String place) {
    return place.isEmpty() ? part : part + "." + place;
  }

  /** What a part of a design does, its errors placed in the whole. */
  static <T> T inside(String part, Supplier<T> work) {
    try {
      return work.get();
    } catch (CrossParameterException e) {
      throw new CrossParameterException(
          part + "." + e.path(), String.valueOf(e.getMessage()), e.expected());
    }
  }

  /** Those of a part of a design, by their place in the whole. */
  static Map<String, Factor> within(String part, Map<String, Factor> factors) {
    Map<String, Factor> places = new LinkedHashMap<>();
    factors.forEach((place, factor) -> places.put(part + "." + place, factor));
    return places;
  }

  /** Those in a part of a design, by their place in the part. */
  static Map<String, Factor> of(String part, Map<String, Factor> factors) {
    Map<String, Factor> places = new LinkedHashMap<>();
    factors.forEach((place, factor) -> {
      if (place.startsWith(part + ".")) {
        places.put(place.substring(part.length() + 1), factor);
      }
    });
    return places;
  }
}
