package org.infoshare.organisation.onboarding;

import static org.infoshare.foundation.platform.Columns.uuid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Iterator;
import org.infoshare.foundation.inbox.CasesTogether;
import org.infoshare.foundation.inbox.Waiting;
import org.infoshare.foundation.inbox.WaitingCases;
import org.infoshare.foundation.inbox.WaitingOffer;
import org.infoshare.foundation.inbox.WaitingQuery;
import org.infoshare.foundation.inbox.WaitingReader;
import org.infoshare.organisation.department.Standing;
import org.infoshare.organisation.department.Standings;

/** The systems that wait to be tried, or to be switched on. */
@ApplicationScoped
class WaitingSystems implements WaitingCases {

  private static final String SELECT =
      """
      select id, cast(id as text) as case_id, department, stage,
        registered_at as since,
        cast(null as text) as limit_kind
      from connected_system
      where
      """;

  private final WaitingReader reader;
  private final Systems systems;
  private final Standings standings;

  /** For the container's proxy. */
  protected WaitingSystems() {
    this(null, null, null);
  }

  @Inject
  WaitingSystems(WaitingReader reader, Systems systems, Standings standings) {
    this.reader = reader;
    this.systems = systems;
    this.standings = standings;
  }

  @Override
  public String kind() {
    return "system";
  }

  @Override
  public Iterator<Waiting> waiting(WaitingQuery query) {
    var callers = standings.acting();
    var addressees = new Standing(query.addressee(), callers.overseen());
    var together = new CasesTogether<ConnectedSystem>(systems::byId);
    return reader.read(
        kind(),
        SELECT,
        OnboardingTurns.of(SystemTransitions.TABLE, SystemTransitions::isTurn, addressees),
        query,
        row -> {
          var system = together.later(uuid(row, "id"));
          return () -> offer(system.get(), addressees, callers);
        });
  }

  private static WaitingOffer offer(ConnectedSystem system, Standing addressee, Standing caller) {
    boolean turn =
        system.offeredTo(addressee).stream()
            .anyMatch(command -> SystemTransitions.isTurn(system.stage(), command));
    return turn
        ? WaitingOffer.of(
            system.name(), system.offeredTo(caller), "/onboarding/systems/" + system.id())
        : WaitingOffer.NONE;
  }
}
