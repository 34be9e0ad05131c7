package ceasefire.analysis;

import java.util.ArrayList;
import java.util.List;

/** How the trials ended: a share for every modelled outcome, and the names of the others. */
public record OutcomeShares(List<Share> shares, List<String> notModelled) {

  public OutcomeShares {
    shares = List.copyOf(shares);
    notModelled = List.copyOf(notModelled);
  }

  /** Counts the labels of a category; there are no shares when it applies to no trial. */
  public static OutcomeShares of(Response outcome, double confidence) {
    int n = outcome.applicable().length;
    var shares = new ArrayList<Share>();
    for (int label = 0; n > 0 && label < outcome.labels().size(); label++) {
      String name = outcome.labels().get(label);
      int events = outcome.count(label);
      if (!outcome.notModelled().contains(name) || events > 0) {
        shares.add(Share.of(name, events, n, confidence));
      }
    }
    return new OutcomeShares(shares, outcome.notModelled());
  }
}
