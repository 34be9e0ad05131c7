package ceasefire.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DesignPointTest {
  @Test
  void hashDoesNotDependOnTheOrderOfFactors() {
    Map<String, String> oneWay = new LinkedHashMap<>();
    oneWay.put("a.x", "1");
    oneWay.put("b.y", "2");
    Map<String, String> otherWay = new LinkedHashMap<>();
    otherWay.put("b.y", "2");
    otherWay.put("a.x", "1");
    assertThat(DesignPoint.of(oneWay)).isEqualTo(DesignPoint.of(otherWay));
    assertThat(DesignPoint.of(otherWay).values().firstKey()).isEqualTo("a.x");
  }

  @Test
  void hashTellsValuesPathsAndTheirBoundsApart() {
    Set<Long> hashes = new HashSet<>();
    hashes.add(DesignPoint.of(Map.of()).hash());
    hashes.add(DesignPoint.of(Map.of("a", "1", "b", "2")).hash());
    hashes.add(DesignPoint.of(Map.of("a", "2", "b", "1")).hash());
    hashes.add(DesignPoint.of(Map.of("a", "1")).hash());
    hashes.add(DesignPoint.of(Map.of("a", "12")).hash());
    hashes.add(DesignPoint.of(Map.of("a1", "2")).hash());
    hashes.add(DesignPoint.of(Map.of("", "")).hash());
    assertThat(hashes).hasSize(7);
  }

  @Test
  void singlePointVariesNothing() {
    assertThat(new SinglePoint().points()).containsExactly(DesignPoint.of(Map.of()));
  }
}
