package ceasefire.gui;

/** What lies at a point of a map, to be looked at closely. */
public sealed interface MapTarget {

  /**
   * A sector.
   *
   * @param sector its place in the line, from 0; sectors of closed segments do not count
   */
  record OfSector(int sector) implements MapTarget {}

  /**
   * A brigade.
   *
   * @param brigade its number among all brigades, from 0
   */
  record OfBrigade(int brigade) implements MapTarget {}
}
