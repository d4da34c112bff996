package org.infoshare.cases.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Iterator;
import java.util.Set;
import java.util.UUID;
import org.infoshare.foundation.inbox.BatchLoader;
import org.infoshare.foundation.inbox.InboxItem;
import org.infoshare.foundation.inbox.InboxOffer;
import org.infoshare.foundation.inbox.InboxQuery;
import org.infoshare.foundation.inbox.InboxReader;
import org.infoshare.foundation.inbox.InboxSource;
import org.infoshare.foundation.persistence.Conditions;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Party;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.CallerContext;
import org.infoshare.organisation.department.CommandContext;

/** The needs that wait for the requester, the provider or the designating authority. */
@ApplicationScoped
class NeedInboxSource implements InboxSource {

  private static final String SELECT =
      """
      select id, cast(id as text) as case_id, requester as department, stage, since,
        case when stage = 'FILED' then '%s'
          when stage in ('NEGOTIATING', 'UNANSWERED')
            then case when requester = any(:own) then '%s' else '%s' end
          when stage = 'AGREED' or (stage = 'ORDERED' and not ordered_by_ruling) then '%s' end
          as deadline_kind
      from need
      where
      """
          .formatted(
              NeedDeadlineKind.DESIGNATE.kind(),
              NeedDeadlineKind.REPLY.kind(),
              NeedDeadlineKind.ANSWER.kind(),
              NeedDeadlineKind.PUBLISH.kind());

  /** What the authority of a district let lie may be what only the city can place. */
  private static final String CONDITION =
      """
      (requester = any(:own) and stage = any(:asked))
        or (provider = any(:own) and stage = any(:held))
        or (provider = any(:own) and stage in ('AGREED', 'ORDERED') and request_id is null)
        or (requester = any(:overseen) and stage = any(:named))
        or (requester = any(:districts) and stage = any(:named) and overdue_since is not null)
        or (requester = any(:governed) and stage = any(:ruled))
      """;

  @Inject private InboxReader reader;
  @Inject private Needs needs;
  @Inject private NeedAccess access;
  @Inject private DesignatingAuthorities designatingAuthorities;

  @Override
  public String kind() {
    return "need";
  }

  @Override
  public Iterator<InboxItem> items(InboxQuery query) {
    var caller = access.context();
    var addresseeContext = new CallerContext(query.addressee(), caller.callerContext().overseen());
    var addressee = new CommandContext(addresseeContext, caller.at(), caller.currentRuleSet());
    var batch = new BatchLoader<UUID, Need>(needs::byId);
    var parties = designatingAuthorities.memoised();
    return reader.read(
        kind(),
        SELECT,
        condition(addresseeContext)
            .bind("governed", departments(designatingAuthorities.governedBy(query.addressee())))
            .bind("districts", departments(designatingAuthorities.districtsOf(query.addressee()))),
        query,
        row -> {
          var need = batch.lazy(row.getObject("id", UUID.class));
          return () -> offer(need.get(), parties.apply(need.get()), addressee, caller);
        });
  }

  private static String[] departments(Set<String> codes) {
    return codes.toArray(String[]::new);
  }

  private static Conditions condition(CallerContext addresseeContext) {
    var caller = addresseeContext.caller();
    return new Conditions()
        .where(CONDITION)
        .bind("own", caller.departmentWithPredecessors())
        .bind("overseen", departments(addresseeContext.overseen()))
        .bindNames("asked", NeedTransitions.waitingStages(Party.REQUESTER, caller))
        .bindNames("held", NeedTransitions.waitingStages(Party.PROVIDER, caller))
        .bindNames("named", NeedTransitions.waitingStages(Party.AUTHORITY, caller))
        .bindNames("ruled", NeedTransitions.waitingStages(Party.GOVERNMENT, caller));
  }

  private static InboxOffer offer(
      Need need, NeedParties parties, CommandContext addressee, CommandContext caller) {
    boolean answered =
        need.state().awaitsRequester() && addressee.caller().belongsTo(need.provider());
    boolean waiting =
        !answered
            && need.offeredTo(addressee, parties).stream().anyMatch(NeedTransitions::isWaitingFor);
    return waiting || owesEntry(need, addressee.caller())
        ? InboxOffer.of(
            need.content().name(), need.offeredTo(caller, parties), "/needs/" + need.id())
        : InboxOffer.NONE;
  }

  /**
   * Whether the addressee must complete and publish the agreed or ordered entry. The entry has the
   * commands for this; the need itself has none.
   */
  private static boolean owesEntry(Need need, Caller addressee) {
    return need.state().awaitsPublication()
        && addressee.belongsTo(need.provider())
        && (addressee.hasRole(Roles.STAFF) || addressee.hasRole(Roles.HEAD));
  }
}
