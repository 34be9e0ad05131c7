package ceasefire.results;

import java.util.Locale;

/** How a trial ended. */
public enum TrialStatus {
  /** Played to its end. */
  OK(0),
  /** Stopped by an error, which its row gives as the reason. */
  FAILED(1),
  /** Stopped because it took too long. */
  TIMEOUT(2);

  private final int code;

  TrialStatus(int code) {
    this.code = code;
  }

  /** Its number in the dataset's hash: never to be changed. */
  int code() {
    return code;
  }

  /** The status as it stands in files. */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The status that {@link #text} wrote; throws IllegalArgumentException on any other text. */
  public static TrialStatus of(String text) {
    return valueOf(text.toUpperCase(Locale.ROOT));
  }
}
