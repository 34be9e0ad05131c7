package ceasefire.design;

import java.util.Map;
import java.util.function.BiFunction;

/** A design that can be part of a union. */
public sealed interface PartDesign extends Design permits PlainDesign, CrossDesign {
  @Override
  PartDesign with(Map<String, Factor> factors);

  @Override
  PartDesign withLists(BiFunction<String, ListDesign, ListDesign> change);
}
