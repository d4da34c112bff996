package org.infoshare.cases.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Predicate;
import org.infoshare.time.deadline.DeadlineExpiryHandler;

/** Marks a need as overdue when one of its deadlines expires. */
@ApplicationScoped
class NeedExpiryHandler implements DeadlineExpiryHandler {

  @Inject private Needs needs;
  @Inject private NeedAccess access;
  @Inject private NeedJournal journal;

  @Override
  public Map<String, Consequence> consequences() {
    return Map.of(
        NeedDeadlineKind.DESIGNATE.kind(), this::designationExpired,
        NeedDeadlineKind.ANSWER.kind(), this::answerExpired,
        NeedDeadlineKind.PUBLISH.kind(), this::publicationExpired);
  }

  /**
   * Handles a provider that was not designated in time. In a district it now waits for the city's
   * authority too, which can designate departments outside it.
   */
  private void designationExpired(Expiry expiry) {
    expire(expiry, NeedEvent.UNNAMED, need -> need.stage() == NeedStage.FILED);
  }

  /** Handles an answer that the provider did not give in time; a late answer is still possible. */
  private void answerExpired(Expiry expiry) {
    expire(expiry, NeedEvent.UNANSWERED, need -> need.stage() == NeedStage.NEGOTIATING);
  }

  /** Handles an agreed or ordered entry that was not published in time. */
  private void publicationExpired(Expiry expiry) {
    expire(
        expiry,
        NeedEvent.UNPUBLISHED,
        need -> need.stage().isBeingFulfilled() && need.state().publishedAt() == null);
  }

  private void expire(Expiry expiry, NeedEvent event, Predicate<Need> isWaiting) {
    needs
        .lock(expiry.caseId())
        .filter(isWaiting)
        .ifPresent(
            need -> {
              var platform = access.platformContext();
              var parties = access.parties(need);
              String overdueDepartment =
                  need.stage() == NeedStage.FILED
                      ? parties.designatingAuthority()
                      : need.provider();
              need.expire(platform, expiry.due());
              needs.flush();
              journal.recordAndNotify(
                  platform.caller(),
                  need,
                  parties,
                  event,
                  act -> expiry.describe(act.detail("overdueDepartment", overdueDepartment)),
                  need.requester(),
                  need.provider(),
                  parties.designatingAuthority(),
                  need.stage() == NeedStage.FILED ? parties.cityAuthority() : null);
            });
  }
}
