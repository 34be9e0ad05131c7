package ceasefire.gui;

import ceasefire.model.CeasefireModel;
import ceasefire.model.Scenario;
import ceasefire.model.Setup;
import ceasefire.report.StoryHead;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import sim.display.GUIState;
import sim.engine.Steppable;
import sim.portrayal.Inspector;
import sim.util.Properties;

/**
 * The bridge between MASON's console and a trial: the console's seed is the trial's number, a start
 * begins that trial under the draft as it stands, and the trial's end stops the play.
 */
public final class TrialGui extends GUIState {
  private final Subject subject;
  private final Draft draft;
  private final List<TrialWatcher> watchers = new CopyOnWriteArrayList<>();
  private Scenario played;
  private int replicate;

  TrialGui(Subject subject) {
    super(model(subject.scenario()));
    this.subject = subject;
    draft = new Draft(Scenario.space(), subject.scenario());
    played = subject.scenario();
    replicate = subject.replicate();
    state.setSeed(replicate);
    model().prepare(subject.seeds().applyAsLong(replicate), null);
  }

  private static CeasefireModel model(Scenario scenario) {
    return new CeasefireModel(Setup.of(scenario));
  }

  /** The name in title bars; MASON asks the class. */
  public static String getName() {
    return "Ceasefire";
  }

  /** MASON asks the class for a text on itself; ours is about the scenario, and put in later. */
  public static Object getInfo() {
    return "";
  }

  Subject subject() {
    return subject;
  }

  Draft draft() {
    return draft;
  }

  CeasefireModel model() {
    return (CeasefireModel) state;
  }

  /** What whoever plays or reads the trial holds meanwhile, as MASON does. */
  Object turn() {
    return state.schedule;
  }

  /** The number of the trial that is played. */
  int replicate() {
    return replicate;
  }

  /** Which trial it is, for titles and dates. */
  StoryHead head() {
    return new StoryHead(
        subject.title(), replicate, subject.seeds().applyAsLong(replicate), played.startDate());
  }

  MapHeading heading() {
    return new MapHeading(
        subject.title() + (played.equals(subject.scenario()) ? "" : " (changed)"), replicate);
  }

  /** Lets somebody follow this trial and the next. */
  void follow(TrialWatcher watcher) {
    watchers.add(watcher);
  }

  /** The parameters, as they are declared. */
  @Override
  public Properties getSimulationProperties() {
    return new ScenarioProperties(draft);
  }

  @Override
  public Inspector getInspector() {
    return new ModelPanel(this);
  }

  /** Puts the trial on its eve without a console, so that there is something to see before it is played. */
  void preview() {
    model().prepare(subject.seeds().applyAsLong(replicate), null);
    model().start();
  }

  /** Begins the trial whose number is the seed that the console gave; a negative one counts as 0. */
  @Override
  public void start() {
    replicate = (int) Math.max(0, state.seed());
    if (!played.equals(draft.scenario())) {
      played = draft.scenario();
      state = model(played);
      state.setSeed(replicate);
    }
    model().tell((day, event) -> watchers.forEach(watcher -> watcher.happens(day, event)));
    model().prepare(subject.seeds().applyAsLong(replicate), null);
    watchers.forEach(watcher -> watcher.opens(model(), replicate));
    super.start();
    watchers.forEach(watcher -> watcher.passes(model()));
    Steppable daily = day -> watchers.forEach(watcher -> watcher.passes(model()));
    scheduleRepeatingImmediatelyAfter(daily);
  }

  /** Plays a day; false when the trial is over. */
  @Override
  public boolean step() {
    if (model().isOver()) {
      return false;
    }
    return super.step() && !model().isOver();
  }

  /** MASON's checkpoints cannot hold a scenario: none is taken for ours. */
  @Override
  public boolean validSimState(sim.engine.SimState other) {
    return false;
  }
}
