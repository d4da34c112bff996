package org.infoshare.cases.compliance;

import static org.infoshare.foundation.platform.Columns.uuid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Iterator;
import java.util.Set;
import org.infoshare.foundation.inbox.CasesTogether;
import org.infoshare.foundation.inbox.Waiting;
import org.infoshare.foundation.inbox.WaitingCases;
import org.infoshare.foundation.inbox.WaitingOffer;
import org.infoshare.foundation.inbox.WaitingQuery;
import org.infoshare.foundation.inbox.WaitingReader;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Conditions;
import org.infoshare.foundation.platform.Party;

/** The violations that wait for the department to correct, or for the body that handles them. */
@ApplicationScoped
class WaitingViolations implements WaitingCases {

  private static final String SELECT =
      """
      select id, cast(id as text) as case_id, department, stage, registered_at as since,
        case when stage = 'ORDERED' then '%s' else '%s' end as limit_kind
      from violation
      where
      """
          .formatted(CorrectionOrders.KIND, ViolationHandling.KIND);

  private static final String TURNS =
      """
      stage in ('RECORDED', 'ORDERED', 'UNHEEDED', 'REPORTED')
        and ((department = any(:own) and stage = any(:answered))
          or (authority = any(:own) and stage = any(:handled)))
      """;

  private final WaitingReader reader;
  private final Violations violations;

  /** For the container's proxy. */
  protected WaitingViolations() {
    this(null, null);
  }

  @Inject
  WaitingViolations(WaitingReader reader, Violations violations) {
    this.reader = reader;
    this.violations = violations;
  }

  @Override
  public String kind() {
    return "violation";
  }

  @Override
  public Iterator<Waiting> waiting(WaitingQuery query) {
    var addressee = query.addressee();
    var together = new CasesTogether<Violation>(violations::byId);
    return reader.read(
        kind(),
        SELECT,
        turns(addressee),
        query,
        row -> {
          var violation = together.later(uuid(row, "id"));
          return () -> offer(violation.get(), addressee, query.caller());
        });
  }

  private static Conditions turns(Caller caller) {
    return new Conditions()
        .that(TURNS)
        .with("own", caller.standsFor())
        .withNames("answered", stages(Party.RESPONSIBLE, caller))
        .withNames("handled", stages(Party.AUTHORITY, caller));
  }

  private static Set<ViolationStage> stages(Party party, Caller caller) {
    return ViolationTransitions.TABLE.turns(
        party, caller, (stage, command) -> ViolationTransitions.isTurn(command));
  }

  private static WaitingOffer offer(Violation violation, Caller addressee, Caller caller) {
    boolean turn = violation.offeredTo(addressee).stream().anyMatch(ViolationTransitions::isTurn);
    return turn
        ? WaitingOffer.of(
            "%s (%s)".formatted(violation.kind().words().chinese(), violation.article()),
            violation.offeredTo(caller),
            "/violations/" + violation.id())
        : WaitingOffer.NONE;
  }
}
