package org.infoshare.cases.dispute;

import static org.infoshare.cases.dispute.DisputeReason.DISPUTE_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.infoshare.cases.competence.DisputeBodies;
import org.infoshare.foundation.attachment.AttachmentAccess;
import org.infoshare.foundation.attachment.AttachmentView;
import org.infoshare.foundation.platform.Callers;
import org.infoshare.foundation.platform.Party;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;

/**
 * The attachments of disputes, such as minutes and rulings. The parties and bodies of a dispute may
 * add them until its end, and none is ever removed.
 */
@ApplicationScoped
class DisputeFiles implements AttachmentAccess {

  private static final String ADD = "addAttachment";

  @Inject private Disputes disputes;
  @Inject private DisputeBodies bodies;
  @Inject private Callers callers;

  @Override
  public String kind() {
    return "dispute";
  }

  @Override
  public void requireReadable(String caseId) {
    visibleDispute(caseId, disputes::find);
  }

  /**
   * The attachments that the caller may see. During the joint review the parties do not see what
   * the four authorities add.
   */
  @Override
  public Predicate<AttachmentView> visible(String caseId) {
    var dispute = visibleDispute(caseId, disputes::find);
    var competentBodies = bodies.of(dispute.subject().parties());
    if (!DisputeViews.isHidden(dispute, callers.current(), competentBodies)) {
      return attachment -> true;
    }
    return attachment ->
        !competentBodies.isOfReview(attachment.department())
            || attachment.addedAt().isBefore(dispute.state().since());
  }

  @Override
  public void requireWritable(String caseId) {
    var dispute = visibleDispute(caseId, disputes::lock);
    var parties = bodies.of(dispute.subject().parties()).parties(callers.current());
    if (parties.contains(Party.STRANGER)) {
      throw new Refusal(PlatformReason.NOT_PERMITTED, ADD);
    }
    if (dispute.stage().isFinal()) {
      throw new Refusal(PlatformReason.WRONG_STAGE, dispute.stage(), ADD);
    }
  }

  private Dispute visibleDispute(String caseId, Function<UUID, Optional<Dispute>> find) {
    var caller = callers.current();
    return AttachmentAccess.parseId(caseId)
        .flatMap(find)
        .filter(
            dispute -> caller.department() != null && dispute.isVisibleTo(bodies.bodyOf(caller)))
        .orElseThrow(() -> new Refusal(DISPUTE_NOT_FOUND, caseId));
  }
}
