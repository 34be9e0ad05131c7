package ceasefire.gui;

import java.util.List;

/**
 * What a map of one size has in common whatever happens on it.
 *
 * @param width in pixels
 * @param height in pixels
 * @param areas of the picture
 * @param course of the line
 * @param labels of its sectors
 */
record MapSheet(
    int width, int height, MapAreas areas, Course course, List<SectorLabels.Label> labels) {

  MapSheet {
    labels = List.copyOf(labels);
  }

  /** Lays out a sheet. */
  static MapSheet of(LineGeometry line, MapAreas areas, int width, int height) {
    Course course = line.place(areas.map());
    return new MapSheet(width, height, areas, course, SectorLabels.of(course));
  }
}
