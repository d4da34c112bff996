package org.infoshare.negotiation;

import static org.infoshare.platform.Columns.uuid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Iterator;
import java.util.Set;
import org.infoshare.department.Standing;
import org.infoshare.inbox.Waiting;
import org.infoshare.inbox.WaitingCases;
import org.infoshare.inbox.WaitingOffer;
import org.infoshare.inbox.WaitingQuery;
import org.infoshare.inbox.WaitingReader;
import org.infoshare.platform.Caller;
import org.infoshare.platform.Conditions;
import org.infoshare.platform.Party;

/** The needs that wait for the requester, the named department, or whoever names it. */
@ApplicationScoped
class WaitingNeeds implements WaitingCases {

  private static final String SELECT =
      """
      select id, cast(id as text) as case_id, stage, since,
        case when stage = 'FILED' then '%s'
          when stage in ('NEGOTIATING', 'UNANSWERED')
            then case when requester = :own then '%s' else '%s' end end
          as limit_kind
      from need
      where
      """
          .formatted(NeedLimit.ROUTE.kind(), NeedLimit.REPLY.kind(), NeedLimit.ANSWER.kind());

  private static final String TURNS =
      """
      (requester = :own and stage = any(:asked))
        or (responsible = :own and stage = any(:held))
        or (requester = any(:overseen) and stage = any(:named))
        or (requester = any(:governed) and stage = any(:ruled))
      """;

  @Inject private WaitingReader reader;
  @Inject private NeedRows rows;
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
    return reader.read(
        kind(),
        SELECT,
        turns(by, bodies.governedBy(query.addressee())),
        query,
        row -> {
          var id = uuid(row, "id");
          return () -> offer(rows.find(id).orElseThrow(), addressee, caller);
        });
  }

  private static Conditions turns(Standing by, Set<String> governed) {
    var caller = by.caller();
    return new Conditions()
        .that(TURNS)
        .with("own", caller.department() == null ? "" : caller.department())
        .with("overseen", by.overseen().toArray(String[]::new))
        .with("governed", governed.toArray(String[]::new))
        .with("asked", stages(Party.REQUESTER, caller))
        .with("held", stages(Party.PROVIDER, caller))
        .with("named", stages(Party.AUTHORITY, caller))
        .with("ruled", stages(Party.GOVERNMENT, caller));
  }

  private static String[] stages(Party party, Caller caller) {
    return NeedTransitions.turns(party, caller).stream().map(Enum::name).toArray(String[]::new);
  }

  private WaitingOffer offer(Need need, Turn addressee, Turn caller) {
    var sides = bodies.of(need);
    boolean answered = need.isWithRequester() && addressee.caller().belongsTo(need.responsible());
    boolean turn =
        !answered && need.offeredTo(addressee, sides).stream().anyMatch(NeedTransitions::isTurn);
    return turn
        ? WaitingOffer.of(need.asked().name(), need.offeredTo(caller, sides), "/needs/" + need.id())
        : WaitingOffer.NONE;
  }
}
