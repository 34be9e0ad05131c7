package ceasefire.param;

import java.time.LocalDate;
import java.util.List;

/** A small scenario with one of everything. */
record Sample(
    @Group("What it is about") Sample.About about,
    @Group("The line of contact") Sample.Line line,
    @Group("What planners choose") Sample.Posture posture,

    @Group(value = "How the challenger decides", kind = "logit", role = Role.CONSTANT)
    Sample.Rule rule,

    @Group("The clock") Sample.Clock clock) {

  static final ParameterSpace<Sample> SPACE = ParameterSpace.of(Sample.class);

  /** The smallest file that can be read. */
  static final String LEAST = "about: {title: A test, question: Will it hold}\n";

  /** The defaults with a title. */
  static Sample titled(String title) {
    return new Sample(
        new About(title, "Will it hold", ""),
        new Line(10.5, List.of()),
        new Posture(
            new Force(3, 9, Placement.FORWARD, false),
            new Tripwire(20, List.of(Attachment.SNAPBACK), List.of(0.5, 0.25), List.of())),
        new Logit(20),
        new Clock(LocalDate.of(2026, 3, 1), 1826, 1, 1e-7));
  }

  @Own
  record About(
      @Param(value = "Title", unit = Unit.TEXT, role = Role.LABEL)
      String title,

      @Param(value = "Question asked", unit = Unit.TEXT, role = Role.LABEL)
      String question,

      @Param(value = "Notes", unit = Unit.TEXT, def = "\"\"", role = Role.LABEL)
      String notes) {}

  record Line(
      @Param(
          value = "Depth of the zone",
          unit = Unit.KM,
          min = 0,
          max = 100,
          def = "10.50",
          role = Role.LEVER,
          source = "a paper | p. 3")
      double zoneDepth,

      @Group("Stretches of the line") List<Sector> sectors) {
    public Line {
      double total = sectors.stream().mapToDouble(Sector::length).sum();
      if (total > 3000) {
        int last = sectors.size() - 1;
        throw new CrossParameterException(
            "sectors." + last + ".length", "3,000 km exceeded", "at most 3,000 km in all");
      }
    }
  }

  record Sector(
      @Param(value = "Name", unit = Unit.TEXT, role = Role.LABEL)
      String name,

      @Param(
          value = "Length",
          unit = Unit.KM,
          min = 1,
          max = 2000,
          def = "90",
          role = Role.CONSTANT)
      double length,

      @Group("Who stands there") Strength strength) {}

  record Strength(
      @Param(
          value = "Challenger",
          unit = Unit.EQUIVALENTS,
          min = 0,
          max = 50,
          def = "2",
          role = Role.UNCERTAINTY)
      double challenger,

      @Param(
          value = "Host",
          unit = Unit.EQUIVALENTS,
          min = 0,
          max = 50,
          def = "2",
          role = Role.UNCERTAINTY)
      double host) {}

  record Posture(
      @Group("Foreign brigades") Force force,
      @Group("The trigger they form") Tripwire tripwire) {}

  record Force(
      @Param(
          value = "Brigades held forward",
          unit = Unit.BRIGADES,
          min = 0,
          max = 20,
          def = "3",
          role = Role.LEVER)
      int brigadesForward,

      @Param(
          value = "Brigades in all",
          unit = Unit.BRIGADES,
          min = 0,
          max = 40,
          def = "9",
          role = Role.LEVER)
      int brigadesInAll,

      @Param(value = "Place", unit = Unit.CHOICE, def = "forward", role = Role.LEVER)
      Placement place,

      @Param(value = "Surge allowed", unit = Unit.FLAG, def = "false", role = Role.LEVER)
      boolean surge) {
    public Force {
      if (brigadesForward > brigadesInAll) {
        throw new CrossParameterException(
            "brigades-forward",
            brigadesForward + " brigades forward of " + brigadesInAll,
            "no more than posture.force.brigades-in-all");
      }
    }
  }

  enum Placement {
    FORWARD,
    IN_DEPTH,
    OUTSIDE
  }

  record Tripwire(
      @Param(
          value = "Own deaths that trip it",
          unit = Unit.PERSONS,
          min = 0,
          max = 10_000,
          def = "20",
          role = Role.LEVER)
      int thresholdDeaths,

      @Param(value = "What follows", unit = Unit.CHOICE, def = "[snapback]", role = Role.LEVER)
      List<Attachment> attachedTo,

      @Param(
          value = "Chance of each",
          unit = Unit.PROBABILITY,
          min = 0,
          max = 1,
          def = "[0.5, 0.25]",
          role = Role.UNCERTAINTY)
      List<Double> chances,

      @Param(value = "Nicknames", unit = Unit.TEXT, def = "[]", role = Role.LABEL)
      List<String> nicknames) {}

  enum Attachment {
    SNAPBACK,
    SECOND_ECHELON
  }

  sealed interface Rule permits Logit, Threshold, Never {}

  @Kind("logit")
  record Logit(
      @Param(
          value = "Sharpness",
          unit = Unit.PER_WAR_COST,
          min = 0,
          max = 100,
          def = "20",
          role = Role.UNCERTAINTY)
      double lambda)
      implements Rule {}

  @Kind("threshold")
  record Threshold(
      @Param(
          value = "Gain needed",
          unit = Unit.WAR_COSTS,
          min = -1,
          max = 1,
          def = "0.1",
          role = Role.UNCERTAINTY)
      double margin,

      @Group("How it is measured") Meter meter)
      implements Rule {}

  record Meter(
      @Param(value = "Smoothing", unit = Unit.NONE, min = 0, def = "1", role = Role.CONSTANT)
      double smoothing) {}

  @Kind("never")
  record Never() implements Rule {}

  record Clock(
      @Param(
          value = "First day",
          unit = Unit.DATE,
          min = 2020,
          max = 2040,
          def = "2026-03-01",
          role = Role.CONSTANT)
      LocalDate start,

      @Param(
          value = "Horizon",
          unit = Unit.DAYS,
          min = 30,
          max = 7305,
          def = "1826",
          role = Role.CONSTANT)
      int horizon,

      @Param(value = "Master seed", unit = Unit.NONE, def = "1", role = Role.CONSTANT)
      long seed,

      @Param(value = "Step", unit = Unit.NONE, def = "1e-7", role = Role.CONSTANT)
      double step) {}
}
