package ceasefire.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class GuarantorTest {
  private static final String FRANCE = "guarantors.1.autonomy.";

  /** At full production from the first day, .12 of full stocks a year: 30 days add .12 x 30 / 365.25. */
  @Test
  void stocksFillFromMonthToMonth() {
    var model = new CeasefireModel(Scenarios.setup(
        "three-brigades-forward", FRANCE + "production=0.12", FRANCE + "production-years=0"));
    model.begin(1, null);
    Guarantor france = model.guarantors[1];
    assertThat(france.stock).isEqualTo(0.5);
    france.passMonth(model);
    assertThat(france.stock).isEqualTo(0.5 + 0.12 * 30 / 365.25, within(1e-12));
  }

  @Test
  void missilesOfItsOwnArriveOnceAndForGood() {
    var model = new CeasefireModel(Scenarios.setup(
        "outside-deterrent", FRANCE + "missile-salvos=30", FRANCE + "missile-years=0"));
    model.begin(1, null);
    Guarantor france = model.guarantors[1];
    assertThat(france.params.name()).isEqualTo("France");
    double before = stock(model);
    france.passMonth(model);
    france.passMonth(model);
    assertThat(stock(model)).isEqualTo(before + 30);
  }

  private static double stock(CeasefireModel model) {
    double stock = 0;
    for (ExternalDeterrent deterrent : model.deterrents) {
      stock += deterrent.owner == 1 ? deterrent.stock : 0;
    }
    return stock;
  }
}
