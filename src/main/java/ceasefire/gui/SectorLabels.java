package ceasefire.gui;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The names of the sectors on the challenger's side of the line, each with room for its rung. They stay
 * where they are whatever happens; where there are too many, those of quiet sectors are left out.
 */
final class SectorLabels {
  static final double HEIGHT = 16;
  static final double RUNG_WIDTH = 19;
  private static final double LEAST = 22;
  private static final double MOST = 240;
  private static final int MOST_LABELS = 80;

  private SectorLabels() {}

  /** A name in its place. */
  record Label(Course.Reach reach, Spots.Spot spot) {
    Rectangle2D box() {
      return spot.box();
    }
  }

  /** Places the names of a course. */
  static List<Label> of(Course course) {
    List<Course.Reach> wanted = course.open().stream()
        .sorted(Comparator.comparingDouble((Course.Reach reach) -> -reach.heat()))
        .limit(MOST_LABELS)
        .sorted(Comparator.comparingInt(Course.Reach::sector))
        .toList();
    List<Optional<Spots.Spot>> found = new Spots(course)
        .placeAll(wanted.stream()
            .map(reach -> new Spots.Wish(
                reach.mark(), reach.outward(), width(reach), HEIGHT, LEAST, MOST))
            .toList());
    List<Label> labels = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      Course.Reach reach = wanted.get(i);
      found.get(i).ifPresent(spot -> labels.add(new Label(reach, spot)));
    }
    return labels;
  }

  private static double width(Course.Reach reach) {
    return RUNG_WIDTH + MapStyle.width(reach.name(), MapStyle.STRONG) + 2;
  }
}
