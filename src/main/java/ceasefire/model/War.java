package ceasefire.model;

import ceasefire.random.RandomStream;
import ceasefire.rules.Act;
import ceasefire.rules.Attacks;
import java.io.Serializable;

/** The war once there is one: wave upon wave of an offensive, until a new line is reached. */
final class War implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Keys of the stream "battle" for what its battles have in common, and of each axis. */
  private static final int COMMON_KEY = -1;

  private static final int AXIS_KEY = 10_000;

  private final transient Setup setup;
  private final Attacks attacks;

  /** Share of the army in each sector where an axis may still begin; of use within a wave only. */
  private final double[] weights;

  private boolean on;
  private boolean newLine;
  private boolean wider;
  private int firstDay;
  private int nextWave;
  private int axesLeft;
  private int axesWon;
  private double common;

  War(Setup setup) {
    this.setup = setup;
    attacks = setup.scenario.attacks();
    weights = new double[setup.sectors];
  }

  /** A copy that goes on under what follows from another scenario, or from the same. */
  War(War other, Setup setup) {
    this.setup = setup;
    attacks = setup.scenario.attacks();
    weights = new double[other.weights.length];
    on = other.on;
    newLine = other.newLine;
    wider = other.wider;
    firstDay = other.firstDay;
    nextWave = other.nextWave;
    axesLeft = other.axesLeft;
    axesWon = other.axesWon;
    common = other.common;
  }

  void begin() {
    on = false;
    newLine = false;
    wider = false;
    firstDay = 0;
    nextWave = 0;
    axesLeft = 0;
    axesWon = 0;
    common = 0;
  }

  /** Opens the war on its first day; the first wave starts on the day after. */
  void open(int day, CeasefireModel model) {
    on = true;
    firstDay = day;
    nextWave = day + 1;
    common = setup.scenario.fighting().drawCommon(model.streams.battle.at(COMMON_KEY, day));
    for (ExternalDeterrent deterrent : model.deterrents) {
      deterrent.sufferFirstBlow();
    }
    model.host.arsenal.sufferFirstBlow();
  }

  /** The war has grown beyond the host country: from today it lasts its days, whatever the line. */
  void widen(int day) {
    wider = true;
    firstDay = day;
  }

  /** What the battles of the offensive have in common. */
  double common() {
    return common;
  }

  /** Whether the challenger starts another wave today. */
  boolean isWaveDue(int day) {
    return on && !newLine && day >= nextWave && axesLeft == 0;
  }

  /**
   * Starts a wave: a battle on each axis, in a sector that the challenger chooses; none has a second
   * before each has one. The host answers with its own missiles, however the war came about.
   */
  void openWave(Battlefield battlefield, CeasefireModel model) {
    model.host.strikeBack(model.day());
    double[] utilities = model.outlook.weigh(Act.OFFENSIVE, model);
    double committed = attacks.axisCommitted(model.challenger.strength);
    axesLeft = 0;
    axesWon = 0;
    for (int axis = 0; axis < attacks.axes(); axis++) {
      int key = AXIS_KEY + axis;
      RandomStream random = model.streams.choice.at(key, model.day());
      if (axis % weights.length == 0) {
        System.arraycopy(setup.strengthShare, 0, weights, 0, weights.length);
      }
      int sector = setup.scenario.challenger().choice().chooseSector(utilities, weights, random);
      weights[sector] = 0;
      axesLeft += battlefield.attack(Battle.Kind.AXIS, sector, committed, key, model) ? 1 : 0;
    }
  }

  /** Takes note of an axis that has come to its end. */
  void endAxis(boolean won, int day) {
    axesWon += won ? 1 : 0;
    axesLeft--;
    if (axesLeft == 0) {
      newLine = axesWon >= attacks.axesNeeded();
      nextWave = day + attacks.pauseDays();
    }
  }

  /** Whether the war phase is over: a new line was reached, or its days have passed. */
  boolean isOver(int day) {
    return on && ((newLine && !wider) || day >= firstDay + attacks.warDays());
  }
}
