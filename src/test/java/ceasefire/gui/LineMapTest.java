package ceasefire.gui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ceasefire.Requires;
import ceasefire.engine.ModelPlayer;
import ceasefire.engine.Trial;
import ceasefire.model.CeasefireModel;
import ceasefire.model.Outcome;
import ceasefire.model.Scenario;
import ceasefire.model.Scenarios;
import ceasefire.model.Scene;
import ceasefire.model.Setup;
import ceasefire.random.Seeds;
import ceasefire.results.Metrics;
import java.awt.Color;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the map shows, where, and that looking changes nothing. */
@Tag("long")
class LineMapTest {
  private static final String FORWARD = "three-brigades-forward";
  private static final int WIDTH = 1_280;
  private static final int HEIGHT = 800;
  private static final MapHeading HEADING = new MapHeading("A title", 7);

  @BeforeEach
  void needsAFont() {
    Requires.font();
  }

  static List<String> shipped() throws IOException {
    try (var files = Files.list(Path.of("configs"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".yaml") && !name.equals("reference.yaml"))
          .map(name -> name.substring(0, name.length() - ".yaml".length()))
          .sorted()
          .toList();
    }
  }

  /** A model on the evening of a day of a trial of seed 1. */
  private static CeasefireModel played(Scenario scenario, int replicate, int day) {
    CeasefireModel model = new CeasefireModel(Setup.of(scenario));
    model.begin(Seeds.mix(1, replicate), null);
    model.playDays(day);
    return model;
  }

  private static CeasefireModel played(String config, int replicate, int day) {
    return played(Scenarios.shipped(config), replicate, day);
  }

