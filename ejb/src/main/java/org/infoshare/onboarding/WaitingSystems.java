package org.infoshare.onboarding;

import static org.infoshare.platform.Columns.uuid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Iterator;
import org.infoshare.department.Standing;
import org.infoshare.department.Standings;
import org.infoshare.inbox.Waiting;
import org.infoshare.inbox.WaitingCases;
import org.infoshare.inbox.WaitingOffer;
import org.infoshare.inbox.WaitingQuery;
import org.infoshare.inbox.WaitingReader;
import org.infoshare.platform.Caller;
import org.infoshare.platform.Conditions;
import org.infoshare.platform.Party;

/** The systems that wait to be tried, or to be switched on. */
@ApplicationScoped
class WaitingSystems implements WaitingCases {

  private static final String SELECT =
      """
      select id, cast(id as text) as case_id, stage,
        registered_at as since,
        cast(null as text) as limit_kind
      from connected_system
      where
      """;

  private static final String TURNS =
      """
      (department = :own and stage = any(:asked))
        or (department = any(:overseen) and stage = any(:watched))
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
    var callers = standings.current();
    var addressees = new Standing(query.addressee(), callers.overseen());
    return reader.read(
        kind(),
        SELECT,
        turns(addressees),
        query,
        row -> {
          var id = uuid(row, "id");
          return () -> offer(systems.find(id).orElseThrow(), addressees, callers);
        });
  }

  private static Conditions turns(Standing by) {
    return new Conditions()
        .that(TURNS)
        .with("own", by.caller().department())
        .with("overseen", by.overseen().toArray(String[]::new))
        .with("asked", stages(Party.REQUESTER, by.caller()))
        .with("watched", stages(Party.AUTHORITY, by.caller()));
  }

  private static String[] stages(Party party, Caller caller) {
    return SystemTransitions.TABLE.turns(party, caller, SystemTransitions::isTurn).stream()
        .map(Enum::name)
        .toArray(String[]::new);
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
