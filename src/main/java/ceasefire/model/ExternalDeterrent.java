package ceasefire.model;

import java.io.Serializable;

/** Means of punishment outside the host country, silent until its owner decides to use it. */
public final class ExternalDeterrent implements Serializable {
  private static final long serialVersionUID = 1L;

  /** The owner of what is in the host's own hands. */
  static final int HOST = -1;

  final DeterrentParams params;
  final int owner;
  double stock;
  private double given;
  double due;
  int firesUntil;
  boolean struck;

  ExternalDeterrent(DeterrentParams params, int owner) {
    this.params = params;
    this.owner = owner;
  }

  ExternalDeterrent(ExternalDeterrent other, DeterrentParams params, int owner) {
    this(params, owner);
    stock = other.stock;
    given = other.given;
    due = other.due;
    firesUntil = other.firesUntil;
    struck = other.struck;
  }

  /** Copies of all, with what a scenario says of them. */
  static ExternalDeterrent[] copies(ExternalDeterrent[] others, Setup setup) {
    ExternalDeterrent[] copies = new ExternalDeterrent[others.length];
    for (int d = 0; d < copies.length; d++) {
      DeterrentParams params = setup.scenario.posture().deterrents().get(d);
      copies[d] = new ExternalDeterrent(others[d], params, setup.owner(params));
    }
    return copies;
  }

  void begin() {
    stock = params.stock();
    given = stock;
    due = 0;
    firesUntil = 0;
    struck = false;
  }

  /** Receives salvos that were built. */
  void receive(int salvos) {
    stock += salvos;
    given += salvos;
  }

  /** Whether it could ever fire: it has a launcher, and salvos were there at first or have been built. */
  boolean canFire() {
    return params.salvosPerMonth() > 0 && given > 0;
  }

  /** Loses to the challenger's first blow what does not survive it. */
  void sufferFirstBlow() {
    if (!struck) {
      struck = true;
      stock = Math.floor(stock * params.survivability());
    }
  }

  /** Begins to fire, or goes on, until a day. */
  void fireUntil(int day) {
    firesUntil = Math.max(firesUntil, day);
  }

  /** Fires what is due today and returns the salvos. */
  int fire(int day) {
    if (day > firesUntil || stock < 1) {
      due = 0;
      return 0;
    }
    due += params.salvosPerMonth() / CeasefireModel.MONTH_DAYS;
    int salvos = (int) Math.min(Math.floor(due), stock);
    due -= salvos;
    stock -= salvos;
    return salvos;
  }

  /** Salvos that it could fire in a campaign of so many days. */
  double deliverable(int days) {
    return Math.min(stock, params.salvosPerMonth() * days / CeasefireModel.MONTH_DAYS);
  }

  /** What is left for a decision of all the salvos that it ever had, 0-1. */
  double capacity() {
    return given > 0 ? stock / given : 0;
  }
}
