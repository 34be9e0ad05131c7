package ceasefire.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NumbersTest {
  @Test
  void csvQuotesWhatItMust() {
    var numbers = new Numbers("x", List.of("a", "b, c"), List.of(List.of("say \"so\"", "1.5")));
    assertThat(numbers.csv()).isEqualTo("a,\"b, c\"\n\"say \"\"so\"\"\",1.5\n");
    assertThat(numbers.dataUri()).startsWith("data:text/csv;charset=utf-8;base64,");
  }

  @Test
  void tablesShowFourDigitsAndEachRowInSome() {
    assertThat(TableHtml.shown("0.0123456")).isEqualTo("0.01235");
    assertThat(TableHtml.shown("12345.678")).isEqualTo("12,350");
    assertThat(TableHtml.shown("1234567")).isEqualTo("1,234,567");
    assertThat(TableHtml.shown("-3")).isEqualTo("-3");
    assertThat(TableHtml.shown("as planned")).isEqualTo("as planned");
    var many = java.util.stream.IntStream.range(0, 130)
        .mapToObj(i -> List.of("week " + i, "" + i))
        .toList();
    String html = TableHtml.of("weeks", new Numbers("Weeks", List.of("w", "n"), many)).stream()
        .map(part -> part.render())
        .collect(java.util.stream.Collectors.joining());
    assertThat(html)
        .contains("Shown is each row in 3; all 130 rows: ", "week 3<", "week 129<")
        .doesNotContain("week 1<");
  }

  @Test
  void scriptsCannotBeEndedByANameInThem() {
    var curve = new Live.Curve("</script>", Hue.BLUE, Live.values(1, Double.NaN), List.of());
    var live = new Live(
        ceasefire.analysis.TimeScale.of(100),
        "l",
        false,
        0,
        0,
        0,
        "",
        List.of(0, 7),
        List.of(curve),
        List.of());
    assertThat(live.json()).contains("\\u003c/script>", "\"values\":[1,null]").doesNotContain("<");
  }
}
