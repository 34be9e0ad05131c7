package ceasefire.design;

import java.util.Map;
import java.util.function.BiFunction;

/** A design that consists of no others. */
public sealed interface PlainDesign extends PartDesign
    permits SinglePoint, ListDesign, FactorDesign {
  @Override
  PlainDesign with(Map<String, Factor> factors);

  @Override
  default boolean extendable() {
    return true;
  }

  @Override
  default PlainDesign withLists(BiFunction<String, ListDesign, ListDesign> change) {
    return this;
  }
}
