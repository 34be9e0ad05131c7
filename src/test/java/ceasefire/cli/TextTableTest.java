package ceasefire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ceasefire.results.RowSink.Heading;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {
  private static TextTable table() {
    var table = new TextTable();
    table.headings(List.of(
        new Heading("outcome", false), new Heading("n", true), new Heading("reason", false)));
    return table;
  }

  @Test
  void numbersAreAlignedToTheRightAndTextToTheLeft() {
    TextTable table = table();
    table.row(List.of("held", "1234567", ""));
    table.row(List.of("war_resumed", "0.123456789", "a\tb"));
    table.row(List.of("", "", "x".repeat(100)));
    assertThat(table.text()).isEqualTo("""
        outcome             n  reason
        held          1234567
        war_resumed  0.123457  a b
                               %s
        """.formatted("x".repeat(57) + "..."));
  }

  /** Six digits, unless zeros would hide how small the number is. */
  @Test
  void roundsToSixDigits() {
    TextTable table = table();
    for (String number : List.of("1234.56789", "-0.5", "2.0000001", "0.0000000123456789")) {
      table.row(List.of("", number, ""));
    }
    table.row(List.of("", "-Infinity", ""));
    assertThat(table.text().lines().map(String::strip))
        .containsExactly(
            "outcome                   n  reason",
            "1234.57",
            "-0.5",
            "2",
            "0.0000000123456789",
            "-Infinity");
  }

  @Test
  void keepsTheFirstThousandRows() {
    TextTable table = table();
    for (int i = 0; i < 1_003; i++) {
      table.row(List.of("held", "" + i, ""));
    }
    assertThat(table.text().lines()).hasSize(1_001);
    assertThat(table.unshown()).isEqualTo(3);
  }
}
