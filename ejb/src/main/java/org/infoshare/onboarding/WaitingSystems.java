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
