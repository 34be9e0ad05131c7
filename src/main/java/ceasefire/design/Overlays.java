package ceasefire.design;

import ceasefire.param.CrossParameterException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the overlays of a design set, by the names of their factors and levels. */
public record Overlays(Map<String, Map<String, List<String>>> settings) {

  /**
   * Those of a design whose files have been read.
   *
   * @throws CrossParameterException if two overlays of one name set different parameters
   */
  public static Overlays of(Design design) {
    Map<String, Map<String, List<String>>> settings = new HashMap<>();
    design.factorsByPlace().forEach((place, factor) -> {
      if (factor instanceof OverlaysFactor overlays) {
        var met = settings.computeIfAbsent(overlays.name(), name -> new HashMap<>());
        for (OverlayLevel level : overlays.levels()) {
          List<String> earlier = met.putIfAbsent(level.name(), level.set());
          if (earlier != null && !earlier.equals(level.set())) {
            throw new CrossParameterException(
                place, "two overlays are called " + level.name(), "another name for one of them");
          }
        }
      }
    });
    return new Overlays(settings);
  }

  /** What a level of a factor sets; for a parameter itself, its value. */
  public List<String> sets(String factor, String level) {
    List<String> overlay = settings.getOrDefault(factor, Map.of()).get(level);
    return overlay == null ? List.of(factor + "=" + level) : overlay;
  }
}
