package org.infoshare.cases.negotiation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Iterator;
import java.util.Set;
import java.util.UUID;
import org.infoshare.foundation.inbox.CasesTogether;
import org.infoshare.foundation.inbox.Waiting;
import org.infoshare.foundation.inbox.WaitingCases;
import org.infoshare.foundation.inbox.WaitingOffer;
import org.infoshare.foundation.inbox.WaitingQuery;
import org.infoshare.foundation.inbox.WaitingReader;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Conditions;
import org.infoshare.foundation.platform.Party;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.Standing;

/** The needs that wait for the requester, the named department, or whoever names it. */
@ApplicationScoped
class WaitingNeeds implements WaitingCases {

  private static final String SELECT =
      """
      select id, cast(id as text) as case_id, requester as department, stage, since,
        case when stage = 'FILED' then '%s'
          when stage in ('NEGOTIATING', 'UNANSWERED')
            then case when requester = any(:own) then '%s' else '%s' end
          when stage = 'AGREED' or (stage = 'ORDERED' and not ordered_by_ruling) then '%s' end
          as limit_kind
      from need
      where
      """
          .formatted(
              NeedLimit.ROUTE.kind(),
              NeedLimit.REPLY.kind(),
              NeedLimit.ANSWER.kind(),
              NeedLimit.PUBLISH.kind());

  private static final String TURNS =
      """
      (requester = any(:own) and stage = any(:asked))
        or (responsible = any(:own) and stage = any(:held))
        or (responsible = any(:own) and stage in ('AGREED', 'ORDERED') and request_id is null)
        or (requester = any(:overseen) and stage = any(:named))
        or (requester = any(:governed) and stage = any(:ruled))
      """;

  @Inject private WaitingReader reader;
  @Inject private Needs needs;
  @Inject private NeedDesk desk;
  @Inject private NeedBodies bodies;

  @Override
  public String kind() {
    return "need";
  }

  @Override
  public Iterator<Waiting> waiting(WaitingQuery query) {
    var caller = desk.turn();
    var by = new Standing(query.addressee(), caller.by().overseen());
    var addressee = new Turn(by, caller.at(), caller.inForce());
    var together = new CasesTogether<Need>(needs::byId);
    var sides = bodies.once();
    return reader.read(
        kind(),
        SELECT,
        turns(by, bodies.governedBy(query.addressee())),
        query,
        row -> {
          var need = together.later(row.getObject("id", UUID.class));
          return () -> offer(need.get(), sides.apply(need.get()), addressee, caller);
        });
  }

  private static Conditions turns(Standing by, Set<String> governed) {
    var caller = by.caller();
    return new Conditions()
        .that(TURNS)
        .with("own", caller.standsFor())
        .with("overseen", by.overseen().toArray(String[]::new))
        .with("governed", governed.toArray(String[]::new))
        .withNames("asked", NeedTransitions.turns(Party.REQUESTER, caller))
        .withNames("held", NeedTransitions.turns(Party.PROVIDER, caller))
        .withNames("named", NeedTransitions.turns(Party.AUTHORITY, caller))
        .withNames("ruled", NeedTransitions.turns(Party.GOVERNMENT, caller));
  }

  private static WaitingOffer offer(Need need, Sides sides, Turn addressee, Turn caller) {
    boolean answered =
        need.state().isWithRequester() && addressee.caller().belongsTo(need.responsible());
    boolean turn =
        !answered && need.offeredTo(addressee, sides).stream().anyMatch(NeedTransitions::isTurn);
    return turn || owesEntry(need, addressee.caller())
        ? WaitingOffer.of(need.asked().name(), need.offeredTo(caller, sides), "/needs/" + need.id())
        : WaitingOffer.NONE;
  }

  /**
   * The entry that was agreed on, or drafted of an order, is written and published at the entry:
   * the need itself has no command for it.
   */
  private static boolean owesEntry(Need need, Caller addressee) {
    return need.state().isToBeShared()
        && addressee.belongsTo(need.responsible())
        && (addressee.is(Roles.STAFF) || addressee.is(Roles.HEAD));
  }
}
