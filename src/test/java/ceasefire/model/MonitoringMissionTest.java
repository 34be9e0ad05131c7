package ceasefire.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ceasefire.random.RandomStream;
import ceasefire.rules.Act;
import ceasefire.rules.Rungs;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Observers see and calm what happens where they are. The shipped line has 2,330 km; its hottest sectors
 * are Kostiantynivka (35 km), Pokrovsk (70), Lyman (60), Kupiansk (65), Orikhiv (80), Siversk (45),
 * Novopavlivka (60), Sloviansk (50) and Vovchansk (60), in this order.
 */
class MonitoringMissionTest {
  private static final int VOVCHANSK = 9;
  private static final int KUPIANSK = 11;
  private static final int SLOVIANSK = 15;
  private static final int POKROVSK = 17;
  private static final int ORIKHIV = 20;
  private static final int KHERSON = 23;
  private static final String HOTTEST = "posture.monitors.placing=hottest-first";

  /** 233 km: 230 for the four hottest, 3 of the 80 km of Orikhiv. */
  private static final String A_TENTH = "posture.monitors.coverage=0.1";

  /** What is watched is attributed for sure, the rest never. */
  private static final String[] SURE = {
    "attribution.unseen-probability=1",
    "attribution.monitor-share=1",
    "attribution.intelligence-share=0",
    HOTTEST,
    A_TENTH
  };

  private static final String[] NO_DEATHS_BY_FIRE = {
    "incidents.small-arms-deaths=0", "incidents.artillery-deaths=0", "incidents.raid-deaths=0"
  };

  private static CeasefireModel begun(String name, String... sets) {
    var model = new CeasefireModel(Scenarios.setup(name, sets));
    model.begin(3, null);
    return model;
  }

  private static double[] monitored(CeasefireModel model) {
    return Arrays.stream(model.sectors()).mapToDouble(s -> s.monitored).toArray();
  }

  private static double[] attributed(CeasefireModel model) {
    return Arrays.stream(model.sectors()).mapToDouble(s -> s.attribution).toArray();
  }

  @Test
  void evenlyPlacedTheyWatchTheLinesShareOfEverySector() {
    CeasefireModel model = begun("un-monitors");
    assertThat(monitored(model)).hasSize(24).containsOnly(0.6);
    assertThat(attributed(model)).containsOnly(model.monitors.attributionProbability());
    assertThat(Arrays.stream(model.sectors()).mapToDouble(s -> s.mediation)).containsOnly(0.36);
  }

  /** Doubled on day 100: 466 km, 465 for the eight hottest, 1 of the 60 km of Vovchansk. */
  @Test
  void moreObserversGoWhereItIsNextHottest() {
    CeasefireModel model = begun(
        "un-monitors",
        HOTTEST,
        A_TENTH,
        "posture.changes=[{lever: monitors, after-days: 100, to: 2}]");
    model.playDays(99);
    assertThat(monitored(model)[POKROVSK]).isEqualTo(1);
    assertThat(monitored(model)[KUPIANSK]).isEqualTo(1);
    assertThat(monitored(model)[ORIKHIV]).isCloseTo(3.0 / 80, within(1e-9));
    assertThat(monitored(model)[SLOVIANSK]).isZero();
    assertThat(model.monitors.coverage()).isEqualTo(0.1);
    model.playDays(1);
    assertThat(monitored(model)[ORIKHIV]).isEqualTo(1);
    assertThat(monitored(model)[SLOVIANSK]).isEqualTo(1);
    assertThat(monitored(model)[VOVCHANSK]).isCloseTo(1.0 / 60, within(1e-9));
    assertThat(monitored(model)[KHERSON]).isZero();
    assertThat(model.monitors.coverage()).isEqualTo(0.2);
  }

  /** Of what stays unseen, .7, a watched sector leaves .4: .72 is attributed there, .3 elsewhere. */
  @Test
  void anActIsAttributedByThoseWhoWatchThere() {
    CeasefireModel model =
        begun("un-monitors", HOTTEST, A_TENTH, "attribution.intelligence-share=0");
    assertThat(attributed(model)[POKROVSK]).isCloseTo(0.72, within(1e-12));
    assertThat(attributed(model)[ORIKHIV]).isCloseTo(0.3 + 0.42 * 3 / 80, within(1e-9));
    assertThat(attributed(model)[KHERSON]).isCloseTo(0.3, within(1e-12));
    assertThat(model.monitors.attributionProbability()).isCloseTo(0.342, within(1e-12));
  }

