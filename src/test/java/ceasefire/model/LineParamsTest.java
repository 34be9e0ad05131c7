package ceasefire.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ceasefire.param.ConfigException;
import org.junit.jupiter.api.Test;

class LineParamsTest {
  /** Five of the 24 sectors, 920 of 2,330 km, lie along the border to Belarus. */
  @Test
  void closedSegmentsAreLeftOutOfTheLine() {
    Setup all = Scenarios.setup("no-force");
    Setup closed = Scenarios.setup("no-force", "line.closed-segments=[belarus]");
    assertThat(all.sectors).isEqualTo(24);
    assertThat(closed.sectors).isEqualTo(19);
    assertThat(closed.line).noneMatch(sector -> sector.segment().equals("belarus"));
    double km = closed.line.stream().mapToDouble(SectorParams::length).sum();
    assertThat(km).isEqualTo(1_410);
    // The armies share themselves out along what is left.
    double whole = 0;
    for (double share : closed.strengthShare) {
      whole += share;
    }
    assertThat(whole).isEqualTo(1, within(1e-12));
  }

  @Test
  void segmentsThatNoSectorBelongsToCannotBeClosed() {
    assertThatThrownBy(() -> Scenarios.shipped("no-force", "line.closed-segments=[moldova]"))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("no sector belongs to a segment \"moldova\"")
        .hasMessageContaining("belarus, main");
  }

  @Test
  void aLineWhoseSegmentsAreAllClosedIsNone() {
    assertThatThrownBy(() -> Scenarios.shipped("no-force", "line.closed-segments=[belarus, main]"))
        .isInstanceOf(ConfigException.class);
  }
}
