package ceasefire.gui;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The names of the sectors on the challenger's side of the line, each with room for its rung. They stay
 * where they are whatever happens; where there are too many, those of quiet sectors are left out.
 */
final class SectorLabels {
  static final double HEIGHT = 16;
  static final double RUNG_WIDTH = 19;
  private static final double LEAST = 27;
  private static final double MOST = 300;
  private static final double WIDEST = 80;
  private static final int MOST_LABELS = 40;

  private SectorLabels() {}

  /** A name in its place. */
  record Label(Course.Reach reach, Spots.Spot spot) {
    Rectangle2D box() {
      return spot.box();
    }
  }

  /** Places the names of a course: in the order that leaves fewest of them out. */
  static List<Label> of(Course course) {
    List<Course.Reach> hottest = course.open().stream()
        .sorted(Comparator.comparingDouble((Course.Reach reach) -> -reach.heat()))
        .limit(MOST_LABELS)
        .toList();
    List<Course.Reach> along =
        hottest.stream().sorted(Comparator.comparingInt(Course.Reach::sector)).toList();
    List<Course.Reach> back = new ArrayList<>(along);
    Collections.reverse(back);
    boolean all = hottest.size() == course.open().size();
    return Stream.of(along, back, hottest, fromTheMiddle(along))
        .map(order -> arranged(order, course, all))
        .max(Comparator.<List<Label>>comparingInt(List::size)
            .thenComparingDouble(labels -> -length(labels)))
        .orElseThrow();
  }

  private static List<Course.Reach> fromTheMiddle(List<Course.Reach> along) {
    double middle = (along.size() - 1) / 2.0;
    return IntStream.range(0, along.size())
        .boxed()
        .sorted(Comparator.comparingDouble(i -> Math.abs(i - middle)))
        .map(along::get)
        .toList();
  }

  /** Places names in an order; where all are to be shown, the last may lie on a leader. */
  private static List<Label> arranged(List<Course.Reach> order, Course course, boolean all) {
    Spots spots = new Spots(course);
    List<Optional<Spots.Spot>> found =
        spots.placeAll(order.stream().map(reach -> wish(reach, false)).toList());
    List<Label> labels = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      Course.Reach reach = order.get(i);
      Optional<Spots.Spot> spot = found.get(i);
      if (spot.isEmpty() && all) {
        spot = spots.find(wish(reach, true));
        spot.ifPresent(spots::take);
      }
      spot.ifPresent(each -> labels.add(new Label(reach, each)));
    }
    labels.sort(Comparator.comparingInt(label -> label.reach().sector()));
    return labels;
  }

  private static double length(List<Label> labels) {
    return labels.stream()
        .mapToDouble(label ->
            label.spot().leader().getP1().distance(label.spot().leader().getP2()))
        .sum();
  }

  private static Spots.Wish wish(Course.Reach reach, boolean must) {
    return new Spots.Wish(
        reach.mark(), reach.outward(), width(reach), HEIGHT, LEAST, MOST, WIDEST, must);
  }

  private static double width(Course.Reach reach) {
    return RUNG_WIDTH + MapStyle.width(reach.name(), MapStyle.STRONG) + 2;
  }
}
