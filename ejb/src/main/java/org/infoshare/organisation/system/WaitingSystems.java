package org.infoshare.organisation.system;

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
import org.infoshare.organisation.onboarding.WaitingConditions;

/** The inbox source of systems that wait to be tried or activated. */
@ApplicationScoped
class WaitingSystems implements InboxSource {

  private static final String SELECT =
      """
      select id, cast(id as text) as case_id, department, stage,
        registered_at as since,
        cast(null as text) as deadline_kind
      from connected_system
      where
      """;

  private final InboxReader reader;
  private final Systems systems;
  private final CallerContexts callerContexts;

  /** For the container's proxy. */
  protected WaitingSystems() {
    this(null, null, null);
  }

  @Inject
  WaitingSystems(InboxReader reader, Systems systems, CallerContexts callerContexts) {
    this.reader = reader;
    this.systems = systems;
    this.callerContexts = callerContexts;
  }

  @Override
  public String kind() {
    return "system";
  }

  @Override
  public Iterator<InboxItem> items(InboxQuery query) {
    var caller = callerContexts.withoutMerged();
    var addressee = new CallerContext(query.addressee(), caller.overseen());
    var loader = new BatchLoader<UUID, ConnectedSystem>(systems::findByIds);
    return reader.read(
        kind(),
        SELECT,
        WaitingConditions.of(SystemTransitions.TABLE, SystemTransitions::isWaitingFor, addressee),
        query,
        row -> {
          var system = loader.lazy(uuid(row, "id"));
          return () -> offer(system.get(), addressee, caller);
        });
  }

  private static InboxOffer offer(
      ConnectedSystem system, CallerContext addressee, CallerContext caller) {
    boolean isWaiting =
        system.offeredTo(addressee).stream()
            .anyMatch(command -> SystemTransitions.isWaitingFor(system.stage(), command));
    return isWaiting
        ? InboxOffer.of(
            system.name(), system.offeredTo(caller), "/onboarding/systems/" + system.id())
        : InboxOffer.NONE;
  }
}
