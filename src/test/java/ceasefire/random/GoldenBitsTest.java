package ceasefire.random;

import static org.assertj.core.api.Assertions.assertThat;

import ceasefire.study.selftest.GoldenDraws;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * The bits that streams and samplers gave when they were written: every JDK, processor and JIT
 * setting must give them again, or old results are no longer reproducible.
 */
class GoldenBitsTest {
  @Test
  void hashes() {
    assertThat(Long.toHexString(Seeds.hash("incidents"))).isEqualTo("2f0e4595ccf08c3");
    assertThat(Long.toHexString(Seeds.hash(""))).isEqualTo("12f02ed4a4aa4dc8");
    assertThat(Long.toHexString(Seeds.mix(1, 2))).isEqualTo("d635816bf8a5d5cd");
    assertThat(Long.toHexString(Seeds.mix(1, 2, 3))).isEqualTo("60a73165530d6a9b");
  }

  @Test
  void firstDraws() {
    var incidents = RandomStream.named(1, "incidents");
    assertThat(Long.toHexString(incidents.nextLong())).isEqualTo("50d30c27a3a7b970");
    assertThat(Long.toHexString(incidents.nextLong())).isEqualTo("e3296c7f1842f701");
    assertThat(Long.toHexString(incidents.at(0, 0).nextLong())).isEqualTo("e26a856e98a18942");
    assertThat(Long.toHexString(incidents.at(1, 0).nextLong())).isEqualTo("78788225a62b4337");
    assertThat(Long.toHexString(incidents.at(0, 1).nextLong())).isEqualTo("c95eef6395b9f223");
    var battle = RandomStream.named(1, "battle");
    assertThat(Long.toHexString(battle.at(0, 0).nextLong())).isEqualTo("a00bd863cf8a844b");
  }

  @ParameterizedTest
  @FieldSource("ceasefire.study.selftest.GoldenDraws#ALL")
  void samplers(GoldenDraws sampler) {
    assertThat(sampler.here()).isEqualTo(sampler.golden());
  }
}
