package ceasefire.design;

import java.util.List;
import java.util.Map;

/** A design that combines the levels of factors. */
public sealed interface FactorDesign extends PlainDesign
    permits GridDesign,
        ZipDesign,
        RandomDesign,
        LatinHypercubeDesign,
        SobolDesign,
        SaltelliDesign,
        MorrisDesign {

  /** What is varied. */
  List<Factor> factors();

  /** The same design of other factors. */
  FactorDesign of(List<Factor> factors);

  @Override
  default Map<String, Factor> factorsByPlace() {
    return Factors.byPlace(factors());
  }

  @Override
  default FactorDesign with(Map<String, Factor> places) {
    return of(Factors.replaced(factors(), places));
  }
}