  /** A force that is there to watch adds what it sees of the rest of its own sectors. */
  @Test
  void aForceThatWatchesSeesTheRestOfItsSectors() {
    CeasefireModel model = StanceTest.model(
        "three-brigades-forward",
        "posture.mandate.task=monitor",
        "attribution.intelligence-share=0",
        A_TENTH);
    model.playDays(200);
    double mean = 0;
    for (Sector sector : model.sectors()) {
      double seen = 0.1 + 0.9 * sector.watched;
      assertThat(sector.attribution).isCloseTo(1 - 0.7 * (1 - 0.6 * seen), within(1e-12));
      mean += model.setup().lengthShare[sector.index] * sector.attribution;
    }
    assertThat(model.sectors()[POKROVSK].watched).isGreaterThan(0.5);
    assertThat(model.sectors()[KHERSON].watched).isZero();
    assertThat(model.monitors.attributionProbability()).isCloseTo(mean, within(1e-12));
  }

  /** An assault that nobody ordered is a major violation only where somebody sees who began it. */
  @Test
  void anAssaultIsLaidAtADoorWhereItIsWatched() {
    String[] sets = Stream.concat(
            Arrays.stream(SURE), Stream.of("rungs.assault-to-war-probability=0"))
        .toArray(String[]::new);
    CeasefireModel model = begun("un-monitors", sets);
    var random = RandomStream.named(1, "test");
    for (int i = 0; i < 4; i++) {
      RungPhase.begin(model.sectors()[KHERSON], random, model);
    }
    assertThat(model.ledger().episodes).isZero();
    RungPhase.begin(model.sectors()[POKROVSK], random, model);
    assertThat(model.ledger().episodes).isEqualTo(1);
  }

  /** Full mediation brings a sector at .4 of its unrestrained week down from rung 2, else .3 does. */
  @Test
  void mediationCalmsWhereItIs() {
    CeasefireModel model = begun("un-monitors", HOTTEST, A_TENTH, "posture.monitors.mediation=1");
    Rungs rungs = model.setup().scenario.rungs();
    for (int s : new int[] {POKROVSK, KHERSON}) {
      Sector sector = model.sectors()[s];
      sector.rung = Rungs.SUSTAINED;
      sector.week.fill((int) Math.rint(0.4 * model.setup().unrestrainedWeek[s] / 7));
      assertThat(sector.level(model.setup())).isBetween(0.31, 0.49);
      sector.climb(model.setup(), rungs);
    }
    assertThat(model.sectors()[POKROVSK].rung).isEqualTo(1);
    assertThat(model.sectors()[KHERSON].rung).isEqualTo(Rungs.SUSTAINED);
  }

  /** What a probe costs the challenger rises where it would be seen, and nowhere else. */
  @Test
  void theChallengerKnowsWhereItIsWatched() {
    String answered = "posture.doctrine.answer=escalate";
    CeasefireModel blind = begun("un-monitors", answered, "posture.monitors.coverage=0");
    CeasefireModel watched = begun("un-monitors", answered, HOTTEST, A_TENTH);
    Setup setup = watched.setup();
    double dearer = setup.doctrine.probeCost(watched.sectors()[POKROVSK].attribution)
        - setup.doctrine.probeCost(blind.sectors()[POKROVSK].attribution);
    assertThat(dearer).isPositive();
    assertThat(watched.outlook.utility(Act.PROBE, POKROVSK, watched))
        .isCloseTo(blind.outlook.utility(Act.PROBE, POKROVSK, blind) - dearer, within(1e-12));
    assertThat(watched.outlook.utility(Act.PROBE, KHERSON, watched))
        .isEqualTo(blind.outlook.utility(Act.PROBE, KHERSON, blind));
  }

  private static CeasefireModel bereaved(int sector) {
    String[] sets =
        Stream.concat(Arrays.stream(SURE), Arrays.stream(NO_DEATHS_BY_FIRE)).toArray(String[]::new);
    CeasefireModel model = StanceTest.manned("three-brigades-forward", sets);
    assertThat(model.ledger().casualties.total(Casualties.FOREIGN)).isZero();
    model.loseForeign(20, sector);
    model.ledger().casualties.close();
    model.tripwire.adjudicate(model);
    return model;
  }

  /** Twenty dead in a sector that is watched are blamed on somebody, in another they are not. */
  @Test
  void theForcesDeadTripTheWireWhereTheyWereSeenToFall() {
    assertThat(bereaved(KHERSON).ledger().responses().tripped()).isZero();
    CeasefireModel seen = bereaved(POKROVSK);
    assertThat(seen.ledger().responses().tripped()).isEqualTo(1);
    assertThat(seen.tripwire.clarity).isEqualTo(1);
  }

