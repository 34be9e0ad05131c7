package ceasefire.model;

import ceasefire.param.CrossParameterException;
import ceasefire.rules.Attachment;
import java.util.List;

/** Refuses a tripwire that is attached to what nobody owns. */
final class AttachmentOwners {
  private AttachmentOwners() {}

  /** Checks that every attachment has an owner, if only on paper. */
  static void check(PostureParams posture, List<GuarantorParams> guarantors) {
    for (Attachment attachment : posture.tripwire().attachedTo()) {
      String lacking = lacking(attachment, posture, guarantors);
      if (!lacking.isEmpty()) {
        throw new CrossParameterException(
            "posture.tripwire.attached-to", attachment + " has no owner", lacking);
      }
    }
  }

  private static String lacking(
      Attachment attachment, PostureParams posture, List<GuarantorParams> guarantors) {
    boolean owned = switch (attachment) {
      case SANCTIONS_SNAPBACK -> guarantors.stream().anyMatch(g -> g.sanctionsShare() > 0);
      case SECOND_ECHELON, FULL_INTERVENTION -> guarantors.stream().anyMatch(g -> g.brigades() > 0);
      case LONG_RANGE_STRIKES, AIR_CAMPAIGN ->
        posture.deterrents().stream().anyMatch(d -> d.serves(attachment));
    };
    if (owned) {
      return "";
    }
    return switch (attachment) {
      case SANCTIONS_SNAPBACK -> "a guarantor with a sanctions-share";
      case SECOND_ECHELON, FULL_INTERVENTION -> "a guarantor with brigades";
      case LONG_RANGE_STRIKES -> "a deterrent of kind medium-range-missiles";
      case AIR_CAMPAIGN -> "a deterrent of kind air-power";
    };
  }
}
