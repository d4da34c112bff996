package org.infoshare.sharing.request;

import static org.infoshare.foundation.persistence.Columns.uuid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.infoshare.catalogue.publication.Catalogue;
import org.infoshare.foundation.inbox.BatchLoader;
import org.infoshare.foundation.inbox.InboxItem;
import org.infoshare.foundation.inbox.InboxOffer;
import org.infoshare.foundation.inbox.InboxQuery;
import org.infoshare.foundation.inbox.InboxReader;
import org.infoshare.foundation.inbox.InboxSource;
import org.infoshare.foundation.persistence.Conditions;
import org.infoshare.foundation.platform.Party;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.CallerContext;
import org.infoshare.organisation.department.CommandContext;

/** The inbox of requests: those that wait for the addressee. */
@ApplicationScoped
class WaitingRequests implements InboxSource {

  private static final String SELECT =
      """
      select q.id, q.entry_code, cast(q.id as text) as case_id, q.requester as department, q.stage,
        case q.stage %s end as deadline_kind,
        greatest(q.drafted_at, q.handed_at, q.filed_at, q.received_at, q.supplement_asked_at,
          q.supplied_at, q.extension_asked_at, q.extension_decided_at, q.decided_at,
          q.provided_at,
          case when q.stage = 'LATE' then (
            select cast(l.due + 1 as timestamp) at time zone 'Asia/Shanghai' from open_deadline l
            where l.kind = '%s' and l.case_id = cast(q.id as text)) end) as since
      from sharing_request q
      where
      """
          .formatted(RequestDeadlineKind.sqlCasesByStage(), RequestDeadlineKind.PROVIDE.kind());

  /**
   * The requests that wait for the addressee. For an authority that oversees the provider, these
   * are only requests with an undecided extension.
   */
  private static final String CONDITION =
      """
      (q.requester = any(:own) and q.stage = any(:asked))
        or (q.requester = any(:own) and :disposes and q.use_ended_on is not null
          and q.stage in ('PROVIDED', 'SUSPENDED'))
        or (q.provider = any(:own) and q.received_at is not null and q.stage = any(:held))
        or (q.provider = any(:overseen) and q.stage = any(:watched)
          and q.extension_asked_at is not null and q.extension_decided_at is null)
        or (q.substitute_authority = any(:own) and q.received_at is not null and q.stage = any(:watched)
          and q.extension_asked_at is not null and q.extension_decided_at is null)
        or (q.relay && cast(:own as text[]) and q.stage = any(:forwarded)
          and q.relay[q.relay_step + 1] = any(:own))
      """;

  private final InboxReader reader;
  private final Requests requests;
  private final Supplier<CommandContext> context;
  private final Function<Collection<String>, Map<String, String>> names;

  /** For the container's proxy. */
  protected WaitingRequests() {
    this(null, null, (Supplier<CommandContext>) null, null);
  }

  @Inject
  WaitingRequests(
      InboxReader reader, Requests requests, RequestAccess access, Catalogue catalogue) {
    this(reader, requests, access::context, catalogue::names);
  }

  /**
   * @param names returns the names of entries, by their codes
   */
  WaitingRequests(
      InboxReader reader,
      Requests requests,
      Supplier<CommandContext> context,
      Function<Collection<String>, Map<String, String>> names) {
    this.reader = reader;
    this.requests = requests;
    this.context = context;
    this.names = names;
  }

  @Override
  public String kind() {
    return "request";
  }

  @Override
  public Iterator<InboxItem> items(InboxQuery query) {
    var current = context.get();
    var addressee = new CallerContext(query.addressee(), current.callerContext().overseen());
    var addresseeContext = new CommandContext(addressee, current.at(), current.currentRuleSet());
    var requestLoader = new BatchLoader<UUID, SharingRequest>(requests::byId);
    var nameLoader = new BatchLoader<String, String>(names);
    return reader.read(
        kind(),
        SELECT,
        condition(addressee),
        query,
        row -> {
          var request = requestLoader.lazy(uuid(row, "id"));
          var name = nameLoader.lazy(row.getString("entry_code"));
          return () -> offer(request.get(), name, addresseeContext, current);
        });
  }

  private static Conditions condition(CallerContext addressee) {
    var caller = addressee.caller();
    return new Conditions()
        .where(CONDITION)
        .bind("own", caller.departmentWithPredecessors())
        .bind("overseen", addressee.overseen().toArray(String[]::new))
        .bind("disposes", caller.hasRole(Roles.HEAD))
        .bindNames("asked", RequestTransitions.waitingStages(Party.REQUESTER, caller))
        .bindNames("held", RequestTransitions.waitingStages(Party.PROVIDER, caller))
        .bindNames("watched", RequestTransitions.waitingStages(Party.AUTHORITY, caller))
        .bindNames("forwarded", RequestTransitions.waitingStages(Party.RELAY, caller));
  }

  private static InboxOffer offer(
      SharingRequest request,
      Supplier<String> name,
      CommandContext addressee,
      CommandContext caller) {
    return request.offeredTo(addressee).stream().anyMatch(request.state()::waitsFor)
        ? InboxOffer.of(name.get(), request.offeredTo(caller), "/requests/" + request.id())
        : InboxOffer.NONE;
  }
}
