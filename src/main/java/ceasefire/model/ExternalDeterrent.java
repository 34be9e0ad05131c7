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
  double due;
  int firesUntil;
  boolean struck;

  ExternalDeterrent(DeterrentParams params, int owner) {
    this.params = params;
    this.owner = owner;
  }

  ExternalDeterrent(ExternalDeterrent other) {
    params = other.params;
    owner = other.owner;
    stock = other.stock;
    due = other.due;
    firesUntil = other.firesUntil;
    struck = other.struck;
  }

  void begin() {
    stock = params.stock();
    due = 0;
    firesUntil = 0;
    struck = false;
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

  /** What is left of it for a decision, 0-1. */
  double capacity() {
    return params.stock() > 0 ? stock / params.stock() : 0;
  }
}
