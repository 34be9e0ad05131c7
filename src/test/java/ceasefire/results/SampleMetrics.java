package ceasefire.results;

import ceasefire.param.Unit;
import java.util.List;

/** One metric of each kind, for tests. */
public final class SampleMetrics {
  public static final List<Metric> ALL = List.of(
      new Metric(
          "outcome",
          MetricKind.CATEGORY,
          Unit.NONE,
          "Worst reached",
          List.of("held", "frozen", "seized"),
          model -> 0),
      new Metric("agreed", MetricKind.EVENT, Unit.FLAG, "Agreed on day 0", model -> 1),
      new Metric("v_day", MetricKind.TIME_TO_EVENT, Unit.DAYS, "First violation", model -> 2),
      new Metric("episodes", MetricKind.COUNT, Unit.COUNT, "Major episodes", model -> 3),
      new Metric("km2_lost", MetricKind.AMOUNT, Unit.KM2, "Ground lost", model -> 4));

  public static final Manifest.Code CODE = new Manifest.Code("0.1.0", "abc", false);
  public static final PointTable POINTS = PointTable.single(7, "sha");

  private SampleMetrics() {}

  /** A trial that went well, with the values given for it. */
  public static TrialRecord trial(int replicate, double... values) {
    return TrialRecord.ok(7, replicate, 1000 + replicate, values);
  }

  public static RunPlan plan() {
    ExperimentCard card =
        new ExperimentCard("sample", "Does it hold?", 7, 3, "common", 1, 3, 1_000, "1/1");
    return RunPlan.of(
        List.of("run", "sample.yaml"), card, "about: {}\n", CODE, "2026-01-02T03:04:05Z");
  }
}
