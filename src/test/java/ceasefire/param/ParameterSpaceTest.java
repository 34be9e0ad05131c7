package ceasefire.param;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ParameterSpaceTest {
  @Test
  void listsParametersInDeclarationOrder() {
    assertThat(Sample.SPACE.parameters())
        .extracting(Parameter::path)
        .containsExactly(
            "about.title",
            "about.question",
            "about.notes",
            "line.zone-depth",
            "line.sectors.*.name",
            "line.sectors.*.length",
            "line.sectors.*.strength.challenger",
            "line.sectors.*.strength.host",
            "posture.force.brigades-forward",
            "posture.force.brigades-in-all",
            "posture.force.place",
            "posture.force.surge",
            "posture.tripwire.threshold-deaths",
            "posture.tripwire.attached-to",
            "posture.tripwire.chances",
            "posture.tripwire.nicknames",
            "rule.kind",
            "rule.lambda",
            "rule.margin",
            "rule.meter.smoothing",
            "clock.start",
            "clock.horizon",
            "clock.seed",
            "clock.step");
  }

  @Test
  void describesEachParameter() {
    assertThat(Sample.SPACE.under("line.zone-depth"))
        .containsExactly(new Parameter(
            "line.zone-depth",
            "Depth of the zone",
            Unit.KM,
            0,
            100,
            "10.5",
            Role.LEVER,
            "a paper | p. 3",
            "number",
            List.of(),
            false,
            Map.of()));
    Parameter attached = Sample.SPACE.under("posture.tripwire.attached-to").get(0);
    assertThat(attached.type()).isEqualTo("option");
    assertThat(attached.list()).isTrue();
    assertThat(attached.options()).containsExactly("snapback", "second-echelon");
    assertThat(attached.def()).isEqualTo("[snapback]");
    assertThat(attached.numeric()).isFalse();
    Parameter kind = Sample.SPACE.under("rule.kind").get(0);
    assertThat(kind.type()).isEqualTo("kind");
    assertThat(kind.def()).isEqualTo("logit");
    assertThat(kind.role()).isEqualTo(Role.CONSTANT);
    assertThat(kind.meaning()).isEqualTo("How the challenger decides");
    assertThat(kind.range()).isEqualTo("logit, threshold, never");
    assertThat(Sample.SPACE.under("rule.meter").get(0).when())
        .isEqualTo(Map.of("rule.kind", "threshold"));
    assertThat(Sample.SPACE.under("about.title").get(0).required()).isTrue();
    assertThat(Sample.SPACE.under("about.notes").get(0).required()).isFalse();
    assertThat(Sample.SPACE.under("clock.start").get(0).range()).isEqualTo("2020 to 2040");
    assertThat(Sample.SPACE.under("clock").stream().map(Parameter::type))
        .containsExactly("date", "integer", "integer", "number");
  }

  @Test
  void findsParametersBelowAPath() {
    assertThat(Sample.SPACE.under("")).hasSameSizeAs(Sample.SPACE.parameters());
    assertThat(Sample.SPACE.under("posture.force")).hasSize(4);
    assertThat(Sample.SPACE.under("posture.for")).isEmpty();
    assertThat(Sample.SPACE.under("line.sectors.3.strength.")).hasSize(2);
  }

  @Test
  void keepsTheMeaningOfGroups() {
    assertThat(Sample.SPACE.groups())
        .containsEntry("posture.force", "Foreign brigades")
        .containsEntry("line.sectors", "Stretches of the line")
        .containsEntry("rule", "How the challenger decides")
        .containsEntry("rule.meter", "How it is measured");
    assertThat(Sample.SPACE.groups().keySet()).startsWith("about", "line", "line.sectors");
  }

  record Complete(
      @Group("Time") Sample.Clock clock, @Group("Force") Sample.Force force) {}

  @Test
  void makesTheRecordOfDefaults() {
    assertThat(ParameterSpace.of(Complete.class).defaults())
        .isEqualTo(new Complete(
            new Sample.Clock(LocalDate.of(2026, 3, 1), 1826, 1, 1e-7),
            new Sample.Force(3, 9, Sample.Placement.FORWARD, false)));
    assertThatIllegalStateException()
        .isThrownBy(Sample.SPACE::defaults)
        .withMessage("defaults: about: missing; expected a group with title, question");
  }

  record NoParam(double x) {}

  record NoMeaning(
      @Param(value = " ", unit = Unit.NONE, def = "1", role = Role.LEVER)
      double x) {}

  record NoNumber(
      @Param(value = "x", unit = Unit.NONE, def = "a", role = Role.LEVER)
      double x) {}

  record OutOfRange(
      @Param(value = "x", unit = Unit.NONE, max = 1, def = "2", role = Role.LEVER)
      double x) {}

  record WordUnit(
      @Param(value = "x", unit = Unit.TEXT, def = "2", role = Role.LEVER)
      double x) {}

  record NumberUnit(
      @Param(value = "x", unit = Unit.KM, def = "true", role = Role.LEVER)
      boolean x) {}

  record Upside(
      @Param(value = "x", unit = Unit.NONE, min = 2, max = 1, role = Role.LEVER)
      double x) {}

  record WrongList(
      @Param(value = "x", unit = Unit.NONE, def = "3", role = Role.LEVER)
      List<Double> x) {}

  record WrongElement(
      @Param(value = "x", unit = Unit.NONE, max = 1, def = "[1, 2]", role = Role.LEVER)
      List<Double> x) {}

  record WrongOption(
      @Param(value = "x", unit = Unit.CHOICE, def = "back", role = Role.LEVER)
      Sample.Placement x) {}

  record Clash(
      @Param(value = "x", unit = Unit.NONE, def = "1", role = Role.LEVER)
      double aB,

      @Param(value = "x", unit = Unit.NONE, def = "1", role = Role.LEVER)
      double AB) {}

  record Reserved(
      @Param(value = "x", unit = Unit.TEXT, def = "1", role = Role.LEVER)
      String Extends) {}

  record BadType(
      @Param(value = "x", unit = Unit.NONE, role = Role.LEVER)
      float x) {}

  record NoKind(@Group("x") Open x) {}

  sealed interface Open permits OpenOne {}

  record OpenOne() implements Open {}

  record NoDefaultKind(@Group(value = "x", kind = "maybe") Sample.Rule x) {}

  record Endless(@Group("x") List<Endless> x) {}

  @Retention(RetentionPolicy.RUNTIME)
  @Param(value = "Length of the line", unit = Unit.KM, max = 9, def = "4", role = Role.LEVER)
  @interface Length {}

  record Shared(@Length double here, @Length double there) {}

  record Doubled(
      @Length @Param(value = "x", unit = Unit.KM, def = "1", role = Role.LEVER)
      double x) {}

  @Test
  void severalComponentsShareADeclaration() {
    assertThat(ParameterSpace.of(Shared.class).parameters())
        .extracting(Parameter::path, Parameter::meaning, Parameter::unit, Parameter::max)
        .containsExactly(
            tuple("here", "Length of the line", Unit.KM, 9.0),
            tuple("there", "Length of the line", Unit.KM, 9.0));
  }

  record UnderScore(
      @Param(value = "x", unit = Unit.NONE, def = "1", role = Role.LEVER)
      double a_b) {}

  static Stream<Arguments> wrongDeclarations() {
    return Stream.of(
        Arguments.of(NoParam.class, "NoParam.x: no @Param"),
        Arguments.of(NoMeaning.class, "NoMeaning.x: no meaning"),
        Arguments.of(NoNumber.class, "NoNumber.x: the default cannot be read"),
        Arguments.of(OutOfRange.class, "OutOfRange.x: the default cannot be read"),
        Arguments.of(WordUnit.class, "WordUnit.x: the unit of a number cannot be TEXT"),
        Arguments.of(NumberUnit.class, "NumberUnit.x: only a number can have the unit KM"),
        Arguments.of(Upside.class, "Upside.x: min above max"),
        Arguments.of(WrongList.class, "WrongList.x: the default is no list: 3"),
        Arguments.of(WrongElement.class, "WrongElement.x: the default cannot be read"),
        Arguments.of(WrongOption.class, "WrongOption.x: the default cannot be read"),
        Arguments.of(Clash.class, "Clash.AB: "),
        Arguments.of(Reserved.class, "Reserved.Extends: the name extends is taken"),
        Arguments.of(BadType.class, "BadType.x: "),
        Arguments.of(NoKind.class, "NoKind.x: "),
        Arguments.of(NoDefaultKind.class, "NoDefaultKind.x: the default kind maybe"),
        Arguments.of(Endless.class, "Endless contains itself"),
        Arguments.of(Doubled.class, "Doubled.x: declared more than once"),
        Arguments.of(UnderScore.class, "UnderScore.a_b: the name is not in camel case"));
  }

  @ParameterizedTest
  @MethodSource("wrongDeclarations")
  void namesTheComponentOfAWrongDeclaration(Class<? extends Record> type, String message) {
    assertThatIllegalStateException()
        .isThrownBy(() -> ParameterSpace.of(type))
        .withMessageStartingWith(ParameterSpaceTest.class.getName() + "$" + message);
  }

  @Test
  void everyUnitReadsWell() {
    assertThat(Unit.DAYS.after("5")).isEqualTo("5 days");
    assertThat(Unit.PROBABILITY.after("0.5")).isEqualTo("0.5");
    assertThat(Unit.DAYS.afterRange("0 to 5")).isEqualTo("0 to 5 days");
    assertThat(Unit.PROBABILITY.afterRange("0 to 1")).isEqualTo("0 to 1 (probability)");
    assertThat(Unit.NONE.afterRange("0 to 1")).isEqualTo("0 to 1");
  }
}
