package org.infoshare.cases.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Iterator;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.infoshare.catalogue.entry.Catalogue;
import org.infoshare.foundation.inbox.BatchLoader;
import org.infoshare.foundation.inbox.InboxOffer;
import org.infoshare.foundation.inbox.InboxQuery;
import org.infoshare.foundation.inbox.InboxReader;
import org.infoshare.foundation.inbox.InboxSource;
import org.infoshare.foundation.inbox.Waiting;
import org.infoshare.foundation.platform.Conditions;
import org.infoshare.foundation.platform.Party;
import org.infoshare.organisation.department.CallerContext;
import org.infoshare.organisation.department.CallerContexts;

/** The objections that wait for whoever answers for the datum, or says who does. */
@ApplicationScoped
class ObjectionInboxSource implements InboxSource {

  private static final String SELECT =
      """
      select id, cast(id as text) as case_id, objector as department, stage, raised_at as since,
        case stage when 'RAISED' then '%s' else '%s' end as limit_kind
      from objection
      where
      """
          .formatted(ObjectionDeadlines.ROUTE, ObjectionDeadlines.VERIFY);

  private static final String CONDITION =
      """
      stage in ('RAISED', 'VERIFYING')
        and ((responsible = any(:own) and stage = any(:held))
          or (responsible = any(:overseen) and stage = any(:watched))
          or (responsible is null and provider = any(:overseen) and stage = any(:watched)))
      """;

  private final InboxReader reader;
  private final Objections objections;
  private final Supplier<CallerContext> callerContext;
  private final UnaryOperator<String> nameOf;

  /** For the container's proxy. */
  protected ObjectionInboxSource() {
    this(null, null, (Supplier<CallerContext>) null, null);
  }

  @Inject
  ObjectionInboxSource(
      InboxReader reader, Objections objections, CallerContexts standings, Catalogue catalogue) {
    this(
        reader,
        objections,
        standings::current,
        entry -> catalogue.published(entry).content().name());
  }

  /**
   * @param nameOf the name of an entry, by its code
   */
  ObjectionInboxSource(
      InboxReader reader,
      Objections objections,
      Supplier<CallerContext> standing,
      UnaryOperator<String> nameOf) {
    this.reader = reader;
    this.objections = objections;
    this.callerContext = standing;
    this.nameOf = nameOf;
  }

  @Override
  public String kind() {
    return "objection";
  }

  @Override
  public Iterator<Waiting> items(InboxQuery query) {
    var callers = callerContext.get();
    var addressees = new CallerContext(query.addressee(), callers.overseen());
    var together = new BatchLoader<Objection>(objections::byId);
    return reader.read(
        kind(),
        SELECT,
        condition(addressees),
        query,
        row -> {
          var objection = together.lazy(row.getObject("id", UUID.class));
          return () -> offer(objection.get(), addressees, callers);
        });
  }

  private static Conditions condition(CallerContext by) {
    return new Conditions()
        .where(CONDITION)
        .bind("own", by.caller().departmentWithPredecessors())
        .bind("overseen", by.overseen().toArray(String[]::new))
        .bindNames("held", ObjectionTransitions.waitingStages(Party.PROVIDER, by.caller()))
        .bindNames("watched", ObjectionTransitions.waitingStages(Party.AUTHORITY, by.caller()));
  }

  private InboxOffer offer(Objection objection, CallerContext addressee, CallerContext caller) {
    boolean turn =
        objection.offeredTo(addressee).stream()
            .anyMatch(command -> ObjectionTransitions.isWaitingFor(objection.stage(), command));
    return turn
        ? InboxOffer.of(
            nameOf.apply(objection.target().entry()),
            objection.offeredTo(caller),
            "/objections/" + objection.id())
        : InboxOffer.NONE;
  }
}
