package ceasefire.report;

import static j2html.TagCreator.code;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.join;
import static j2html.TagCreator.p;
import static j2html.TagCreator.pre;

import ceasefire.results.Manifest;
import ceasefire.results.SelfTest;
import j2html.tags.DomContent;
import j2html.tags.specialized.DlTag;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Sets how to repeat a result: command, seed, version, hashes, platform, self-test. */
final class SourceHtml {
  private SourceHtml() {}

  static Section section(ReportContent content) {
    List<DomContent> parts = new ArrayList<>();
    parts.add(p("The same command gives the same trials, bit for bit, on any machine, with any"
        + " number of threads and on any Java from 17 on."));
    if (!content.command().isEmpty()) {
      parts.add(p("The comparison was made by"));
      parts.add(command(content.command()));
    }
    for (Source source : content.sources()) {
      if (!source.name().isEmpty()) {
        parts.add(h3(source.name()));
      }
      parts.add(command(source.manifest().command()));
      parts.add(facts(source));
    }
    return new Section("repeat", "How to repeat it", parts);
  }

  private static DomContent command(List<String> words) {
    String line = words.stream().map(AnswerText::quoted).collect(Collectors.joining(" "));
    return pre(code(line)).withTabindex(0).attr("role", "region").attr("aria-label", "Command");
  }

  private static DlTag facts(Source source) {
    Manifest manifest = source.manifest();
    DlTag facts = dl().withClass("facts-list");
    fact(facts, "Seed", String.valueOf(manifest.experiment().seed()));
    fact(
        facts,
        "Trials",
        Figures.count(manifest.counts().ok()) + " finished, "
            + Figures.count(manifest.counts().failed()) + " failed");
    fact(facts, "Version", manifest.code().text());
    fact(facts, "Java", manifest.environment().java());
    fact(
        facts,
        "System",
        manifest.environment().os() + ", " + manifest.environment().arch());
    fact(facts, "Begun", manifest.environment().begun());
    hash(facts, "Scenario, SHA-256", manifest.scenarioSha256());
    hash(facts, "Dataset, SHA-256", manifest.datasetSha256());
    for (String drift : manifest.drift()) {
      fact(facts, "Accepted", drift);
    }
    fact(
        facts,
        "Self-test",
        manifest.selftest().map(SelfTest::text).orElse("No self-test recorded."));
    return facts;
  }

  private static void fact(DlTag facts, String name, String value) {
    facts.with(dt(name), dd(value));
  }

  private static void hash(DlTag facts, String name, String value) {
    facts.with(dt(name), dd(join(code(value))));
  }
}
