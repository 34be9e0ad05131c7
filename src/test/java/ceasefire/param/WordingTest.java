package ceasefire.param;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordingTest {
  @Test
  void groupsThousands() {
    assertThat(Wording.grouped(0)).isEqualTo("0");
    assertThat(Wording.grouped(999)).isEqualTo("999");
    assertThat(Wording.grouped(-999)).isEqualTo("-999");
    assertThat(Wording.grouped(-1000)).isEqualTo("-1,000");
    assertThat(Wording.grouped(1_234_567.125)).isEqualTo("1,234,567.125");
    assertThat(Wording.grouped(0.0001234)).isEqualTo("0.0001234");
    assertThat(Wording.grouped(1e300)).isEqualTo("1e300");
    assertThat(Wording.grouped(Long.MIN_VALUE)).isEqualTo("-9,223,372,036,854,775,808");
  }

  @Test
  void describesRangesOpenAtEitherEnd() {
    double infinity = Double.POSITIVE_INFINITY;
    assertThat(Wording.range(Unit.DAYS, 1, 2000)).isEqualTo("1 to 2,000 days");
    assertThat(Wording.range(Unit.DAYS, 1, infinity)).isEqualTo("at least 1 days");
    assertThat(Wording.range(Unit.NONE, -infinity, 0.5)).isEqualTo("at most 0.5");
    assertThat(Wording.range(Unit.DAYS, -infinity, infinity)).isEmpty();
  }

  @Test
  void listsOptionsUpToTwelve() {
    assertThat(Wording.oneOf(List.of("a"))).isEqualTo("a");
    assertThat(Wording.oneOf(List.of("a", "b"))).isEqualTo("one of a, b");
    assertThat(Wording.oneOf(Collections.nCopies(13, "a"))).endsWith("a, a, ...");
  }

  @Test
  void showsRawTextOnOneLine() {
    assertThat(Wording.quoted("a\nb\u0007\ud800")).isEqualTo("\"a\\nb\\u0007\\ud800\"");
  }

  @Test
  void leavesOutThePartsOfAnErrorThatDoNotApply() {
    assertThat(new ConfigError("a.yaml", 0, 0, "", "no such file", "", "").text())
        .isEqualTo("a.yaml: no such file");
    assertThat(new ConfigError("a.yaml", 3, 7, "x.y", "5 days", "0 to 4 days", "3").text())
        .isEqualTo("a.yaml:3:7: x.y: 5 days; expected 0 to 4 days; did you mean 3?");
  }

  @Test
  void spellsNamesInKebabCase() {
    assertThat(Kebab.ofCamel("brigadesInAll")).isEqualTo("brigades-in-all");
    assertThat(Kebab.ofCamel("km2Lost")).isEqualTo("km2-lost");
    assertThat(Kebab.ofConstant(Role.UNCERTAINTY)).isEqualTo("uncertainty");
    assertThat(Kebab.isKebab("a-b2")).isTrue();
    assertThat(Kebab.isKebab("a--b")).isFalse();
    assertThat(Kebab.isKebab("-a")).isFalse();
  }
}
