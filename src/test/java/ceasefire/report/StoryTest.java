package ceasefire.report;

import static org.assertj.core.api.Assertions.assertThat;

import ceasefire.chronicle.Entry;
import ceasefire.chronicle.Event;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How a trial's events are told. */
class StoryTest {
  private static final StoryHead HEAD =
      new StoryHead("A small war", 17, 0xabcL, LocalDate.of(2026, 1, 1));

  private static final Event.Decision SEIZE = new Event.Decision(
      "challenger",
      "seize",
      "Lyman",
      0.4,
      List.of(
          new Event.Option("comply", "", 0, 0.7, na(), na(), na(), na(), na(), na()),
          new Event.Option("seize", "Lyman", -0.05, 0.3, 2.04, 0.5, 0.66, 0.3, 0.07, 0.01)));

  private static double na() {
    return Double.NaN;
  }

  /** Dates count from the first day, years from its anniversary: 2028 is a leap year. */
  @Test
  void datesAndYears() {
    assertThat(HEAD.when(1)).isEqualTo("1 January of year 1 (day 1)");
    assertThat(HEAD.when(365)).isEqualTo("31 December of year 1 (day 365)");
    assertThat(HEAD.when(366)).isEqualTo("1 January of year 2 (day 366)");
    assertThat(HEAD.when(790)).isEqualTo("29 February of year 3 (day 790)");
    assertThat(HEAD.when(1826)).isEqualTo("31 December of year 5 (day 1,826)");
  }

  @Test
  void headLineSaysHowItEndedAndWhy() {
    String story = Story.brief(
        HEAD,
        List.of(
            new Entry(62, new Event.Collapse("challenger", "offensive", 12, 0.4)),
            new Entry(70, end("war_resumed"))));
    assertThat(story)
        .startsWith("Trial 17: war resumed on 3 March of year 1 (day 62)\n"
            + "The ceasefire collapsed on day 62: the challenger carried out a general"
            + " offensive.\n"
            + "A small war; seed 0000000000000abc\n\nYear 1\n   3 Mar  day    62  The ceasefire");
  }

  /** Deaths are only the sign of war; whoever ordered what they died of is named beside it. */
  @Test
  void deathsByOrderNameWhoGaveIt() {
    String sign = "1,023 have died within a year, which counts as a war";
    assertThat(WarWords.cause(new Event.Collapse("challenger", "deaths", 1_023, 0.4)))
        .isEqualTo(sign + ", begun by order of the challenger");
    assertThat(WarWords.cause(new Event.Collapse("host", "deaths", 1_023, 0.4)))
        .isEqualTo(sign + ", begun by order of the host");
    assertThat(WarWords.cause(new Event.Collapse("line", "deaths", 1_023, 0.4))).isEqualTo(sign);
  }

  @Test
  void whatStandsHasNoDayOfItsEnd() {
    String story = Story.brief(HEAD, List.of(new Entry(1826, end("frozen"))));
    assertThat(story)
        .startsWith("Trial 17: frozen; no collapse up to 31 December of year 5 (day 1,826)\n");
  }

  /** Why an attack is chosen: its worth and chance beside complying, and the parts of its worth. */
  @Test
  void choiceIsExplained() {
    assertThat(StoryWords.of(SEIZE))
        .isEqualTo("The challenger weighs complying 0.00 (chance 70 %), seizing ground in Lyman"
            + " -0.05 (30 %). It chooses to seize ground in Lyman. At the force ratio of 2.0:1"
            + " that it sees there it gives itself 66 % to win 0.50, at a cost of 0.30, with 0.07"
            + " of punishment and 0.01 of escalation to fear.");
  }

  /** Those who refuse give their reasons; what nobody carries out is a bluff. */
  @Test
  void verdictsOfSeveralDaysAreOnePassage() {
    String story = Story.brief(
        HEAD,
        List.of(
            new Entry(5, decides("France", true, 0.6)),
            new Entry(8, decides("Britain", false, 0.4)),
            new Entry(
                8, new Event.WordTested("guarantors", List.of("second_echelon"), List.of()))));
    assertThat(story.replaceAll("\\s+", " "))
        .contains("day 8 The guarantors have decided. Second echelon: France yes (chance 60 %),"
            + " Britain no (the chance of a yes was 40 %: resolve 0.50, fear 0.70, 3 own dead, none"
            + " of its own to spare). All that was attached to the tripwire is carried out: second"
            + " echelon.")
        .doesNotContain("day 5 ");
  }

