package ceasefire.gui;

import ceasefire.model.CeasefireModel;
import ceasefire.model.Instruments;
import ceasefire.model.Scene;

/** How a future stands, in two lines. */
final class FutureWords {
  private FutureWords() {}

  static String of(CeasefireModel model) {
    Scene scene = Scene.of(model);
    Instruments instruments = new Instruments(model);
    long violations =
        scene.stretches().stream().mapToLong(Scene.Stretch::violations).sum();
    double belief = instruments.belief();
    return "Day " + MapWords.count(scene.day()) + "; talks: "
        + (scene.warSince() > 0 ? "none: there is war" : MapWords.phase(scene.phase()))
        + "; violations in 7 days "
        + MapWords.count((double) violations) + "; tension " + MapWords.decimal(scene.tension())
        + "\nBrigades in place " + scene.filled() + " of " + scene.planned() + "; belief "
        + (Double.isNaN(belief) ? "in nobody" : MapWords.decimal(belief)) + "; sanctions "
        + MapWords.decimal(instruments.sanctions()) + "; worst force ratio "
        + MapWords.number(instruments.worstForceRatio()) + " to 1";
  }
}
