package ceasefire.model;

import java.util.List;
import java.util.Set;

/**
 * Something in the model that has a state of its own, as the model's description lists it.
 *
 * @param type its class
 * @param number how many there are
 * @param represents what it stands for
 * @param state its state variables
 * @param derived fields that are worked out from the rest or only remember what has been scheduled
 */
public record Entity(
    Class<?> type,
    String number,
    String represents,
    List<StateVariable> state,
    Set<String> derived) {
  /** Copies the collections. */
  public Entity {
    state = List.copyOf(state);
    derived = Set.copyOf(derived);
  }

  /** Its name. */
  public String name() {
    return type.getSimpleName();
  }
}
