package org.infoshare.onboarding;

import static org.infoshare.platform.Columns.uuid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Iterator;
import org.infoshare.department.Standing;
import org.infoshare.department.Standings;
import org.infoshare.inbox.CasesTogether;
import org.infoshare.inbox.Waiting;
import org.infoshare.inbox.WaitingCases;
import org.infoshare.inbox.WaitingOffer;
import org.infoshare.inbox.WaitingQuery;
import org.infoshare.inbox.WaitingReader;

/** The departments' ways onto the platform that wait for the department or for its authority. */
@ApplicationScoped
class WaitingApplications implements WaitingCases {

  private static final String SELECT =
      """
      select id, cast(id as text) as case_id, department, stage,
        greatest(applied_at, supplement_at, decided_at) as since,
        case stage when 'APPLIED' then '%s' end as limit_kind
      from onboarding_application
      where
      """
          .formatted(ReviewLimit.KIND);

  private final WaitingReader reader;
  private final Applications applications;
  private final Standings standings;

  /** For the container's proxy. */
  protected WaitingApplications() {
    this(null, null, null);
  }

  @Inject
  WaitingApplications(WaitingReader reader, Applications applications, Standings standings) {
    this.reader = reader;
    this.applications = applications;
    this.standings = standings;
  }

  @Override
  public String kind() {
    return "onboarding";
  }

  @Override
  public Iterator<Waiting> waiting(WaitingQuery query) {
    var callers = standings.acting();
    var addressees = new Standing(query.addressee(), callers.overseen());
    var together = new CasesTogether<Application>(applications::byId);
    return reader.read(
        kind(),
        SELECT,
        OnboardingTurns.of(OnboardingTransitions.TABLE, OnboardingTransitions::isTurn, addressees),
        query,
        row -> {
          var application = together.later(uuid(row, "id"));
          return () -> offer(application.get(), addressees, callers);
        });
  }

  private static WaitingOffer offer(Application application, Standing addressee, Standing caller) {
    boolean turn =
        application.offeredTo(addressee).stream()
            .anyMatch(command -> OnboardingTransitions.isTurn(application.stage(), command));
    return turn
        ? WaitingOffer.of(
            application.department(),
            application.offeredTo(caller),
            "/onboarding/applications/" + application.id())
        : WaitingOffer.NONE;
  }
}
