package ceasefire.model;

import static org.assertj.core.api.Assertions.assertThat;

import ceasefire.model.Brigade.Phase;
import ceasefire.random.Seeds;
import org.junit.jupiter.api.Test;

/** What an onlooker sees of a trial. */
class SceneTest {
  private static CeasefireModel begun(String config, int replicate, String... sets) {
    CeasefireModel model = new CeasefireModel(Scenarios.setup(config, sets));
    model.begin(Seeds.mix(1, replicate), null);
    return model;
  }

  @Test
  void theEve() {
    Scene scene = Scene.of(begun("three-brigades-forward", 0));
    assertThat(scene.day()).isZero();
    assertThat(scene.outcome()).isEmpty();
    assertThat(scene.warSince()).isZero();
    assertThat(scene.phase()).isEqualTo("ceasefire");
    assertThat(scene.stretches()).hasSize(24);
    assertThat(scene.contributors())
        .containsExactly("Britain", "France", "Other Europeans", "United States");
    assertThat(scene.brigades()).hasSize(24).allMatch(unit -> unit.phase() == Phase.HOME);
    assertThat(scene.planned()).isEqualTo(3);
    assertThat(scene.due()).isZero();
    assertThat(scene.filled()).isZero();
    assertThat(scene.massing()).isEmpty();
    assertThat(scene.battles()).isEmpty();
    assertThat(scene.wire().attached()).hasSize(2).allMatch(a -> a.state() == Scene.Verdict.OPEN);
  }

  /** On every day of an eventful trial the scene says what the model does. */
  @Test
  void everyDay() {
    CeasefireModel model = begun("three-brigades-forward", 17);
    boolean massing = false;
    boolean fought = false;
    while (!model.isOver()) {
      model.playDays(1);
      Scene scene = Scene.of(model);
      assertThat(scene.day()).isEqualTo(model.day());
      assertThat(scene.battles()).hasSize(model.battlefield.running);
      for (Scene.Fight fight : scene.battles()) {
        assertThat(model.sectors()[fight.sector()].embattled).isTrue();
        assertThat(fight.days()).isPositive();
      }
      assertThat(scene.massing().isPresent())
          .isEqualTo(model.challenger.isMassingSeen(model.day()));
      for (Scene.Unit unit : scene.brigades()) {
        assertThat(unit.posts().isEmpty()).isEqualTo(unit.phase() != Phase.FORWARD);
        assertThat(unit.travelDays() == 0 || unit.phase() == Phase.REINFORCING).isTrue();
        assertThat(Double.isNaN(unit.replyDays())).isEqualTo(!unit.isDeployed());
      }
      assertThat(scene.filled()).isEqualTo((int) scene.brigades().stream()
          .filter(unit -> unit.phase() == Phase.FORWARD)
          .count());
      massing |= scene.massing().isPresent();
      fought |= !scene.battles().isEmpty();
    }
    assertThat(massing).isTrue();
    assertThat(fought).isTrue();
    Scene last = Scene.of(model);
    assertThat(last.outcome()).contains(model.outcome());
    assertThat(last.warSince()).isEqualTo(model.ledger().collapseDay());
    assertThat(last.toll().host()).isEqualTo(model.ledger().total(Toll.DEATHS_HOST));
  }

  /** A week's violations over seven days and the length of the sector. */
  @Test
  void intensityIsADayAndKm() {
    CeasefireModel model = begun("no-force", 0);
    model.playDays(100);
    Scene.Stretch pokrovsk = Scene.of(model).stretches().get(17);
    assertThat(pokrovsk.name()).isEqualTo("Pokrovsk");
    assertThat(pokrovsk.violations()).isEqualTo(model.sectors()[17].week.sum()).isPositive();
    assertThat(pokrovsk.intensity()).isEqualTo(pokrovsk.violations() / (7 * 70.0));
  }

  /** Fifty missiles are ten salvos. */
  @Test
  void theHostsOwnMissilesAreNotOutside() {
    Scene scene = Scene.of(begun("tomahawks", 0));
    assertThat(scene.means())
        .singleElement()
        .satisfies(means -> assertThat(means.outside()).isFalse())
        .satisfies(means -> assertThat(means.stock()).isEqualTo(10));
    assertThat(Scene.of(begun("outside-deterrent", 0)).means())
        .hasSize(2)
        .allMatch(Scene.Means::outside);
    assertThat(Scene.of(begun("no-force", 0)).means()).isEmpty();
    assertThat(Scene.of(begun("no-force", 0)).hasForce()).isFalse();
  }
}
