package ceasefire.rules;

/** What a tripwire can set off. */
public enum Attachment {
  SANCTIONS_SNAPBACK,
  SECOND_ECHELON,
  LONG_RANGE_STRIKES,
  /** Air power of guarantors over the host country and the challenger's rear. */
  AIR_CAMPAIGN,
  /** War beside the host, with all that was pledged. */
  FULL_INTERVENTION;

  /** How many attachments there are. */
  public static final int COUNT = values().length;

  /** Whether only a foreign presence can set it off. */
  public boolean needsPresence() {
    return this == SANCTIONS_SNAPBACK || this == SECOND_ECHELON || this == FULL_INTERVENTION;
  }
}
