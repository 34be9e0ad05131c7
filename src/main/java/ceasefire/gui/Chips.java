package ceasefire.gui;

import ceasefire.model.Brigade.Phase;
import ceasefire.model.Scene;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The brigades in the theatre, or on their way there, as chips in groups: where each group lies. */
final class Chips {
  private static final int MOST_LARGE = 9;
  private static final int LARGE_IN_ROW = 3;
  private static final int SMALL_IN_ROW = 6;
  private static final double LARGE_WIDTH = 25;
  private static final double LARGE_HEIGHT = 17;
  private static final double SMALL = 14;
  private static final double GAP = 3;
  private static final double PAD = 4;
  private static final double CAPTION = 14;
  private static final double NEAR = 30;
  private static final double FAR = 230;
  private static final double WIDEST = 130;
  private static final double DEPTH_KM = 200;
  private static final double WEST_KM = 760;
  private static final double OUTSIDE_KM = 1_000;
  private static final double WAY_KM = 420;
  private static final double EDGE = 70;

  private final Scene scene;
  private final Course course;
  private final Spots spots;
  private final List<Group> groups = new ArrayList<>();

  private Chips(Scene scene, Course course, Spots spots) {
    this.scene = scene;
    this.course = course;
    this.spots = spots;
  }

  /** A brigade's chip. */
  record Chip(int brigade, Rectangle2D box, boolean large) {}

  /**
   * Chips that belong together.
   *
   * @param caption above them; empty where they stand in a sector
   * @param box around them
   * @param chips in it
   * @param leaders to the sectors that they stand in
   */
  record Group(String caption, Rectangle2D box, List<Chip> chips, List<Line2D> leaders) {
    Group {
      chips = List.copyOf(chips);
      leaders = List.copyOf(leaders);
    }
  }

  /** Places the chips of a scene where nothing else is; takes the places that they get. */
  static List<Group> of(Scene scene, Course course, Spots spots) {
    Chips chips = new Chips(scene, course, spots);
    chips.placeForward();
    chips.placeReserves();
    return chips.groups;
  }

  private void placeForward() {
    Map<Integer, List<Integer>> bySector = new TreeMap<>();
    for (int b = 0; b < scene.brigades().size(); b++) {
      List<Integer> posts = scene.brigades().get(b).posts();
      if (!posts.isEmpty()) {
        bySector.computeIfAbsent(posts.get(0), s -> new ArrayList<>()).add(b);
      }
    }
    int all = bySector.values().stream().mapToInt(List::size).sum();
    boolean large = all <= MOST_LARGE;
    List<Integer> sectors = List.copyOf(bySector.keySet());
    List<Course.Reach> reaches = course.open();
    List<Grid> grids = sectors.stream()
        .map(s -> new Grid(bySector.getOrDefault(s, List.of()).size(), large, 0))
        .toList();
    List<Spots.Wish> wishes = new ArrayList<>();
    for (int i = 0; i < sectors.size(); i++) {
      Course.Reach reach = reaches.get(sectors.get(i));
      Point2D inward =
          new Point2D.Double(-reach.outward().getX(), -reach.outward().getY());
      wishes.add(new Spots.Wish(
          reach.mark(),
          inward,
          grids.get(i).width(),
          grids.get(i).height(),
          NEAR,
          FAR,
          WIDEST,
          true));
    }
    List<Optional<Spots.Spot>> found = spots.placeAll(wishes);
    for (int i = 0; i < sectors.size(); i++) {
      int sector = sectors.get(i);
      Grid grid = grids.get(i);
      List<Integer> brigades = bySector.getOrDefault(sector, List.of());
      Rectangle2D box = found
          .get(i)
          .map(Spots.Spot::box)
          .orElseGet(() -> around(reaches.get(sector).off(-NEAR), grid));
      groups.add(
          new Group("", box, grid.chips(brigades, box), leaders(sector, brigades, box, large)));
    }
  }

