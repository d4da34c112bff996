package org.infoshare.cases.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
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
 * The attachments of needs. The requester may add them from the draft on and remove them until the
 * filing. The provider and the designating authority may add them after the filing. All additions
 * end with the decision.
 */
@ApplicationScoped
class NeedFiles implements AttachmentAccess {

  static final String KIND = "need";
  private static final String ADD = "addAttachment";
  private static final Set<NeedStage> CLOSED =
      EnumSet.of(NeedStage.PROVIDED, NeedStage.REFUSED, NeedStage.WITHDRAWN);

  @Inject private Needs needs;
  @Inject private DesignatingAuthorities designatingAuthorities;
  @Inject private NeedAccess access;
  @Inject private CallerContexts contexts;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void requireReadable(String caseId) {
    var callerContext = contexts.current();
    found(caseId, needs::find, need -> access.isReadable(need, callerContext));
  }

  @Override
  public void requireWritable(String caseId) {
    var need = visible(caseId, needs::lock);
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
    if (!visible(caseId, needs::lock).stage().isInternal()) {
      throw AttachmentAccess.notRemovable();
    }
  }

  @Override
  public boolean isUnfiled(String caseId) {
    return visible(caseId, needs::find).stage().isInternal();
  }

  @Override
  public List<String> unfiledCases(String department) {
    return needs.unfiledOf(department);
  }

  private Need visible(String caseId, Function<UUID, Optional<Need>> find) {
    var callerContext = contexts.current();
    return found(
        caseId,
        find,
        need -> need.isVisibleTo(callerContext, designatingAuthorities.partiesOf(need)));
  }

  private static Need found(
      String caseId, Function<UUID, Optional<Need>> find, Predicate<Need> isPermitted) {
    return id(caseId)
        .flatMap(find)
        .filter(isPermitted)
        .orElseThrow(() -> new Refusal(NegotiationReason.NEED_NOT_FOUND, caseId));
  }

  /** The id of a need; empty for any spelling but the canonical one. */
  private static Optional<UUID> id(String caseId) {
    try {
      return Optional.of(UUID.fromString(caseId)).filter(id -> id.toString().equals(caseId));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }
}
