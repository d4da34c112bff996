package org.infoshare.organisation.onboarding;

import static org.infoshare.foundation.persistence.Columns.uuid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Iterator;
import java.util.UUID;
import org.infoshare.foundation.inbox.BatchLoader;
import org.infoshare.foundation.inbox.InboxItem;
import org.infoshare.foundation.inbox.InboxOffer;
import org.infoshare.foundation.inbox.InboxQuery;
import org.infoshare.foundation.inbox.InboxReader;
import org.infoshare.foundation.inbox.InboxSource;
import org.infoshare.organisation.department.CallerContext;
import org.infoshare.organisation.department.CallerContexts;

/** The inbox source of applications that wait for the department or for its authority. */
@ApplicationScoped
class WaitingApplications implements InboxSource {

  private static final String SELECT =
      """
      select id, cast(id as text) as case_id, department, stage,
        greatest(applied_at, supplement_asked_at, decided_at) as since,
        case stage when 'APPLIED' then '%s' end as deadline_kind
      from onboarding_application
      where
      """
          .formatted(ReviewDeadline.KIND);

  private final InboxReader reader;
  private final Applications applications;
  private final CallerContexts callerContexts;

  /** For the container's proxy. */
  protected WaitingApplications() {
    this(null, null, null);
  }

  @Inject
  WaitingApplications(
      InboxReader reader, Applications applications, CallerContexts callerContexts) {
    this.reader = reader;
    this.applications = applications;
    this.callerContexts = callerContexts;
  }

  @Override
  public String kind() {
    return "onboarding";
  }

  @Override
  public Iterator<InboxItem> items(InboxQuery query) {
    var caller = callerContexts.withoutMerged();
    var addressee = new CallerContext(query.addressee(), caller.overseen());
    var loader = new BatchLoader<UUID, Application>(applications::findByIds);
    return reader.read(
        kind(),
        SELECT,
        WaitingConditions.of(
            OnboardingTransitions.TABLE, OnboardingTransitions::isWaitingFor, addressee),
        query,
        row -> {
          var application = loader.lazy(uuid(row, "id"));
          return () -> offer(application.get(), addressee, caller);
        });
  }

  private static InboxOffer offer(
      Application application, CallerContext addressee, CallerContext caller) {
    boolean isWaiting =
        application.offeredTo(addressee).stream()
            .anyMatch(command -> OnboardingTransitions.isWaitingFor(application.stage(), command));
    return isWaiting
        ? InboxOffer.of(
            application.department(),
            application.offeredTo(caller),
            "/onboarding/applications/" + application.id())
        : InboxOffer.NONE;
  }
}
