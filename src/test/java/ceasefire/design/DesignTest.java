package ceasefire.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ceasefire.param.CrossParameterException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/** Designs made of levels, and designs made of designs. */
class DesignTest {
  private static final Factor A = new LevelsFactor("a", List.of("1", "2"));
  private static final Factor B = new LevelsFactor("b", List.of("x", "y", "z"));

  private static List<SortedMap<String, String>> values(List<DesignPoint> points) {
    return points.stream().map(DesignPoint::values).toList();
  }

  private static SortedMap<String, String> of(String... pairs) {
    return DesignPoint.of(
            pairs.length == 2
                ? Map.of(pairs[0], pairs[1])
                : Map.of(pairs[0], pairs[1], pairs[2], pairs[3]))
        .values();
  }

  @Test
  void gridHasEveryCombination() {
    assertThat(values(new GridDesign(List.of(A, B)).rows()))
        .containsExactly(
            of("a", "1", "b", "x"),
            of("a", "1", "b", "y"),
            of("a", "1", "b", "z"),
            of("a", "2", "b", "x"),
            of("a", "2", "b", "y"),
            of("a", "2", "b", "z"));
  }

  @Test
  void anotherLevelKeepsThePointsOfAGrid() {
    Factor more = new LevelsFactor("a", List.of("0", "1", "2"));
    assertThat(new GridDesign(List.of(B, more)).points())
        .hasSize(9)
        .containsAll(new GridDesign(List.of(A, B)).points());
  }

  @Test
  void gridsAreNotEndless() {
    Factor many = new RangeFactor("a", 0, 1e9, 2_000, RangeScale.LINEAR, false);
    Factor more = new RangeFactor("b", 0, 1e9, 2_000, RangeScale.LINEAR, false);
    assertThatThrownBy(() -> new GridDesign(List.of(many, more)).rows())
        .isInstanceOf(CrossParameterException.class)
        .hasMessage("more than 1,000,000 points");
  }

  @Test
  void zipTakesLevelsInStep() {
    Factor two = new LevelsFactor("b", List.of("x", "y"));
    assertThat(values(new ZipDesign(List.of(A, two)).rows()))
        .containsExactly(of("a", "1", "b", "x"), of("a", "2", "b", "y"));
    assertThatThrownBy(() -> new ZipDesign(List.of(A, B)).rows())
        .hasMessage("3 levels, but the first factor has 2");
  }

  @Test
  void crossHasEveryPostureInEveryState() {
    var cross = new CrossDesign(
        new GridDesign(List.of(A)),
        new RandomDesign(List.of(new UniformFactor("u", 0, 1, false)), 3, 1));
    assertThat(cross.rows()).hasSize(6);
    List<String> states =
        cross.rows().stream().map(row -> row.values().get("u")).toList();
    assertThat(states.subList(0, 3)).isEqualTo(states.subList(3, 6)).doesNotHaveDuplicates();
    assertThat(cross.factorsByPlace().keySet())
        .containsExactly("levers.factors.0", "worlds.factors.0");
    assertThatThrownBy(
            () -> new CrossDesign(new GridDesign(List.of(A)), new GridDesign(List.of(A))))
        .hasMessage("a is varied by levers too");
  }

  @Test
  void unionHasSharedPointsOnce() {
    var union = new UnionDesign(List.of(
        new GridDesign(List.of(A)),
        new ListDesign(
            List.of(new ListedPoint(List.of("a=2")), new ListedPoint(List.of("a=3"))), ""),
        new SinglePoint()));
    assertThat(values(union.points()))
        .containsExactly(of("a", "1"), of("a", "2"), of("a", "3"), SinglePointValues());
    assertThat(union.rows()).hasSize(5);
    assertThat(union.factorsByPlace().keySet())
        .containsExactly(
            "designs.0.factors.0", "designs.1.listed.0.set.0", "designs.1.listed.1.set.0");
  }

  private static SortedMap<String, String> SinglePointValues() {
    return new SinglePoint().rows().get(0).values();
  }

  @Test
  void factorsInTheirPlacesCanBeReplaced() {
    Factor other = new LevelsFactor("a", List.of("7"));
    Design union = new UnionDesign(List.of(
        new GridDesign(List.of(A)), new ListDesign(List.of(new ListedPoint(List.of("a=2"))), "")));
    assertThat(values(union
            .with(Map.of(
                "designs.0.factors.0",
                other,
                "designs.1.listed.0.set.0",
                new LevelsFactor("a", List.of("8"))))
            .rows()))
        .containsExactly(of("a", "7"), of("a", "8"));
  }

  @Test
  void listsRefuseWhatStandsTwice() {
    assertThatThrownBy(() -> new ListedPoint(List.of("a=1", "a=2"))).hasMessage("a is set twice");
    assertThatThrownBy(() -> new ListedPoint(List.of("a"))).hasMessage("\"a\" names no value");
    var twice = new ListDesign(
        List.of(new ListedPoint(List.of("a=1")), new ListedPoint(List.of("a=1"))), "");
    assertThatThrownBy(twice::rows).hasMessage("the same as point 0");
    assertThatThrownBy(() -> new ListDesign(List.of(), "")).hasMessage("no points");
  }

  @Test
  void onlyALatinHypercubeCannotGrow() {
    List<Factor> factors = List.of(new UniformFactor("u", 0, 1, false));
    assertThat(new LatinHypercubeDesign(factors, 5, 1).extendable()).isFalse();
    assertThat(new CrossDesign(new GridDesign(List.of(A)), new LatinHypercubeDesign(factors, 5, 1))
            .extendable())
        .isFalse();
    assertThat(new UnionDesign(List.of(new GridDesign(List.of(A)), new SobolDesign(factors, 5)))
            .extendable())
        .isTrue();
  }
}
