package ceasefire.model;

import ceasefire.chronicle.Chronicle;
import ceasefire.chronicle.Event;

/** Campaigns of long-range strikes, of each owner's means: when they begin, and what they fired. */
final class StrikeWatch {
  private final Chronicle chronicle;
  private final ExternalDeterrent[] means;
  private final String[] owners;
  private final int[] since;
  private final double[] stock;

  StrikeWatch(Chronicle chronicle, CeasefireModel model) {
    this.chronicle = chronicle;
    int count = model.deterrents.length;
    means = new ExternalDeterrent[count + 1];
    owners = new String[count + 1];
    since = new int[count + 1];
    stock = new double[count + 1];
    System.arraycopy(model.deterrents, 0, means, 0, count);
    means[count] = model.host.arsenal;
    for (int d = 0; d <= count; d++) {
      owners[d] = d == count ? Witness.HOST : model.guarantors[means[d].owner].params.name();
    }
  }

  void closeDay(CeasefireModel model) {
    int day = model.day();
    for (int d = 0; d < means.length; d++) {
      ExternalDeterrent mean = means[d];
      boolean firing = day < mean.firesUntil && mean.stock >= 1;
      if (firing && since[d] == 0) {
        since[d] = day;
        stock[d] = mean.stock;
        chronicle.note(day, new Event.StrikesBegin(owners[d], (int) mean.stock));
      } else if (since[d] > 0 && (!firing || model.isOver())) {
        int salvos = (int) Math.max(0, stock[d] - mean.stock);
        chronicle.note(day, new Event.StrikesEnd(owners[d], salvos, day - since[d]));
        since[d] = 0;
      }
    }
  }
}
