package ceasefire.study.selftest;

import ceasefire.random.RandomStream;
import ceasefire.random.Seeds;
import java.util.List;
import java.util.function.LongFunction;

/** Random streams, to the bit. */
final class RandomChecks {
  private static final String STREAM = "incidents";

  private final LongFunction<RandomStream> streams;

  /** Checks some streams of a seed. */
  RandomChecks(LongFunction<RandomStream> streams) {
    this.streams = streams;
  }

  static RandomChecks ofProgram() {
    return new RandomChecks(seed -> RandomStream.named(seed, STREAM));
  }

  List<Check> checks() {
    return List.of(new Check(
        "random-bits",
        "Hashes, first draws of a stream, and 20,000 draws of each of 17 samplers",
        "bits stored when they were written",
        "exact",
        () -> List.of(
            Finding.none(
                "hashes that differ",
                differ(Seeds.hash(STREAM), 0x2f0e4595ccf08c3L)
                    + differ(Seeds.mix(1, 2), 0xd635816bf8a5d5cdL)
                    + differ(Seeds.mix(1, 2, 3), 0x60a73165530d6a9bL)),
            Finding.none("draws that differ", draws()),
            Finding.none(
                "samplers that differ",
                GoldenDraws.ALL.stream()
                    .filter(sampler -> !sampler.here().equals(sampler.golden()))
                    .count()))));
  }

  private long draws() {
    RandomStream random = streams.apply(1);
    return differ(random.nextLong(), 0x50d30c27a3a7b970L)
        + differ(random.nextLong(), 0xe3296c7f1842f701L)
        + differ(random.at(0, 0).nextLong(), 0xe26a856e98a18942L)
        + differ(random.at(1, 0).nextLong(), 0x78788225a62b4337L)
        + differ(random.at(0, 1).nextLong(), 0xc95eef6395b9f223L);
  }

  private static long differ(long here, long stored) {
    return here == stored ? 0 : 1;
  }
}