  /** Leaders from a group to its sector and, where there are few chips, to all that it stands in. */
  private List<Line2D> leaders(int sector, List<Integer> brigades, Rectangle2D box, boolean all) {
    Point2D middle = new Point2D.Double(box.getCenterX(), box.getCenterY());
    return brigades.stream()
        .flatMap(b -> scene.brigades().get(b).posts().stream())
        .filter(post -> all || post == sector)
        .distinct()
        .map(post -> (Line2D) new Line2D.Double(middle, course.open().get(post).mark()))
        .toList();
  }

  private static Rectangle2D around(Point2D middle, Grid grid) {
    return new Rectangle2D.Double(
        middle.getX() - grid.width() / 2,
        middle.getY() - grid.height() / 2,
        grid.width(),
        grid.height());
  }

  private void placeReserves() {
    Map<String, List<Integer>> reserves = new LinkedHashMap<>();
    for (int b = 0; b < scene.brigades().size(); b++) {
      Scene.Unit unit = scene.brigades().get(b);
      if (unit.isDeployed() && unit.posts().isEmpty()) {
        reserves.computeIfAbsent(caption(unit), c -> new ArrayList<>()).add(b);
      }
    }
    reserves.forEach((caption, brigades) -> {
      Scene.Unit first = scene.brigades().get(brigades.get(0));
      Grid grid = new Grid(
          brigades.size(), brigades.size() <= MOST_LARGE, MapStyle.width(caption, MapStyle.NOTE));
      Point2D at = course.behind(km(first) * course.unitsPerKm(), EDGE);
      Optional<Spots.Spot> spot = spots.find(new Spots.Wish(
          at, new Point2D.Double(0, -1), grid.width(), grid.height(), 0, 2 * FAR, WIDEST, true));
      spot.ifPresent(spots::take);
      Rectangle2D box = spot.map(Spots.Spot::box).orElseGet(() -> around(at, grid));
      groups.add(new Group(caption, box, grid.chips(brigades, box), List.of()));
    });
  }

  private String caption(Scene.Unit unit) {
    String days = MapWords.days(unit.replyDays());
    if (unit.travelDays() > 0) {
      return "on the way, there in " + MapWords.days(unit.travelDays());
    }
    if (unit.phase() == Phase.REINFORCING) {
      return "called in, " + days + " from the line";
    }
    return MapWords.place(scene.place()) + ", " + days + " from the line";
  }

  private double km(Scene.Unit unit) {
    if (unit.travelDays() > 0) {
      return WAY_KM;
    }
    if (unit.phase() == Phase.REINFORCING || scene.place().equals("depth")) {
      return DEPTH_KM;
    }
    return scene.place().equals("west") ? WEST_KM : OUTSIDE_KM;
  }

  /** Chips in rows. */
  private record Grid(int count, boolean large, double least) {
    int columns() {
      return Math.min(count, large ? LARGE_IN_ROW : SMALL_IN_ROW);
    }

    int rows() {
      return (count + columns() - 1) / columns();
    }

    double chipWidth() {
      return large ? LARGE_WIDTH : SMALL;
    }

    double chipHeight() {
      return large ? LARGE_HEIGHT : SMALL;
    }

    double head() {
      return least > 0 ? CAPTION : 0;
    }

    double width() {
      return 2 * PAD + Math.max(least, columns() * (chipWidth() + GAP) - GAP);
    }

    double height() {
      return 2 * PAD + head() + rows() * (chipHeight() + GAP) - GAP;
    }

    List<Chip> chips(List<Integer> brigades, Rectangle2D box) {
      List<Chip> chips = new ArrayList<>();
      for (int i = 0; i < brigades.size(); i++) {
        double x = box.getX() + PAD + (i % columns()) * (chipWidth() + GAP);
        int row = i / columns();
        double y = box.getY() + PAD + head() + row * (chipHeight() + GAP);
        chips.add(new Chip(
            brigades.get(i), new Rectangle2D.Double(x, y, chipWidth(), chipHeight()), large));
      }
      return chips;
    }
  }
}
