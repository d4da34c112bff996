package org.infoshare.cases.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.infoshare.time.deadline.DeadlineExpiryHandler;
import org.infoshare.time.deadline.DeadlineKey;

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

  /** Handles a provider that was not designated in time. */
  private void designationExpired(DeadlineKey key, LocalDate due) {
    expire(key, due, NeedEvent.UNNAMED, need -> need.stage() == NeedStage.FILED);
  }

  /** Handles an answer that the provider did not give in time; a late answer is still possible. */
  private void answerExpired(DeadlineKey key, LocalDate due) {
    expire(key, due, NeedEvent.UNANSWERED, need -> need.stage() == NeedStage.NEGOTIATING);
  }

  /** Handles an agreed or ordered entry that was not published in time. */
  private void publicationExpired(DeadlineKey key, LocalDate due) {
    expire(
        key,
        due,
        NeedEvent.UNPUBLISHED,
        need -> need.stage().isBeingFulfilled() && need.state().publishedAt() == null);
  }

  private void expire(DeadlineKey key, LocalDate due, NeedEvent event, Predicate<Need> isWaiting) {
    needs
        .lock(UUID.fromString(key.caseId()))
        .filter(isWaiting)
        .ifPresent(
            need -> {
              var platform = access.platformContext();
              var parties = access.parties(need);
              String overdueDepartment =
                  need.stage() == NeedStage.FILED
                      ? parties.designatingAuthority()
                      : need.provider();
              need.expire(platform, due);
              needs.flush();
              journal.recordAndNotify(
                  platform.caller(),
                  need,
                  parties,
                  event,
                  act -> act.detail("overdueDepartment", overdueDepartment).detail("due", due),
                  need.requester(),
                  need.provider(),
                  parties.designatingAuthority());
            });
  }
}
