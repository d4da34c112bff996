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
 * The documents of objections: what speaks for it, and what was found. As they may show a person's
 * record, they are for the objecting and the responsible department alone; both add until it is
 * decided, and what was added stays.
 */
@ApplicationScoped
class ObjectionFiles implements AttachmentAccess {

  private static final String READ = "readAttachment";
  private static final String ADD = "addAttachment";

  @Inject private Objections objections;
  @Inject private CallerContexts contexts;

  @Override
  public String kind() {
    return "objection";
  }

  @Override
  public void requireReadable(String caseId) {
    var standing = contexts.current();
    requireParty(seen(caseId, objections::find, standing), standing, READ);
  }

  @Override
  public void requireWritable(String caseId) {
    var standing = contexts.current();
    var objection = seen(caseId, objections::lock, standing);
    requireParty(objection, standing, ADD);
    if (!objection.stage().isOpen()) {
      throw new Refusal(PlatformReason.WRONG_STAGE, objection.stage(), ADD);
    }
  }

  private static void requireParty(Objection objection, CallerContext standing, String what) {
    if (!objection.isBetween(standing)) {
      throw new Refusal(PlatformReason.NOT_PERMITTED, what);
    }
  }

  private static Objection seen(
      String caseId, Function<UUID, Optional<Objection>> find, CallerContext standing) {
    return AttachmentAccess.parseId(caseId)
        .flatMap(find)
        .filter(objection -> objection.isVisibleTo(standing))
        .orElseThrow(() -> new Refusal(ObjectionReason.OBJECTION_NOT_FOUND, caseId));
  }
}
