package ceasefire.analysis;

import java.util.ArrayList;
import java.util.List;

/** How the trials ended: a share for every outcome, also for those that no trial had. */
public record OutcomeShares(List<Share> shares) {

  public OutcomeShares {
    shares = List.copyOf(shares);
  }

  /** Counts the labels of a category; there are no shares when it applies to no trial. */
  public static OutcomeShares of(Response outcome, double confidence) {
    int n = outcome.applicable().length;
    var shares = new ArrayList<Share>();
    for (int label = 0; n > 0 && label < outcome.labels().size(); label++) {
      shares.add(Share.of(outcome.labels().get(label), outcome.count(label), n, confidence));
    }
    return new OutcomeShares(shares);
  }
}
