package ceasefire.report;

import static j2html.TagCreator.details;
import static j2html.TagCreator.p;
import static j2html.TagCreator.summary;

import ceasefire.param.Setting;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Sets the parameters that are not at their defaults, by the group that they belong to. */
final class SettingsHtml {
  private static final List<String> HEADER =
      List.of("parameter", "value", "default", "unit", "role", "what it is");
  private static final int MOST_OPEN = 30;

  private SettingsHtml() {}

  /** Tables of parameters, a table a group; long ones are folded up. */
  static List<DomContent> of(String id, List<Setting> settings) {
    if (settings.isEmpty()) {
      return List.of(p("All parameters are at their defaults."));
    }
    Map<String, List<Setting>> groups = new LinkedHashMap<>();
    for (Setting setting : settings) {
      groups.computeIfAbsent(group(setting.path()), group -> new ArrayList<>()).add(setting);
    }
    List<DomContent> parts = new ArrayList<>();
    groups.forEach((group, some) -> {
      var table = TableHtml.scrolling(
          "Parameters of " + group, HEADER, some.stream().map(SettingsHtml::row).toList());
      String count = some.size() == 1 ? "1 parameter" : Figures.count(some.size()) + " parameters";
      parts.add(details(summary(group + ": " + count), table)
          .withCondOpen(some.size() <= MOST_OPEN && group.equals("posture")));
    });
    parts.add(
        p().withClass("csv").withText("All of them: ").with(TableHtml.csv(id, numbers(settings))));
    return parts;
  }

  private static Numbers numbers(List<Setting> settings) {
    return new Numbers(
        "Parameters", HEADER, settings.stream().map(SettingsHtml::row).toList());
  }

  private static List<String> row(Setting setting) {
    return List.of(
        setting.path(),
        setting.value(),
        setting.def().isEmpty() ? "none" : setting.def(),
        setting.unit().text(),
        setting.role().name().toLowerCase(Locale.ROOT),
        setting.meaning());
  }

  private static String group(String path) {
    int dot = path.indexOf('.');
    return dot < 0 ? "the scenario" : path.substring(0, dot);
  }
}