  /** Ground counts where it was taken, if too few died to pass the threshold. */
  @Test
  void groundTripsTheWireWhereItWasSeenToBeTaken() {
    for (int sector : new int[] {KHERSON, POKROVSK}) {
      CeasefireModel model = StanceTest.manned("three-brigades-forward", SURE);
      model.loseForeign(1, sector == KHERSON ? POKROVSK : KHERSON);
      model.ledger().km2Lost += 30;
      model.tripwire.taken.note(sector, 30, model.day());
      model.tripwire.adjudicate(model);
      assertThat(model.ledger().responses().tripped()).isEqualTo(sector == POKROVSK ? 1 : 0);
    }
  }

  /** An assault leaves traces of the ground that it takes where it is fought. */
  @Test
  void battlesLeaveTraces() {
    CeasefireModel model = begun("no-force");
    model.sectors()[POKROVSK].shift = 2;
    model.battlefield.seize(POKROVSK, model);
    model.playDays(1);
    double km2 = model.ledger().km2Lost + model.battlefield.groundInDispute();
    assertThat(km2).isPositive();
    model.sectors()[POKROVSK].attribution = 0.9;
    assertThat(model.tripwire.taken.attribution(model)).isEqualTo(0.9);
    model.tripwire.taken.note(POKROVSK, -2 * km2, model.day());
    model.sectors()[KHERSON].attribution = 0.1;
    model.tripwire.taken.note(KHERSON, 1, model.day());
    assertThat(model.tripwire.taken.attribution(model)).isEqualTo(0.1);
  }

  /** Three here and one there: three quarters; ten a window ago weigh 10 / e against 10 of today. */
  @Test
  void whatCameIsWeighedByWhereAndWhen() {
    CeasefireModel model = begun("un-monitors", SURE);
    int window = model.setup().scenario.posture().tripwire().windowDays();
    var dead = new Whereabouts(model.setup());
    assertThat(dead.attribution(model)).isEqualTo(model.monitors.attributionProbability());
    dead.note(POKROVSK, 3, 0);
    dead.note(KHERSON, 1, 0);
    assertThat(dead.attribution(model)).isEqualTo(0.75);
    dead.begin();
    dead.note(POKROVSK, 10, -window);
    dead.note(KHERSON, 10, 0);
    assertThat(dead.attribution(model)).isCloseTo(Math.exp(-1) / (1 + Math.exp(-1)), within(1e-12));
  }

  /** A branch goes on with the same observers, and one under another posture with those of that. */
  @Test
  void aBranchTakesThemAlong() {
    String doubled = "posture.changes=[{lever: monitors, after-days: 50, to: 2}]";
    CeasefireModel model = begun("un-monitors", HOTTEST, A_TENTH, doubled);
    model.playDays(120);
    CeasefireModel same = model.branch(3);
    assertThat(monitored(same)).containsExactly(monitored(model));
    assertThat(attributed(same)).containsExactly(attributed(model));
    assertThat(same.monitors.coverage()).isEqualTo(0.2);
    CeasefireModel even = model.branch(3, Scenarios.setup("un-monitors", A_TENTH, doubled));
    assertThat(monitored(even)).containsOnly(0.2);
    same.playOn();
    model.playOn();
    assertThat(BranchTest.row(same)).containsExactly(BranchTest.row(model));
  }

  /** A force that is told in the middle of a trial to watch no more sees no more from that day. */
  @Test
  void aForceThatWatchesNoMoreSeesNoMore() {
    String watching = "posture.mandate.task=monitor";
    String alone = "attribution.intelligence-share=0";
    CeasefireModel model = StanceTest.model("three-brigades-forward", alone, watching);
    model.playDays(200);
    assertThat(model.monitors.attributionProbability()).isGreaterThan(0.31);
    String[] sets = Stream.concat(
            Arrays.stream(StanceTest.WILLING).filter(s -> !s.contains("flare")), Stream.of(alone))
        .toArray(String[]::new);
    CeasefireModel deny = model.branch(3, Scenarios.setup("three-brigades-forward", sets));
    assertThat(deny.monitors.attributionProbability()).isCloseTo(0.3, within(1e-12));
    assertThat(attributed(deny)[POKROVSK]).isCloseTo(0.3, within(1e-12));
  }
}
