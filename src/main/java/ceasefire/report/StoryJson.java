package ceasefire.report;

import ceasefire.chronicle.Entry;
import ceasefire.chronicle.Event;
import ceasefire.param.DecimalText;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The events of one trial as JSON, for programs: {@code {command, trial, point, seed, title, start_date, outcome,
 * events: [{day, date, actor, event, ...}]}}, the rest of an event being the components of its record in snake_case.
 */
public final class StoryJson {
  private StoryJson() {}

  /**
   * One document, by its keys; a number that does not apply is null.
   *
   * @param point the hash of the trial's design point
   */
  public static Map<String, @Nullable Object> of(StoryHead head, long point, List<Entry> entries) {
    Map<String, @Nullable Object> story = new LinkedHashMap<>();
    story.put("command", "replay");
    story.put("trial", head.trial());
    story.put("point", java.util.HexFormat.of().toHexDigits(point));
    story.put("seed", head.seedText());
    story.put("title", head.title());
    story.put("start_date", head.start().toString());
    story.put("outcome", outcome(entries));
    story.put("events", entries.stream().map(entry -> event(head, entry)).toList());
    return story;
  }

  private static @Nullable String outcome(List<Entry> entries) {
    return entries.stream()
        .map(Entry::event)
        .filter(Event.TrialEnds.class::isInstance)
        .map(event -> ((Event.TrialEnds) event).outcome())
        .findFirst()
        .orElse(null);
  }

  private static Map<String, @Nullable Object> event(StoryHead head, Entry entry) {
    Map<String, @Nullable Object> event = new LinkedHashMap<>();
    event.put("day", entry.day());
    event.put("date", head.date(entry.day()).toString());
    event.put("actor", entry.event().actor());
    event.put("event", snake(entry.event().getClass().getSimpleName()));
    event.putAll(components((Record) entry.event()));
    return event;
  }

  private static Map<String, @Nullable Object> components(Record record) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      try {
        values.put(snake(component.getName()), value(component.getAccessor().invoke(record)));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("cannot read " + component + " of " + record, e);
      }
    }
    return values;
  }

  private static @Nullable Object value(Object value) {
    if (value instanceof Double number) {
      return Double.isFinite(number) ? new BigDecimal(DecimalText.of(number)) : null;
    }
    if (value instanceof List<?> list) {
      return list.stream().map(StoryJson::value).toList();
    }
    return value instanceof Record record ? components(record) : value;
  }

  private static String snake(String camel) {
    return camel.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
  }
}