  private static LineMap map(CeasefireModel model) {
    return new LineMap(model.setup().scenario());
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void everyScenarioIsPaintedInAllSizes(String config) {
    CeasefireModel model = played(config, 0, 556);
    LineMap map = map(model);
    for (int[] size : new int[][] {{900, 600}, {1280, 800}, {1920, 1080}, {852, 776}}) {
      BufferedImage image = map.image(size[0], size[1], model, HEADING);
      Set<Integer> colours = new HashSet<>();
      for (int x = 0; x < size[0]; x += 3) {
        for (int y = 0; y < size[1]; y += 3) {
          colours.add(image.getRGB(x, y));
        }
      }
      assertThat(colours).as("%s at %d x %d", config, size[0], size[1]).hasSizeGreaterThan(50);
    }
  }

  /** The console paints before a trial has begun. */
  @Test
  void aModelThatHasNotBegunIsPainted() {
    CeasefireModel model = new CeasefireModel(Scenarios.setup(FORWARD));
    Scene scene = Scene.of(model);
    assertThat(scene.warSince()).isZero();
    assertThat(HeadingPainter.date(scene, HEADING)).isEqualTo("eve of the ceasefire");
    assertThat(map(model).image(WIDTH, HEIGHT, model, HEADING)).isNotNull();
  }

  @ParameterizedTest
  @CsvSource({"900,600", "1280,800", "1920,1080", "1600,700", "1000,1400", "852,776"})
  void allNamesAreThereAndCoverNothing(int width, int height) {
    MapSheet sheet = new LineMap(Scenarios.shipped("ukraine")).sheet(width, height);
    assertThat(sheet.labels()).hasSize(24);
    List<Rectangle2D> boxes =
        sheet.labels().stream().map(SectorLabels.Label::box).toList();
    for (int i = 0; i < boxes.size(); i++) {
      Rectangle2D box = boxes.get(i);
      assertThat(sheet.course().area().contains(box)).isTrue();
      for (Rectangle2D other : boxes.subList(0, i)) {
        assertThat(box.intersects(other)).isFalse();
      }
      for (Course.Reach reach : sheet.course().reaches()) {
        assertThat(reach.points()).noneMatch(box::contains);
      }
    }
  }

  /** Each name is on the challenger's side: north, east or south of the line, and next to its mark. */
  @Test
  void namesLieOnTheChallengersSide() {
    for (SectorLabels.Label label :
        new LineMap(Scenarios.shipped("ukraine")).sheet(WIDTH, HEIGHT).labels()) {
      Course.Reach reach = label.reach();
      Point2D end = label.spot().leader().getP2();
      double side = (end.getX() - reach.mark().getX()) * reach.outward().getX()
          + (end.getY() - reach.mark().getY()) * reach.outward().getY();
      assertThat(side).as(reach.name()).isPositive();
      assertThat(end.distance(reach.mark())).as(reach.name()).isLessThan(120);
    }
  }

  /** On a violent day sectors have different colours, each that of its intensity. */
  @Test
  void sectorsHaveTheColourOfTheirIntensity() {
    CeasefireModel model = played(FORWARD, 0, 400);
    LineMap map = map(model);
    BufferedImage image = map.image(WIDTH, HEIGHT, model, HEADING);
    Scene scene = Scene.of(model);
    assertThat(scene.battles()).isEmpty();
    Set<Integer> classes = new HashSet<>();
    for (Course.Reach reach : map.sheet(WIDTH, HEIGHT).course().open()) {
      double intensity = scene.stretches().get(reach.sector()).intensity();
      classes.add(IntensityScale.classOf(intensity));
      // Not all along it: marks, leaders and borders of sectors have other colours.
      long painted = reach.points().stream()
          .map(at -> new Color(image.getRGB((int) at.getX(), (int) at.getY())))
          .filter(IntensityScale.of(intensity)::equals)
          .count();
      assertThat(painted).as(reach.name()).isGreaterThan(reach.points().size() / 3);
    }
    assertThat(classes).hasSizeGreaterThan(3);
  }

  @Test
  void aForwardBrigadeLiesBehindItsSector() {
    CeasefireModel model = played(FORWARD, 0, 400);
    MapPicture picture = map(model).picture(WIDTH, HEIGHT, model);
    List<Course.Reach> reaches = picture.sheet().course().open();
    Scene scene = Scene.of(model);
    int forward = 0;
    for (Chips.Group group : picture.groups()) {
      for (Chips.Chip chip : group.chips()) {
        List<Integer> posts = scene.brigades().get(chip.brigade()).posts();
        Course.Reach reach = reaches.get(posts.get(0));
        Point2D middle = new Point2D.Double(chip.box().getCenterX(), chip.box().getCenterY());
        double side = (middle.getX() - reach.mark().getX()) * reach.outward().getX()
            + (middle.getY() - reach.mark().getY()) * reach.outward().getY();
        assertThat(middle.distance(reach.mark())).isLessThan(130);
        assertThat(side).isNegative();
        assertThat(group.leaders()).anyMatch(leader -> leader.getP2().equals(reach.mark()));
        forward++;
      }
    }
    assertThat(forward).isEqualTo(3);
  }

  /** 38 brigades among 16 sectors: every chip is there, and none covers a name or another group. */
  @ParameterizedTest
  @ValueSource(ints = {300, 900, 1500})
  void manyChipsCoverNothing(int day) {
    CeasefireModel model = played("force-150k-backstop", 3, day);
    MapPicture picture = map(model).picture(WIDTH, HEIGHT, model);
    List<Rectangle2D> boxes = new ArrayList<>();
    picture.sheet().labels().forEach(label -> boxes.add(label.box()));
    picture.groups().forEach(group -> boxes.add(group.box()));
    for (int i = 0; i < boxes.size(); i++) {
      for (Rectangle2D other : boxes.subList(0, i)) {
        assertThat(boxes.get(i).intersects(other)).isFalse();
      }
    }
    long deployed =
        Scene.of(model).brigades().stream().filter(Scene.Unit::isDeployed).count();
    assertThat(picture.groups().stream().mapToInt(g -> g.chips().size()).sum())
        .isEqualTo((int) deployed)
        .isGreaterThan(20);
  }

  @Test
  void whatLiesAtAPoint() {
    CeasefireModel model = played(FORWARD, 0, 400);
    LineMap map = map(model);
    MapPicture picture = map.picture(WIDTH, HEIGHT, model);
    for (Chips.Group group : picture.groups()) {
      Chips.Chip chip = group.chips().get(0);
      assertThat(at(map, chip.box(), model)).contains(new MapTarget.OfBrigade(chip.brigade()));
    }
    for (SectorLabels.Label label : picture.sheet().labels()) {
      assertThat(at(map, label.box(), model))
          .contains(new MapTarget.OfSector(label.reach().sector()));
    }
    for (HomeBoard.Cell cell :
        new SidePanel(Scene.of(model), picture.sheet().areas().panel(), 0).cells()) {
      assertThat(at(map, cell.box(), model)).contains(new MapTarget.OfBrigade(cell.brigade()));
    }
    Course.Reach first = picture.sheet().course().open().get(0);
    assertThat(map.at((int) first.mark().getX(), (int) first.mark().getY(), WIDTH, HEIGHT, model))
        .contains(new MapTarget.OfSector(0));
    assertThat(map.at(WIDTH / 3, HEIGHT / 2, WIDTH, HEIGHT, model)).isEmpty();
    assertThat(map.at(-5, -5, WIDTH, HEIGHT, model)).isEmpty();
  }

  private static Optional<MapTarget> at(LineMap map, Rectangle2D box, CeasefireModel model) {
    return map.at(
        (int) Math.round(box.getCenterX()),
        (int) Math.round(box.getCenterY()),
        WIDTH,
        HEIGHT,
        model);
  }

  /** A point of a picture twice as large is the same target. */
  /** What is said of a sector, and drawn beside it, are the observers that it has, not the line's. */
  @Test
  void eachSectorShowsItsOwnMonitors() {
    Scenario few = Scenarios.shipped(
        "un-monitors",
        "posture.monitors.coverage=0.1",
        "posture.monitors.placing=hottest-first",
        "attribution.intelligence-share=0");
    CeasefireModel model = played(few, 0, 100);
    assertThat(TargetWords.lines(new MapTarget.OfSector(17), model))
        .containsEntry("Watched by monitors", "100 % of it")
        .containsEntry("Chance that an act is attributed", "72 %");
    assertThat(TargetWords.lines(new MapTarget.OfSector(20), model))
        .containsEntry("Watched by monitors", "4 % of it");
    assertThat(TargetWords.lines(new MapTarget.OfSector(23), model))
        .containsEntry("Watched by monitors", "0 % of it")
        .containsEntry("Chance that an act is attributed", "30 %");
    LineMap map = map(model);
    BufferedImage image = map.image(WIDTH, HEIGHT, model, HEADING);
    for (Course.Reach reach : map.sheet(WIDTH, HEIGHT).course().open()) {
      boolean watched = Scene.of(model).stretches().get(reach.sector()).monitored() > 0;
      Point2D post = reach.points().get(reach.points().size() * 3 / 4);
      int x = (int) Math.round(post.getX() + 13 * reach.outward().getX());
      int y = (int) Math.round(post.getY() + 13 * reach.outward().getY());
      assertThat(image.getRGB(x, y) == MapStyle.WATCH.getRGB()).as(reach.name()).isEqualTo(watched);
    }
  }

  @Test
  void targetsScaleWithThePicture() {
    CeasefireModel model = played(FORWARD, 0, 400);
    LineMap map = map(model);
    Rectangle2D box =
        map.picture(2 * WIDTH, 2 * HEIGHT, model).groups().get(0).chips().get(0).box();
    assertThat(map.at(
            (int) (2 * box.getCenterX()),
            (int) (2 * box.getCenterY()),
            2 * WIDTH,
            2 * HEIGHT,
            model))
        .containsInstanceOf(MapTarget.OfBrigade.class);
  }

  @Test
  void aTrialThatHasEndedShowsItsOutcome() {
    CeasefireModel going = played(FORWARD, 0, 500);
    CeasefireModel ended = played(FORWARD, 0, 2_000);
    assertThat(HeadingPainter.banner(Scene.of(going))).isEmpty();
    assertThat(Scene.of(ended).outcome()).contains(Outcome.WAR_RESUMED);
    assertThat(HeadingPainter.banner(Scene.of(ended))).isEqualTo("ENDED: war resumed");
    LineMap map = map(ended);
    // The banner begins to the left of its words.
    int x = WIDTH - 24;
    assertThat(new Color(map.image(WIDTH, HEIGHT, ended, HEADING).getRGB(x, 31)))
        .isEqualTo(MapStyle.ALARM);
    assertThat(new Color(map.image(WIDTH, HEIGHT, going, HEADING).getRGB(x, 31)))
        .isEqualTo(Color.WHITE);
  }

  @Test
  void dateAndYearAreThoseOfTheCeasefire() {
    CeasefireModel model = played("no-force", 1, 436);
    assertThat(HeadingPainter.date(Scene.of(model), HEADING)).isEqualTo("12 Mar, year 2 (day 436)");
  }

  /** A trial that is looked at every day comes out as one that nobody looks at. */
  @Test
  void lookingChangesNothing() {
    Scenario scenario = Scenarios.shipped(FORWARD);
    long seed = Seeds.mix(1, 35);
    CeasefireModel model = new CeasefireModel(Setup.of(scenario));
    LineMap map = new LineMap(scenario);
    model.begin(seed, null);
    while (!model.isOver()) {
      model.playDays(1);
      map.at(700, 400, WIDTH, HEIGHT, model);
      if (model.day() % 50 == 0) {
        map.image(900, 600, model, HEADING);
      }
    }
    double[] expected =
        new ModelPlayer(Setup.of(scenario)).play(new Trial(0, 35, seed), null).values();
    double[] seen = Metrics.ALL.stream()
        .mapToDouble(metric -> metric.value().applyAsDouble(model))
        .toArray();
    assertThat(seen).isEqualTo(expected);
  }

  @Test
  void aClosedSegmentHasNoSectors() {
    Scenario scenario = Scenarios.shipped("ukraine", "line.closed-segments=[belarus]");
    MapSheet sheet = new LineMap(scenario).sheet(WIDTH, HEIGHT);
    assertThat(sheet.course().reaches()).hasSize(24);
    assertThat(sheet.course().open()).hasSize(19);
    assertThat(sheet.labels().get(0).reach().name()).isEqualTo("Novhorod-Siverskyi");
    CeasefireModel model = played(scenario, 0, 556);
    assertThat(new LineMap(scenario).image(WIDTH, HEIGHT, model, HEADING)).isNotNull();
  }

  /** Without places of their own the sectors of a line lie in a row, as long as they are. */
  @Test
  void aLineWithoutPlacesIsStraight() {
    Scenario scenario =
        Scenarios.shipped(FORWARD, "line.sectors.0.latitude=0", "line.sectors.0.longitude=0");
    LineMap map = new LineMap(scenario);
    Course course = map.sheet(WIDTH, HEIGHT).course();
    double x = course.reaches().get(0).mark().getX();
    for (Course.Reach reach : course.reaches()) {
      assertThat(reach.mark().getX()).isCloseTo(x, within(1e-6));
      assertThat(reach.outward().getX()).isCloseTo(1, within(1e-9));
    }
    // Volyn and Rivne are 150 and 205 km long: their middles are 177.5 km from each other.
    assertThat(course.reaches().get(1).mark().getY()
            - course.reaches().get(0).mark().getY())
        .isCloseTo(177.5 * course.unitsPerKm(), within(1e-6));
    assertThat(map.sheet(WIDTH, HEIGHT).labels()).hasSize(24);
    CeasefireModel model = played(scenario, 0, 556);
    assertThat(map.image(WIDTH, HEIGHT, model, HEADING)).isNotNull();
  }
}
