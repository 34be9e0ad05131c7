package ceasefire.design;

import ceasefire.param.Parameter;
import ceasefire.param.ParameterSpace;
import ceasefire.param.Role;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who sets a factor: planners, nature, the modeller, or several of them at once. */
public enum FactorRole {
  LEVER("lever"),
  UNCERTAINTY("uncertainty"),
  CONSTANT("constant"),
  /** Overlays that set levers and something else. */
  MIXED("lever and more");

  private final String text;

  FactorRole(String text) {
    this.text = text;
  }

  /** The role of a factor; that of overlays follows from all that they set. */
  public static FactorRole of(Factor factor, ParameterSpace<?> space) {
    Set<Role> roles = paths(factor)
        .flatMap(path -> space.under(path).stream())
        .map(Parameter::role)
        .filter(role -> role != Role.LABEL)
        .collect(Collectors.toSet());
    if (roles.contains(Role.LEVER)) {
      return roles.size() == 1 ? LEVER : MIXED;
    }
    return roles.contains(Role.UNCERTAINTY) ? UNCERTAINTY : CONSTANT;
  }

  private static Stream<String> paths(Factor factor) {
    if (factor instanceof OverlaysFactor overlays) {
      return overlays.levels().stream()
          .map(OverlayLevel::set)
          .flatMap(List::stream)
          .map(set -> set.substring(0, set.indexOf('=')));
    }
    return Stream.of(factor.name());
  }

  /** The word for it in tables. */
  public String text() {
    return text;
  }
}
