package ceasefire.gui;

import java.io.Serializable;
import java.util.List;
import sim.util.Interval;
import sim.util.Properties;

/**
 * The parameters of a draft as MASON's properties: what is declared of a parameter is all there is, and
 * a change is one of the draft, which the next start takes up.
 */
final class ScenarioProperties extends Properties implements Serializable {
  private static final long serialVersionUID = 1L;

  private final transient Draft draft;

  ScenarioProperties(Draft draft) {
    this.draft = draft;
    object = draft;
  }

  private Knob knob(int index) {
    return draft.knobs().get(index);
  }

  @Override
  public boolean isVolatile() {
    return false;
  }

  @Override
  public int numProperties() {
    return draft.knobs().size();
  }

  @Override
  public String getName(int index) {
    return knob(index).path();
  }

  @Override
  public String getDescription(int index) {
    return knob(index).help();
  }

  @Override
  public boolean isReadWrite(int index) {
    return true;
  }

  @Override
  public Class<?> getType(int index) {
    Knob knob = knob(index);
    if (knob.switches()) {
      return boolean.class;
    }
    if (knob.chooses() || knob.whole()) {
      return int.class;
    }
    return knob.parameter().numeric() ? double.class : String.class;
  }

  @Override
  public Object getValue(int index) {
    Knob knob = knob(index);
    if (knob.switches()) {
      return Boolean.valueOf(knob.value());
    }
    if (knob.chooses()) {
      return knob.parameter().options().indexOf(knob.value());
    }
    if (knob.whole()) {
      return Integer.valueOf((int) Math.rint(knob.number()));
    }
    return knob.parameter().numeric() ? (Object) knob.number() : knob.value();
  }

  @Override
  @SuppressWarnings("NullAway") // MASON's word for "anything goes".
  public Object getDomain(int index) {
    Knob knob = knob(index);
    if (knob.chooses()) {
      return knob.parameter().options().toArray(String[]::new);
    }
    if (!knob.slides()) {
      return null;
    }
    double min = knob.parameter().min();
    double max = knob.parameter().max();
    return knob.whole() ? new Interval((long) min, (long) max) : new Interval(min, max);
  }

  @Override
  protected Object _setValue(int index, Object value) {
    Knob knob = knob(index);
    List<String> options = knob.parameter().options();
    boolean choice = knob.chooses() && value instanceof Integer;
    draft.change(knob.path(), choice ? options.get((Integer) value) : String.valueOf(value));
    return getValue(index);
  }
}
