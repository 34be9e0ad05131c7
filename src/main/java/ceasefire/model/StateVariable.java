package ceasefire.model;

import ceasefire.param.Unit;

/**
 * A state variable of an entity, as the model's description lists it.
 *
 * @param field the field that holds it
 * @param unit its unit
 * @param meaning what it is
 */
public record StateVariable(String field, Unit unit, String meaning) {
  static StateVariable is(String field, Unit unit, String meaning) {
    return new StateVariable(field, unit, meaning);
  }
}
