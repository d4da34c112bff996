package org.infoshare.cases.negotiation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.infoshare.foundation.attachment.AttachmentAccess;
import org.infoshare.foundation.platform.Party;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.organisation.department.CallerContexts;

/**
 * The documents of needs: the requester adds from the draft on and removes until the filing, the
 * named department and who names it add once it was filed, all until it is decided.
 */
@ApplicationScoped
class NeedFiles implements AttachmentAccess {

  private static final String ADD = "addAttachment";
  private static final Set<NeedStage> CLOSED =
      EnumSet.of(NeedStage.PROVIDED, NeedStage.REFUSED, NeedStage.WITHDRAWN);

  @Inject private Needs needs;
  @Inject private DesignatingAuthorities designatingAuthorities;
  @Inject private NeedAccess access;
  @Inject private CallerContexts contexts;

  @Override
  public String kind() {
    return "need";
  }

  @Override
  public void requireReadable(String caseId) {
    var standing = contexts.current();
    found(caseId, needs::find, need -> access.isReadable(need, standing));
  }

  @Override
  public void requireWritable(String caseId) {
    var need = seen(caseId, needs::lock);
    if (designatingAuthorities
        .partiesOf(need)
        .parties(contexts.current().caller())
        .contains(Party.STRANGER)) {
      throw new Refusal(PlatformReason.NOT_PERMITTED, ADD);
    }
    if (CLOSED.contains(need.stage())) {
      throw new Refusal(PlatformReason.WRONG_STAGE, need.stage(), ADD);
    }
  }

  @Override
  public void requireRemovable(String caseId) {
    if (!seen(caseId, needs::lock).stage().isInternal()) {
      throw AttachmentAccess.notRemovable();
    }
  }

  private Need seen(String caseId, Function<UUID, Optional<Need>> find) {
    var standing = contexts.current();
    return found(
        caseId, find, need -> need.isVisibleTo(standing, designatingAuthorities.partiesOf(need)));
  }

  private static Need found(
      String caseId, Function<UUID, Optional<Need>> find, Predicate<Need> known) {
    return id(caseId)
        .flatMap(find)
        .filter(known)
        .orElseThrow(() -> new Refusal(NegotiationReason.NEED_NOT_FOUND, caseId));
  }

  /** A case has one spelling only. */
  private static Optional<UUID> id(String caseId) {
    try {
      return Optional.of(UUID.fromString(caseId)).filter(id -> id.toString().equals(caseId));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }
}
