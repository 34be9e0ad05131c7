package ceasefire;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import ceasefire.random.Violations;
import ceasefire.stats.ViolationsBack;
import ceasefire.strange.Stranger;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Who may use whom, which libraries belong where, and which calls would make answers depend on the
 * platform. Every rule holds for the program and is shown to bite on a class that breaks it.
 */
class ArchitectureTest {
  /** The packages and what each may use besides itself. */
  private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
      Map.entry("param", Set.of()),
      Map.entry("random", Set.of()),
      Map.entry("stats", Set.of("random")),
      Map.entry("rules", Set.of("param", "random")),
      Map.entry("chronicle", Set.of()),
      Map.entry("model", Set.of("rules", "chronicle", "param", "random")),
      Map.entry("results", Set.of("model", "param")),
      Map.entry("design", Set.of("stats", "param", "random")),
      Map.entry("engine", Set.of("results", "design", "model", "stats", "param", "random")),
      Map.entry("analysis", Set.of("results", "design", "stats", "param")),
      Map.entry(
          "study",
          Set.of("engine", "analysis", "results", "design", "model", "stats", "param", "random")),
      Map.entry("report", Set.of("analysis", "results", "design", "chronicle", "stats", "param")),
      Map.entry(
          "gui", Set.of("report", "engine", "results", "model", "chronicle", "param", "random")),
      Map.entry(
          "cli",
          Set.of(
              "param",
              "random",
              "stats",
              "rules",
              "chronicle",
              "model",
              "results",
              "design",
              "engine",
              "analysis",
              "study",
              "report",
              "gui")));

  /** Packages whose numbers reach trials or byte-identical files. */
  private static final String[] VALUES = packages(
      "param",
      "random",
      "stats",
      "rules",
      "model",
      "results",
      "design",
      "engine",
      "analysis",
      "study");

  /** Packages that write decimal text into files. */
  private static final String[] TEXTS =
      packages("param", "random", "rules", "model", "results", "design", "engine", "analysis");

  /** The methods of Math whose last bits the specification leaves to the platform. */
  private static final Set<String> INEXACT = Set.of(
      "sin", "cos", "tan", "asin", "acos", "atan", "atan2", "sinh", "cosh", "tanh", "exp", "expm1",
      "log", "log10", "log1p", "pow", "cbrt", "hypot");

  private static final JavaClasses PROGRAM = new ClassFileImporter()
      .withImportOption(location -> !location.contains("test-classes"))
      .importPackages("ceasefire");

  private static final JavaClasses BREACHES =
      new ClassFileImporter().importClasses(breaches(Violations.class, ViolationsBack.class));

  /** Each rule with the breach that must show in its report. */
  static List<Arguments> rules() {
    return Stream.concat(
            MAY_USE.keySet().stream()
                .sorted()
                .map(user -> arguments(mayUse(user), user.equals("random") ? "UsesStats" : null)),
            Stream.of(
                arguments(onlyKnownPackages(), "Stranger"),
                arguments(mainIsAloneAndUsesOnlyCli(), "NameRules"),
                arguments(confined("sim.engine..", "model", "gui"), "UsesSchedule"),
                arguments(confined("sim.display..", "gui"), "UsesDisplay"),
                arguments(confined("sim.portrayal..", "gui"), "UsesPortrayal"),
                arguments(confined("javax.swing..", "gui"), "UsesSwing"),
                arguments(confined("org.jfree..", "report", "gui"), "UsesCharts"),
                arguments(confined("org.apache.spark..", "engine"), null),
                arguments(confined("org.duckdb..", "results"), null),
                arguments(confined("org.snakeyaml..", "param"), "UsesYaml"),
                arguments(confined("tools.jackson.dataformat.yaml..", "param"), null),
                arguments(confined("picocli..", "cli"), "UsesPicocli"),
                arguments(confined("org.apache.commons.rng..", "random"), null),
                arguments(noInexactMath(), "UsesMathExp"),
                arguments(noInexactMath(), "RefersToMathLog"),
                arguments(noInexactLibraries(), "UsesInexactInterval"),
                arguments(noForeignGenerators(), "UsesJavaRandom"),
                arguments(noForeignGenerators(), "UsesThreadLocalRandom"),
                arguments(noForeignGenerators(), "UsesMersenneTwister"),
                arguments(noForeignGenerators(), "UsesMasonDistribution"),
                arguments(noForeignGenerators(), "UsesMathRandom"),
                arguments(noForeignGenerators(), "SamplesCommonsDistribution"),
                arguments(noPlatformText(), "PrintsDouble"),
                arguments(noPlatformText(), "AppendsDouble"),
                arguments(noPlatformText(), "RefersToDoubleText"),
                arguments(noDefaultLocale(), "FormatsWithoutLocale"),
                arguments(noDefaultLocale(), "FormatsItself"),
                arguments(noMutableStatics(), "counter"),
                arguments(NameRules.noBannedTypeNames(), "TrialManager"),
                arguments(NameRules.noBannedMethodPrefixes(), "getCount"),
                arguments(noCycles(), "Cycle detected")))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void holds(ArchRule rule, String breach) {
    rule.check(PROGRAM);
  }

  @ParameterizedTest
  @MethodSource("rulesWithBreaches")
  void bites(ArchRule rule, String breach) {
    assertThat(rule.evaluate(BREACHES).getFailureReport().toString()).contains(breach);
  }

  static Stream<Arguments> rulesWithBreaches() {
    return rules().stream().filter(rule -> rule.get()[1] != null);
  }

  /** Spark and DuckDB may go away or change: one class each knows them. */
  @ParameterizedTest
  @ValueSource(strings = {"org.apache.spark..", "org.duckdb.."})
  void atMostOneClassKnows(String library) {
    assertThat(topLevelUsers(PROGRAM, library)).hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void usersOfALibraryAreCounted() {
    assertThat(topLevelUsers(BREACHES, "ceasefire.stats.."))
        .containsExactly(Violations.class.getName());
    assertThat(topLevelUsers(BREACHES, "java.lang..")).hasSize(4);
  }

  private static Set<String> topLevelUsers(JavaClasses classes, String library) {
    var user = describe(
        "use " + library,
        (JavaClass c) -> c.getDirectDependenciesFromSelf().stream()
            .anyMatch(d -> resideInAPackage(library).test(d.getTargetClass())));
    return classes.that(user).stream()
        .map(c -> c.getName().replaceFirst("\\$.*", ""))
        .collect(Collectors.toSet());
  }

  private static ArchRule onlyKnownPackages() {
    return classes()
        .that()
        .resideOutsideOfPackage("ceasefire")
        .should()
        .resideInAnyPackage(packages(MAY_USE.keySet().toArray(String[]::new)))
        .because("the program consists of Main and these packages");
  }

  private static ArchRule mayUse(String user) {
    var banned = MAY_USE.keySet().stream()
        .filter(p -> !p.equals(user) && !MAY_USE.getOrDefault(user, Set.of()).contains(p))
        .toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage("ceasefire." + user + "..")
        .should()
        .dependOnClassesThat(resideInAnyPackage(packages(banned)).or(resideInAPackage("ceasefire")))
        .because(user + " may use only " + MAY_USE.get(user))
        .allowEmptyShould(true);
  }

  private static ArchRule mainIsAloneAndUsesOnlyCli() {
    return classes()
        .that()
        .resideInAPackage("ceasefire")
        .and()
        .doNotHaveSimpleName("package-info")
        .should()
        .haveFullyQualifiedName("ceasefire.Main")
        .andShould()
        .onlyDependOnClassesThat(
            resideInAnyPackage("ceasefire", "ceasefire.cli..", "java..", "org.jspecify.."))
        .because("Main only starts the command line");
  }

  private static ArchRule confined(String library, String... homes) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(packages(homes))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .because(library + " belongs to " + String.join(", ", homes))
        .allowEmptyShould(true);
  }

  private static ArchRule noInexactMath() {
    return noClasses()
        .that()
        .resideInAnyPackage(VALUES)
        .should()
        .accessTargetWhere(target(Math.class, INEXACT))
        .because("its last bits vary: use ceasefire.random.Functions or StrictMath")
        .allowEmptyShould(true);
  }

  private static ArchRule noInexactLibraries() {
    return noClasses()
        .that()
        .resideInAnyPackage(VALUES)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.apache.commons.statistics.interval..",
            "org.apache.commons.statistics.distribution..",
            "org.apache.commons.numbers.gamma..")
        .because("they call Math.exp and Math.log; Commons Math computes with FastMath")
        .allowEmptyShould(true);
  }

  private static ArchRule noForeignGenerators() {
    var generator = belongTo(resideInAnyPackage(
            "java.util.random..",
            "sim.util.distribution..",
            "ec.util..",
            "org.apache.commons.math3.random.."))
        .or(describe("a generator of the JDK", c -> c.isAssignableTo(java.util.Random.class)))
        .or(describe("SplittableRandom", c -> c.isEquivalentTo(java.util.SplittableRandom.class)));
    var quasiRandom = describe(
        "a low-discrepancy sequence",
        (JavaClass c) -> c.getSimpleName().endsWith("SequenceGenerator"));
    var sampling = describe(
        "sampling of a library's distribution",
        (JavaAccess<?> access) -> access.getName().equals("sample")
            && access.getTargetOwner().getPackageName().startsWith("org.apache.commons"));
    return noClasses()
        .that()
        .resideInAnyPackage(VALUES)
        .should()
        .dependOnClassesThat(generator.and(DescribedPredicate.not(quasiRandom)))
        .orShould()
        .accessTargetWhere(sampling)
        .orShould()
        .accessTargetWhere(target(Math.class, Set.of("random")))
        .because("every draw that feeds a value comes from a RandomStream")
        .allowEmptyShould(true);
  }

  private static ArchRule noPlatformText() {
    var text = describe("decimal text of the JDK", (JavaAccess<?> access) -> {
      var owner = access.getTargetOwner();
      boolean toText = owner.isEquivalentTo(Double.class) || owner.isEquivalentTo(Float.class);
      boolean taking = owner.isEquivalentTo(String.class)
          || owner.isEquivalentTo(StringBuilder.class)
          || owner.isEquivalentTo(StringBuffer.class);
      return (toText && access.getName().equals("toString"))
          || (taking
              && Set.of("valueOf", "append", "insert").contains(access.getName())
              && access.getTarget().getFullName().matches(".*\\(.*(double|float)\\)"));
    });
    return noClasses()
        .that()
        .resideInAnyPackage(TEXTS)
        .should()
        .accessTargetWhere(text)
        .because("it differs between JDK 17 and 25: use DecimalText")
        .allowEmptyShould(true);
  }

  private static ArchRule noDefaultLocale() {
    var text = describe(
        "formatting without a Locale",
        (JavaAccess<?> access) -> access
            .getTarget()
            .getFullName()
            .matches("java\\.lang\\.String\\.(format\\(java\\.lang\\.String,.*|formatted\\(.*"
                + "|to(Lower|Upper)Case\\(\\))"));
    return noClasses()
        .should()
        .accessTargetWhere(text)
        .because("the answer must not depend on the user's locale: pass Locale.ROOT");
  }

  private static ArchRule noMutableStatics() {
    return fields()
        .that()
        .areStatic()
        .should()
        .beFinal()
        .because("trials run on several threads")
        .allowEmptyShould(true);
  }

  private static ArchRule noCycles() {
    return slices().matching("ceasefire.(*)..").should().beFreeOfCycles().allowEmptyShould(true);
  }

  private static DescribedPredicate<JavaAccess<?>> target(Class<?> owner, Set<String> names) {
    return describe(
        owner.getSimpleName() + " " + names,
        access ->
            access.getTargetOwner().isEquivalentTo(owner) && names.contains(access.getName()));
  }

  private static String[] packages(String... names) {
    return Stream.of(names).map(name -> "ceasefire." + name + "..").toArray(String[]::new);
  }

  private static Class<?>[] breaches(Class<?>... outer) {
    var all = new ArrayList<Class<?>>();
    for (Class<?> c : outer) {
      all.add(c);
      all.addAll(List.of(c.getDeclaredClasses()));
    }
    all.add(Stranger.class);
    all.add(NameRules.class);
    return all.toArray(Class<?>[]::new);
  }
}