  @Test
  void exchangesAreToldWhereTheyBeganAndOnlyTheLargest() {
    List<Entry> entries = new ArrayList<>();
    for (int i = 1; i <= 9; i++) {
      entries.add(new Entry(100 * i, new Event.ExchangeEnds("Lyman", 40, 1_000 * i)));
    }
    String story = Story.brief(HEAD, entries);
    assertThat(story)
        .contains("9,000 violations", "8,000 violations", "7,000 violations", "day   860  Lyman")
        .doesNotContain("6,000 violations");
    assertThat(Story.complete(HEAD, entries)).contains("1,000 violations", "6,000 violations");
  }

  /** A trial of thousands of events is still a page or two. */
  @Test
  void briefStoriesAreShort() {
    List<Entry> entries = new ArrayList<>();
    for (int day = 1; day <= 1_800; day++) {
      entries.add(new Entry(day, SEIZE));
    }
    assertThat(Story.brief(HEAD, entries).lines().count()).isLessThan(36 * 5);
    assertThat(Story.complete(HEAD, entries).lines().count()).isGreaterThan(1_800 * 3);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void everyEventHasWordsThatFitTheScreen(boolean flag) {
    List<Entry> entries = new ArrayList<>();
    for (Class<?> type : Event.class.getPermittedSubclasses()) {
      entries.add(new Entry(3, specimen(type, flag)));
    }
    assertThat(entries).hasSizeGreaterThan(35);
    for (Entry entry : entries) {
      assertThat(StoryWords.of(entry.event())).matches("[A-Z].*[.]").doesNotContain("NaN", "null");
    }
    assertThat(Story.complete(HEAD, entries).lines()).allMatch(line -> line.length() <= 100);
    assertThat(Story.brief(HEAD, entries).lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void jsonCanBeReadBack() {
    String json = JsonText.of(StoryJson.of(
        HEAD, 0xffL, List.of(new Entry(0, SEIZE), new Entry(790, end("war_resumed")))));
    JsonNode story = JsonMapper.shared().readTree(json);
    assertThat(story.get("trial").asInt()).isEqualTo(17);
    assertThat(story.get("point").asString()).isEqualTo("00000000000000ff");
    assertThat(story.get("seed").asString()).isEqualTo("0000000000000abc");
    assertThat(story.get("outcome").asString()).isEqualTo("war_resumed");
    JsonNode decision = story.get("events").get(0);
    assertThat(decision.propertyNames().stream().toList())
        .containsExactly("day", "date", "actor", "event", "chosen", "sector", "belief", "options");
    assertThat(decision.get("event").asString()).isEqualTo("decision");
    assertThat(decision.get("options").get(0).get("force_ratio").isNull()).isTrue();
    assertThat(decision.get("options").get(1).get("force_ratio").asDouble()).isEqualTo(2.04);
    assertThat(json).contains("\"force_ratio\" : 2.04,", "\"km2_lost\" : 2.5,");
    assertThat(story.get("events").get(1).get("date").asString()).isEqualTo("2028-02-29");
  }

  private static Event.TrialEnds end(String outcome) {
    return new Event.TrialEnds("line", outcome, 2.5, 1, 2, 3, 0.25);
  }

  private static Event.GuarantorDecides decides(String actor, boolean kept, double chance) {
    return new Event.GuarantorDecides(actor, "second_echelon", kept, chance, 0.5, 0.7, 3, 0, 0);
  }

  private static Event specimen(Class<?> type, boolean flag) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Object[] values = Arrays.stream(components).map(c -> value(c, flag)).toArray();
    try {
      return (Event) type.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(type + " has no specimen", e);
    }
  }

  private static Object value(RecordComponent component, boolean flag) {
    Class<?> type = component.getType();
    if (type == boolean.class) {
      return flag;
    }
    if (type == int.class) {
      return flag ? 1 : 2;
    }
    if (type == long.class) {
      return flag ? 0L : 1_234L;
    }
    if (type == double.class) {
      return flag ? 0.0 : 0.6;
    }
    return type == List.class ? List.of() : flag ? "Lyman" : "Sumy";
  }
}
