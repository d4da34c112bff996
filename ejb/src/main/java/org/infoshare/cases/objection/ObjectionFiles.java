package org.infoshare.cases.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.infoshare.foundation.attachment.AttachmentAccess;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.organisation.department.CallerContext;
import org.infoshare.organisation.department.CallerContexts;

/**
 * The attachments of objections: the grounds and the findings. They may show a person's record, so
 * only the objecting and the responsible department can access them. Both may add attachments until
 * the decision, and none is ever removed.
 */
@ApplicationScoped
class ObjectionFiles implements AttachmentAccess {

  private static final String READ = "downloadAttachment";
  private static final String ADD = "addAttachment";

  @Inject private Objections objections;
  @Inject private CallerContexts contexts;

  @Override
  public String kind() {
    return "objection";
  }

  @Override
  public void requireReadable(String caseId) {
    var caller = contexts.current();
    requireParty(visible(caseId, objections::find, caller), caller, READ);
  }

  @Override
  public void requireWritable(String caseId) {
    var caller = contexts.current();
    var objection = visible(caseId, objections::lock, caller);
    requireParty(objection, caller, ADD);
    if (!objection.stage().isOpen()) {
      throw new Refusal(PlatformReason.WRONG_STAGE, objection.stage(), ADD);
    }
  }

  private static void requireParty(Objection objection, CallerContext caller, String command) {
    if (!objection.isBetween(caller)) {
      throw new Refusal(PlatformReason.NOT_PERMITTED, command);
    }
  }

  private static Objection visible(
      String caseId, Function<UUID, Optional<Objection>> find, CallerContext caller) {
    return AttachmentAccess.parseId(caseId)
        .flatMap(find)
        .filter(objection -> objection.isVisibleTo(caller))
        .orElseThrow(() -> new Refusal(ObjectionReason.OBJECTION_NOT_FOUND, caseId));
  }
}
