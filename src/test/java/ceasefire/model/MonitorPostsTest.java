package ceasefire.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ceasefire.random.RandomStream;
import ceasefire.rules.MonitorPlacing;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where neutral observers are who are enough for a share of the line. */
class MonitorPostsTest {
  /** 100 km: .1 of heat to a km of A, .5 of B and of C, .2 of D. */
  private static final List<SectorParams> LINE =
      List.of(sector("A", 40, 4), sector("B", 10, 5), sector("C", 30, 15), sector("D", 20, 4));

  private static SectorParams sector(String name, double km, double heat) {
    return new SectorParams(name, "main", km, 1, heat, 1, 0.5, 0, 0);
  }

  private static double[] coverage(List<SectorParams> line, MonitorPlacing placing, double share) {
    double km = line.stream().mapToDouble(SectorParams::length).sum();
    double[] lengthShare = line.stream().mapToDouble(s -> s.length() / km).toArray();
    MonitorPosts posts = MonitorPosts.of(line, lengthShare, placing);
    double[] all = new double[lengthShare.length];
    for (int s = 0; s < all.length; s++) {
      all[s] = posts.coverage(s, share);
    }
    return all;
  }

  /** B and C, 40 km, share what there is; then D gets its 20 km, and A the rest of its 40. */
  @ParameterizedTest
  @CsvSource({
    "0, 0, 0, 0, 0",
    "0.3, 0, 0.75, 0.75, 0",
    "0.4, 0, 1, 1, 0",
    "0.5, 0, 1, 1, 0.5",
    "0.7, 0.25, 1, 1, 1",
    "1, 1, 1, 1, 1"
  })
  void theHottestSectorsAreWatchedFirst(double share, double a, double b, double c, double d) {
    assertThat(coverage(LINE, MonitorPlacing.HOTTEST_FIRST, share))
        .containsExactly(new double[] {a, b, c, d}, within(1e-12));
  }

  /** To the last bit, so that a line that is watched evenly plays as one number would have it. */
  @ParameterizedTest
  @ValueSource(doubles = {0, 0.1, 0.3, 1.0 / 3, 0.6, 0.7, 1})
  void evenlyPlacedTheyWatchTheSameShareOfEach(double share) {
    assertThat(coverage(LINE, MonitorPlacing.EVEN, share)).containsOnly(share);
  }

  /** On a line without differences nothing is hottest. */
  @Test
  void whereAllIsAlikeTheHottestFirstIsEven() {
    List<SectorParams> alike = List.of(sector("A", 40, 4), sector("B", 10, 1), sector("C", 7, 0.7));
    assertThat(coverage(alike, MonitorPlacing.HOTTEST_FIRST, 0.35))
        .containsExactly(new double[] {0.35, 0.35, 0.35}, within(1e-12));
  }

  /** The kilometres watched are those that there are observers for, and more never watch less. */
  @ParameterizedTest
  @EnumSource(MonitorPlacing.class)
  void theKilometresAreSpentWholly(MonitorPlacing placing) {
    var random = RandomStream.named(4, "test");
    for (int i = 0; i < 200; i++) {
      List<SectorParams> line = new ArrayList<>();
      for (int s = 0; s < 9; s++) {
        line.add(sector("S" + s, random.uniform(1, 200), s == 3 ? 0 : random.uniform(0, 2)));
      }
      double km = line.stream().mapToDouble(SectorParams::length).sum();
      double[] before = new double[line.size()];
      for (double share : new double[] {0, random.uniform(0, 0.5), random.uniform(0.5, 1), 1}) {
        double[] now = coverage(line, placing, share);
        double watched = 0;
        for (int s = 0; s < now.length; s++) {
          assertThat(now[s]).isBetween(before[s], 1.0);
          watched += now[s] * line.get(s).length();
        }
        assertThat(watched).isCloseTo(share * km, within(1e-9 * km));
        before = now;
      }
    }
  }

  /** Cut in three, every part of a sector is watched as the whole was. */
  @ParameterizedTest
  @ValueSource(doubles = {0.1, 0.3, 0.5, 0.55, 0.7})
  void howTheLineIsCutDoesNotMatter(double share) {
    List<SectorParams> cut = new ArrayList<>();
    for (SectorParams s : LINE) {
      for (int part = 0; part < 3; part++) {
        cut.add(sector(s.name() + part, s.length() / 3, s.heat() / 3));
      }
    }
    double[] whole = coverage(LINE, MonitorPlacing.HOTTEST_FIRST, share);
    double[] parts = coverage(cut, MonitorPlacing.HOTTEST_FIRST, share);
    for (int p = 0; p < parts.length; p++) {
      assertThat(parts[p]).isCloseTo(whole[p / 3], within(1e-9));
    }
  }
}
