package ceasefire.cli;

import ceasefire.param.DecimalText;
import ceasefire.results.SelfTest;
import ceasefire.results.SelfTestMemory;
import ceasefire.study.selftest.Finding;
import ceasefire.study.selftest.KnownAnswers;
import ceasefire.study.selftest.Tolerance;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A self-test as JSON, for programs; a number that is none is null. */
final class SelftestJson {
  private SelftestJson() {}

  static Map<String, @Nullable Object> of(
      SelfTestMemory.Subject subject, SelfTest outcome, List<KnownAnswers.Result> results) {
    Map<String, @Nullable Object> all = new LinkedHashMap<>();
    all.put("command", "selftest");
    all.put("passed", outcome.passed());
    all.put("checks", outcome.checks());
    all.put("failed", outcome.failed());
    all.put("skipped", outcome.skipped());
    all.put("when", outcome.when());
    all.put("version", subject.code().version());
    all.put("commit", subject.code().commit());
    all.put("dirty", subject.code().dirty());
    all.put("java", subject.java());
    all.put("seeds_per_false_alarm", Tolerance.SEEDS_PER_FALSE_ALARM);
    all.put("results", results.stream().map(SelftestJson::result).toList());
    return all;
  }

  private static Map<String, @Nullable Object> result(KnownAnswers.Result result) {
    Map<String, @Nullable Object> check = new LinkedHashMap<>();
    check.put("check", result.check().name());
    check.put("what", result.check().what());
    check.put("source", result.check().source());
    check.put("tolerance_from", result.check().tolerance());
    check.put("passed", result.passed());
    check.put("numbers", result.findings().stream().map(SelftestJson::finding).toList());
    return check;
  }

  private static Map<String, @Nullable Object> finding(Finding finding) {
    Map<String, @Nullable Object> number = new LinkedHashMap<>();
    number.put("what", finding.what());
    number.put("expected", number(finding.expected()));
    number.put("measured", number(finding.measured()));
    number.put("tolerance", number(finding.tolerance()));
    number.put("verdict", finding.verdict().name().toLowerCase(Locale.ROOT));
    number.put("remark", finding.remark());
    return number;
  }

  private static @Nullable BigDecimal number(double value) {
    return Double.isFinite(value) ? new BigDecimal(DecimalText.of(value)) : null;
  }
}
