package ceasefire.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * All entities of the model and their state variables: the only place where they are described. A test
 * compares them with the fields of the classes, so that no state is left out.
 */
public final class Entities {
  /** The entities, in the order of the description. */
  public static final List<Entity> ALL = Stream.of(
          LineEntities.ALL, SideEntities.ALL, ForceEntities.ALL)
      .flatMap(List::stream)
      .toList();

  /**
   * What only counts what has happened, tells of it, or keeps what was worked out: no state of the
   * world.
   */
  public static final List<Class<?>> BOOKS = List.of(
      Ledger.class,
      Casualties.class,
      IncidentCount.class,
      ResponseCount.class,
      ForceCost.class,
      EndState.class,
      WeekBook.class,
      WeeklySeries.class,
      Witness.class,
      Watch.class,
      LineWatch.class,
      PostureWatch.class,
      StrikeWatch.class,
      RollingSum.class,
      Whereabouts.class,
      Outlook.class,
      Reserves.class,
      Layouts.class);

  private Entities() {}
}
