package org.infoshare.organisation.onboarding;

import static org.infoshare.foundation.platform.Columns.uuid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Iterator;
import org.infoshare.foundation.inbox.BatchLoader;
import org.infoshare.foundation.inbox.InboxOffer;
import org.infoshare.foundation.inbox.InboxQuery;
import org.infoshare.foundation.inbox.InboxReader;
import org.infoshare.foundation.inbox.InboxSource;
import org.infoshare.foundation.inbox.Waiting;
import org.infoshare.organisation.department.CallerContext;
import org.infoshare.organisation.department.CallerContexts;

/** The systems that wait to be tried, or to be switched on. */
@ApplicationScoped
class WaitingSystems implements InboxSource {

  private static final String SELECT =
      """
      select id, cast(id as text) as case_id, department, stage,
        registered_at as since,
        cast(null as text) as limit_kind
      from connected_system
      where
      """;

  private final InboxReader reader;
  private final Systems systems;
  private final CallerContexts standings;

  /** For the container's proxy. */
  protected WaitingSystems() {
    this(null, null, null);
  }

  @Inject
  WaitingSystems(InboxReader reader, Systems systems, CallerContexts standings) {
    this.reader = reader;
    this.systems = systems;
    this.standings = standings;
  }

  @Override
  public String kind() {
    return "system";
  }

  @Override
  public Iterator<Waiting> items(InboxQuery query) {
    var callers = standings.withoutMerged();
    var addressees = new CallerContext(query.addressee(), callers.overseen());
    var together = new BatchLoader<ConnectedSystem>(systems::findByIds);
    return reader.read(
        kind(),
        SELECT,
        WaitingConditions.of(SystemTransitions.TABLE, SystemTransitions::isWaitingFor, addressees),
        query,
        row -> {
          var system = together.lazy(uuid(row, "id"));
          return () -> offer(system.get(), addressees, callers);
        });
  }

  private static InboxOffer offer(
      ConnectedSystem system, CallerContext addressee, CallerContext caller) {
    boolean turn =
        system.offeredTo(addressee).stream()
            .anyMatch(command -> SystemTransitions.isWaitingFor(system.stage(), command));
    return turn
        ? InboxOffer.of(
            system.name(), system.offeredTo(caller), "/onboarding/systems/" + system.id())
        : InboxOffer.NONE;
  }
}
