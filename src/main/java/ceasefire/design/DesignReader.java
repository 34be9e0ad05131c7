package ceasefire.design;

import ceasefire.param.ConfigError;
import ceasefire.param.ConfigException;
import ceasefire.param.CrossParameterException;
import ceasefire.param.ParsedConfig;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes a design complete: reads the files that it names, writes values in one way, and checks that
 * every factor is a parameter that can take its levels.
 */
public final class DesignReader {
  private final ParsedConfig<?, ?> config;
  private final Places places;
  private final List<ConfigError> errors = new ArrayList<>();

  private DesignReader(ParsedConfig<?, ?> config, Places places) {
    this.config = config;
    this.places = places;
  }

  /**
   * Completes a design.
   *
   * @param config what the factors vary
   * @param places where the design stands, for messages and for files beside it
   * @throws ConfigException with all mistakes at once, if there are any
   */
  public static Design read(Design design, ParsedConfig<?, ?> config, Places places) {
    return new DesignReader(config, places).read(design);
  }

  private Design read(Design design) {
    Design whole = design.withLists(this::withTable);
    var reader = new FactorReader(config, places, errors);
    Map<String, Factor> factors = new LinkedHashMap<>();
    whole.factorsByPlace().forEach((place, factor) -> {
      Factor complete = reader.read(place, factor);
      checkRole(place, complete);
      factors.put(place, complete);
    });
    throwErrors();
    try {
      Design complete = whole.with(factors);
      complete.rows();
      Overlays.of(complete);
      return complete;
    } catch (CrossParameterException e) {
      errors.add(places.error(e.path(), String.valueOf(e.getMessage()), e.expected(), ""));
      throw new ConfigException(errors);
    }
  }

  private void throwErrors() {
    if (!errors.isEmpty()) {
      throw new ConfigException(errors);
    }
  }

  private ListDesign withTable(String place, ListDesign list) {
    if (list.file().isEmpty()) {
      return list;
    }
    String at = place.isEmpty() ? "file" : place + ".file";
    var file = places.file(at, list.file());
    return list.read(PointTable.read(
        file,
        config.space(),
        () -> places.error(
            at, list.file() + ": cannot be read", "a CSV file with a header of paths", "")));
  }

  /** In a crossed design levers and uncertainties are kept apart. */
  private void checkRole(String place, Factor factor) {
    boolean posture = place.matches("(.*\\.)?levers\\..*");
    boolean state = place.matches("(.*\\.)?worlds\\..*");
    if (!posture && !state) {
      return;
    }
    FactorRole role = FactorRole.of(factor, config.space());
    if (posture && role == FactorRole.UNCERTAINTY) {
      errors.add(places.error(
          place,
          factor.name() + " is an uncertainty",
          "a lever here; uncertainties in worlds",
          ""));
    } else if (state && role == FactorRole.LEVER) {
      errors.add(places.error(
          place, factor.name() + " is a lever", "an uncertainty here; levers in levers", ""));
    }
  }
}
