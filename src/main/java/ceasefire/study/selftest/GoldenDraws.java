package ceasefire.study.selftest;

import ceasefire.random.RandomStream;
import ceasefire.random.Seeds;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A sampler and the hash of 20,000 of its draws as it was when the sampler was written, on both sides
 * of its thresholds: every JDK, processor and JIT setting must give it again.
 *
 * @param sampler names the stream that it draws from
 * @param golden the hash as it was
 * @param draw one draw
 */
public record GoldenDraws(String sampler, String golden, ToDoubleFunction<RandomStream> draw) {
  /** All samplers. */
  public static final List<GoldenDraws> ALL = List.of(
      new GoldenDraws("UNIFORM", "8ce9e1df83edbbe5", r -> r.uniform(1, 3)),
      new GoldenDraws("OPEN", "c97da189e4a242f6", RandomStream::nextOpenDouble),
      new GoldenDraws("INTEGER", "620b4a664a89c31f", r -> r.nextInt(1_000_003)),
      new GoldenDraws("GAUSSIAN", "f5a31cf716ea122b", RandomStream::gaussian),
      new GoldenDraws("EXPONENTIAL", "f15d5e0a4c70c07b", r -> r.exponential(3)),
      new GoldenDraws("GAMMA", "b7d3e3714bdb0fb2", r -> r.gamma(2.5, 0.1)),
      new GoldenDraws("GAMMA_BOOSTED", "3640b73cd9d9bbd1", r -> r.gamma(0.3, 2)),
      new GoldenDraws("BETA", "f2b048b99cf2a18b", r -> r.beta(2, 5)),
      new GoldenDraws("BETA_BOOSTED", "617601af46e682fe", r -> r.beta(0.4, 1.5)),
      new GoldenDraws("POISSON", "c80862df5ce40663", r -> r.poisson(2.5)),
      new GoldenDraws("POISSON_LARGE", "c86b19eee4f13d66", r -> r.poisson(240)),
      new GoldenDraws("NEGATIVE_BINOMIAL", "424f36417556a634", r -> r.negativeBinomial(1.5, 0.4)),
      new GoldenDraws(
          "NEGATIVE_BINOMIAL_LARGE", "a1b26e43ba870bbd", r -> r.negativeBinomial(60, 3)),
      new GoldenDraws("BINOMIAL", "c93c0ec043207db0", r -> r.binomial(30, 0.1)),
      new GoldenDraws("BINOMIAL_LARGE", "e14d6d76e80354b1", r -> r.binomial(4000, 0.7)),
      new GoldenDraws("LOG_NORMAL", "ca117479ad82d846", r -> r.logNormal(0.3, 0.7)),
      new GoldenDraws("PERMUTATION", "19c2049a41e9bdf5", r -> r.permutation(11)[4]));

  private static final int DRAWS = 20_000;

  /** The hash as it is here. */
  public String here() {
    var random = RandomStream.named(20260101, sampler);
    long hash = 0;
    for (int i = 0; i < DRAWS; i++) {
      double x = draw.applyAsDouble(random.at(i & 15, i >> 4));
      hash = Seeds.mix(hash, Double.doubleToRawLongBits(x));
    }
    return Long.toHexString(hash);
  }

  /** Its name: the function has none that stays the same. */
  @Override
  public String toString() {
    return sampler;
  }
}
