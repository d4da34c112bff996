package org.infoshare.cases.compliance;

import static org.infoshare.foundation.persistence.Columns.uuid;

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

/** The violations that wait for the department's correction or for the handling authority. */
@ApplicationScoped
class ViolationInboxSource implements InboxSource {

  private static final String SELECT =
      """
      select id, cast(id as text) as case_id, department, stage, registered_at as since,
        case when stage = 'ORDERED' then '%s' else '%s' end as deadline_kind
      from violation
      where
      """
          .formatted(CorrectionDeadline.KIND, HandlingDeadline.KIND);

  private static final String CONDITION =
      """
      stage in ('REGISTERED', 'ORDERED', 'OVERDUE', 'REPORTED')
        and ((department = any(:own) and stage = any(:answered))
          or (authority = any(:own) and stage = any(:handled)))
      """;

  private final InboxReader reader;
  private final Violations violations;

  /** For the container's proxy. */
  protected ViolationInboxSource() {
    this(null, null);
  }

  @Inject
  ViolationInboxSource(InboxReader reader, Violations violations) {
    this.reader = reader;
    this.violations = violations;
  }

  @Override
  public String kind() {
    return "violation";
  }

  @Override
  public Iterator<InboxItem> items(InboxQuery query) {
    var addressee = query.addressee();
    var batch = new BatchLoader<UUID, Violation>(violations::byId);
    return reader.read(
        kind(),
        SELECT,
        condition(addressee),
        query,
        row -> {
          var violation = batch.lazy(uuid(row, "id"));
          return () -> offer(violation.get(), addressee, query.caller());
        });
  }

  private static Conditions condition(Caller caller) {
    return new Conditions()
        .where(CONDITION)
        .bind("own", caller.departmentWithPredecessors())
        .bindNames("answered", stages(Party.RESPONSIBLE, caller))
        .bindNames("handled", stages(Party.AUTHORITY, caller));
  }

  private static Set<ViolationStage> stages(Party party, Caller caller) {
    return ViolationTransitions.TABLE.waitingStages(
        party, caller, (stage, command) -> ViolationTransitions.isWaitingFor(command));
  }

  private static InboxOffer offer(Violation violation, Caller addressee, Caller caller) {
    boolean waiting =
        violation.offeredTo(addressee).stream().anyMatch(ViolationTransitions::isWaitingFor);
    return waiting
        ? InboxOffer.of(
            violation.kind().words(), violation.offeredTo(caller), "/violations/" + violation.id())
        : InboxOffer.NONE;
  }
}
