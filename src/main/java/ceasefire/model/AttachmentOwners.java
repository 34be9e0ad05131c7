package ceasefire.model;

import ceasefire.param.CrossParameterException;
import ceasefire.rules.Attachment;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Refuses a tripwire that is attached to what nobody owns. */
final class AttachmentOwners {
  private AttachmentOwners() {}

  /** Checks that every attachment has an owner, if only on paper. */
  static void check(PostureParams posture, List<GuarantorParams> guarantors) {
    List<Attachment> attached = posture.tripwire().attachedTo();
    for (int i = 0; i < attached.size(); i++) {
      if (!isOwned(attached.get(i), posture, guarantors)) {
        throw new CrossParameterException(
            "posture.tripwire.attached-to." + i,
            word(attached.get(i)) + " has no owner",
            owner(attached.get(i)) + ", or one of " + choices(posture, guarantors));
      }
    }
  }

  private static boolean isOwned(
      Attachment attachment, PostureParams posture, List<GuarantorParams> guarantors) {
    return switch (attachment) {
      case SANCTIONS_SNAPBACK -> guarantors.stream().anyMatch(g -> g.sanctionsShare() > 0);
      case SECOND_ECHELON, FULL_INTERVENTION -> guarantors.stream().anyMatch(g -> g.brigades() > 0);
      case LONG_RANGE_STRIKES, AIR_CAMPAIGN ->
        posture.deterrents().stream().anyMatch(d -> d.serves(attachment));
    };
  }

  private static String owner(Attachment attachment) {
    return switch (attachment) {
      case SANCTIONS_SNAPBACK -> "a guarantor with a sanctions-share";
      case SECOND_ECHELON, FULL_INTERVENTION -> "a guarantor with brigades";
      case LONG_RANGE_STRIKES -> "a deterrent of kind medium-range-missiles";
      case AIR_CAMPAIGN -> "a deterrent of kind air-power";
    };
  }

  /** The attachments that have an owner, as they are written in a file. */
  private static String choices(PostureParams posture, List<GuarantorParams> guarantors) {
    String owned = Arrays.stream(CeasefireModel.ATTACHMENTS)
        .filter(attachment -> isOwned(attachment, posture, guarantors))
        .map(AttachmentOwners::word)
        .collect(Collectors.joining(", "));
    return owned.isEmpty() ? "none" : owned;
  }

  private static String word(Attachment attachment) {
    return attachment.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
