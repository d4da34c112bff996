package org.infoshare.sharing.request;

import static org.infoshare.sharing.request.RequestStage.DRAFT;
import static org.infoshare.sharing.request.RequestStage.FILED;
import static org.infoshare.sharing.request.RequestStage.SUPPLEMENT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.infoshare.foundation.attachment.AttachmentAccess;
import org.infoshare.foundation.platform.Party;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.organisation.department.CallerContext;
import org.infoshare.organisation.department.CallerContexts;

/**
 * The access to the attachments of requests. The requester adds and removes attachments in the
 * draft, and adds further ones after the filing. While its head reviews, nothing changes, so that
 * what is filed is what was read. The provider adds attachments once the request was filed.
 */
@ApplicationScoped
class RequestFiles implements AttachmentAccess {

  static final String KIND = "request";
  private static final String ADD = "addAttachment";

  @Inject private Requests requests;
  @Inject private CallerContexts contexts;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void requireReadable(String caseId) {
    seen(caseId, requests::find, contexts.current());
  }

  @Override
  public void requireWritable(String caseId) {
    var caller = contexts.current();
    var request = seen(caseId, requests::lock, caller);
    var parties = caller.partiesTo(request.requester(), request.provider());
    boolean isRequester = parties.contains(Party.REQUESTER);
    if (!isRequester && !parties.contains(Party.PROVIDER)) {
      throw new Refusal(PlatformReason.NOT_PERMITTED, ADD);
    }
    var stage = request.stage();
    boolean withRequester = stage == DRAFT || stage == SUPPLEMENT;
    if (stage != FILED && !(isRequester && withRequester)) {
      throw new Refusal(PlatformReason.WRONG_STAGE, stage, ADD);
    }
  }

  @Override
  public void requireRemovable(String caseId) {
    var caller = contexts.current();
    var request = seen(caseId, requests::lock, caller);
    if (request.stage() != DRAFT) {
      throw AttachmentAccess.notRemovable();
    }
  }

  @Override
  public boolean isUnfiled(String caseId) {
    return seen(caseId, requests::find, contexts.current()).stage().isPreparation();
  }

  @Override
  public List<String> unfiledCases(String department) {
    return requests.unfiledOf(department);
  }

  private static SharingRequest seen(
      String caseId, Function<UUID, Optional<SharingRequest>> find, CallerContext caller) {
    return AttachmentAccess.parseId(caseId)
        .flatMap(find)
        .filter(request -> request.isVisibleTo(caller))
        .orElseThrow(() -> new Refusal(RequestReason.REQUEST_NOT_FOUND, caseId));
  }
}
