package ceasefire.design;

import ceasefire.param.ConfigError;
import ceasefire.param.ConfigException;
import ceasefire.param.CrossParameterException;
import ceasefire.param.DecimalText;
import ceasefire.param.Parameter;
import ceasefire.param.ParsedConfig;
import ceasefire.param.Role;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes single factors complete, and collects what is wrong with them. */
final class FactorReader {
  private final ParsedConfig<?, ?> config;
  private final Places places;
  private final List<ConfigError> errors;

  FactorReader(ParsedConfig<?, ?> config, Places places, List<ConfigError> errors) {
    this.config = config;
    this.places = places;
    this.errors = errors;
  }

  /** The factor with files read and values in one way; as it was after an error. */
  Factor read(String place, Factor factor) {
    try {
      if (factor instanceof OverlaysFactor overlays) {
        return overlays(place, overlays);
      }
      Optional<Parameter> parameter = parameter(place, factor.name());
      if (parameter.isEmpty()) {
        return factor;
      }
      return factor instanceof NumberFactor number
          ? number(place, number, parameter.get())
          : levels(place, (LevelsFactor) factor);
    } catch (CrossParameterException e) {
      add(place + "." + e.path(), String.valueOf(e.getMessage()), e.expected(), "");
      return factor;
    }
  }

  private Optional<Parameter> parameter(String place, String path) {
    Optional<Parameter> parameter = config.space().parameter(path);
    if (parameter.isEmpty()) {
      boolean group = !config.space().under(path).isEmpty();
      add(
          place + ".path",
          "\"" + path + "\" is " + (group ? "a group of parameters" : "no parameter"),
          group ? "the path of one parameter" : "",
          group ? "" : config.space().nearest(path));
    } else if (parameter.get().role() == Role.LABEL) {
      add(place + ".path", path + " changes no trial", "a lever or an uncertainty", "");
      return Optional.empty();
    }
    return parameter;
  }

  private Factor number(String place, NumberFactor factor, Parameter parameter) {
    if (!parameter.numeric() || parameter.list()) {
      add(
          place + ".path",
          parameter.path() + " is " + (parameter.list() ? "a list" : "no number"),
          "kind: levels with values",
          "");
      return factor;
    }
    String low = factor instanceof RangeFactor ? "from" : "low";
    String high = factor instanceof RangeFactor ? "to" : "high";
    checkBound(place + "." + low, factor.low(), parameter);
    checkBound(place + "." + high, factor.high(), parameter);
    return parameter.type().equals("integer") ? factor.ofWholeNumbers() : factor;
  }

  private void checkBound(String place, double bound, Parameter parameter) {
    if (bound < parameter.min() || bound > parameter.max()) {
      add(
          place,
          DecimalText.of(bound) + " is outside of the range of " + parameter.path(),
          parameter.unit().afterRange(parameter.range()),
          "");
    }
  }

  private Factor levels(String place, LevelsFactor factor) {
    List<String> values = new ArrayList<>();
    for (int i = 0; i < factor.values().size(); i++) {
      try {
        values.add(config.space().canonical(factor.path(), factor.values().get(i)));
      } catch (ConfigException e) {
        ConfigError first = e.errors().get(0);
        boolean alone = place.contains(".set.") || place.startsWith("set.");
        add(
            alone ? place : place + ".values." + i,
            factor.path() + ": " + first.problem(),
            first.expected(),
            first.suggestion());
      }
    }
    return values.size() == factor.values().size()
        ? new LevelsFactor(factor.path(), values)
        : factor;
  }

  private Factor overlays(String place, OverlaysFactor factor) {
    if (!factor.name().equals(OverlaysFactor.WITH)
        && !config.space().under(factor.name()).isEmpty()) {
      add(place + ".name", factor.name() + " is a parameter or a group", "another name", "");
    }
    checkSettings(place, factor);
    Map<String, String> doubled = factor.doubled();
    doubled.forEach((component, level) -> add(
        place + "." + component, "the level " + level + " stands twice", "each level once", ""));
    List<OverlayLevel> ofFiles = new ArrayList<>();
    for (int i = 0; i < factor.files().size(); i++) {
      String name = factor.files().get(i);
      try {
        Path file = places.file(place + ".files." + i, name);
        ofFiles.add(new OverlayLevel(OverlaysFactor.stem(name), config.level(file)));
      } catch (ConfigException e) {
        errors.addAll(e.errors());
      }
    }
    boolean complete = doubled.isEmpty() && ofFiles.size() == factor.files().size();
    return complete ? factor.read(ofFiles) : factor;
  }

  private void checkSettings(String place, OverlaysFactor factor) {
    for (int i = 0; i < factor.levels().size(); i++) {
      OverlayLevel level = factor.levels().get(i);
      try {
        config.varied(level.name(), level.set());
      } catch (ConfigException e) {
        for (ConfigError error : e.errors()) {
          String path = error.path().isEmpty() ? "" : error.path() + ": ";
          add(
              place + ".levels." + i + ".set",
              path + error.problem(),
              error.expected(),
              error.suggestion());
        }
      }
    }
  }

  private void add(String place, String problem, String expected, String suggestion) {
    errors.add(places.error(place, problem, expected, suggestion));
  }
}
