package ceasefire.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ceasefire.rules.Attachment;
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

  /** France has air power and, behind it in the list, missiles: only the missiles grow. */
  @Test
  void missilesBuiltAreMissiles() {
    var model = new CeasefireModel(Scenarios.setup(
        "no-force",
        "posture.deterrents=[{kind: air-power, owner: France, stock: 10},"
            + " {kind: medium-range-missiles, owner: France, stock: 20}]",
        FRANCE + "missile-salvos=30",
        FRANCE + "missile-years=0"));
    model.begin(1, null);
    model.guarantors[1].passMonth(model);
    assertThat(model.deterrents[0].stock).isEqualTo(10);
    assertThat(model.deterrents[1].stock).isEqualTo(50);
  }

  /** Of 20 + 30 salvos 50 are left: all, not five halves of all; after ten shots 40 of 50. */
  @Test
  void whatIsLeftIsNeverMoreThanAll() {
    var model = new CeasefireModel(Scenarios.setup(
        "outside-deterrent", FRANCE + "missile-salvos=30", FRANCE + "missile-years=0"));
    model.begin(1, null);
    model.guarantors[1].passMonth(model);
    ExternalDeterrent missiles = model.deterrents[1];
    assertThat(missiles.capacity()).isEqualTo(1);
    missiles.stock -= 10;
    assertThat(missiles.capacity()).isEqualTo(0.8);
  }

  /** A launcher without missiles threatens nobody until the first are built. */
  @Test
  void builtMissilesCanBeFired() {
    var model = new CeasefireModel(Scenarios.setup(
        "no-force",
        "posture.tripwire.attached-to=[long-range-strikes]",
        "posture.deterrents=[{kind: medium-range-missiles, owner: France, stock: 0}]",
        FRANCE + "missile-salvos=30",
        FRANCE + "missile-years=0"));
    model.begin(1, null);
    int strikes = Attachment.LONG_RANGE_STRIKES.ordinal();
    assertThat(model.guarantors[1].holds[strikes]).isFalse();
    assertThat(model.outlook.believedPunishment(model)).isZero();
    model.guarantors[1].passMonth(model);
    model.guarantors[1].judge(model);
    assertThat(model.guarantors[1].holds[strikes]).isTrue();
    assertThat(model.outlook.believedPunishment(model)).isPositive();
    assertThat(model.deterrents[0].capacity()).isEqualTo(1);
  }
}
