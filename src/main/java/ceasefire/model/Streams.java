package ceasefire.model;

import ceasefire.random.RandomStream;
import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The named random streams of a trial: one to each mechanism, keyed by agent and day.
 *
 * <p>A draw depends on (seed, name, agent, day) only, so that two postures with the same seed meet the
 * same luck and a changed posture shifts no other mechanism's numbers.
 */
public final class Streams implements Serializable {
  private static final long serialVersionUID = 1L;

  /** The streams and what is drawn from each. */
  public static final Map<String, String> MEANINGS = meanings();

  final transient RandomStream world;
  final transient RandomStream lineShock;
  final transient RandomStream flareUps;
  final transient RandomStream marks;
  final transient RandomStream deaths;
  final transient RandomStream lineIncidents;
  final transient RandomStream weekly;
  final transient RandomStream commitment;
  final transient RandomStream assault;
  final transient RandomStream choice;
  final transient RandomStream massing;
  final transient RandomStream attack;
  final transient RandomStream battle;
  final transient RandomStream attribution;
  final transient RandomStream decision;
  final transient RandomStream resolve;
  final transient RandomStream talks;
  final transient RandomStream consent;
  final transient RandomStream cohesion;
  final transient RandomStream revision;

  final transient RandomStream backstop;
  final transient RandomStream escalation;
  final transient RandomStream flank;

  private final transient RandomStream[] all;

  /** Makes the streams, each by {@code maker} from its name. */
  Streams(Function<String, RandomStream> maker) {
    all = MEANINGS.keySet().stream().map(maker).toArray(RandomStream[]::new);
    int i = 0;
    world = all[i++];
    lineShock = all[i++];
    flareUps = all[i++];
    marks = all[i++];
    deaths = all[i++];
    lineIncidents = all[i++];
    weekly = all[i++];
    commitment = all[i++];
    assault = all[i++];
    choice = all[i++];
    massing = all[i++];
    attack = all[i++];
    battle = all[i++];
    attribution = all[i++];
    decision = all[i++];
    resolve = all[i++];
    talks = all[i++];
    consent = all[i++];
    cohesion = all[i++];
    revision = all[i++];
    backstop = all[i++];
    escalation = all[i++];
    flank = all[i];
  }

  private static Map<String, String> meanings() {
    Map<String, String> m = new LinkedHashMap<>();
    m.put("world", "what a trial's actors are like: stakes, misjudgements, resolve, fear, will");
    m.put("line-shock", "the line's daily shock");
    m.put("flare-ups", "flare-ups, by sector and day");
    m.put("marks", "violations counted in flare-ups, by sector and day");
    m.put("deaths", "deaths by violations and the sides they fall on, by sector and day");
    m.put("line-incidents", "deep strikes and maritime incidents, by day");
    m.put("weekly", "classes of violations and what is reported, by week");
    m.put("commitment", "recommitments and the will behind them, by day");
    m.put("assault", "unordered assaults, by day");
    m.put("choice", "the challenger's act and sector, by month");
    m.put("massing", "length of massing and when it is seen, by day");
    m.put("attack", "whether attacks are carried out and what they become, by day");
    m.put("battle", "effectiveness, breakpoints and daily noise, by battle and day");
    m.put("attribution", "whether an act is laid at somebody's door, by day");
    m.put("decision", "guarantors' decisions, by guarantor, attachment and day");
    m.put("resolve", "drift and jumps of resolve, by guarantor and day");
    m.put("talks", "signals, steps, deadlines and denials of talks, sectoral truces, by day");
    m.put("consent", "whether the challenger would have signed, once a trial");
    m.put("cohesion", "whether the host's army breaks, by month");
    m.put(
        "revision",
        "whether the host tries to retake ground, where, and whether it is war, by month");
    m.put("backstop", "what elections leave of the backstop, by guarantor and day");
    m.put("escalation", "when a war widens or turns nuclear; threats, by guarantor and day");
    m.put("flank", "flash points and crises on the contributors' border, by number and day");
    return Collections.unmodifiableMap(m);
  }

  /** Starts all streams afresh from a trial's seed. */
  void rekey(long seed) {
    for (RandomStream stream : all) {
      stream.rekey(seed);
    }
  }
}
