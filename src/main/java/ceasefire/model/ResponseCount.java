package ceasefire.model;

import java.io.Serializable;

/** What tripped the wire in a trial, and what was made of it. */
public final class ResponseCount implements Serializable {
  private static final long serialVersionUID = 1L;

  int tripped;
  int trippedFalsely;
  int honoured;
  int bluffs;
  int strikes;
  int hostStrikes;

  ResponseCount() {}

  ResponseCount(ResponseCount other) {
    tripped = other.tripped;
    trippedFalsely = other.trippedFalsely;
    honoured = other.honoured;
    bluffs = other.bluffs;
    strikes = other.strikes;
    hostStrikes = other.hostStrikes;
  }

  void begin() {
    tripped = 0;
    trippedFalsely = 0;
    honoured = 0;
    bluffs = 0;
    strikes = 0;
    hostStrikes = 0;
  }

  /** Times that the threshold was passed and attributed. */
  public int tripped() {
    return tripped;
  }

  /** Times among them that no order of the challenger was behind it. */
  public int trippedFalsely() {
    return trippedFalsely;
  }

  /** Times that every attachment was carried out by somebody. */
  public int honoured() {
    return honoured;
  }

  /** Times that an attachment was carried out by nobody. */
  public int bluffs() {
    return bluffs;
  }
}
