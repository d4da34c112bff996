package org.infoshare.cases.objection;

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
import org.infoshare.organisation.department.CallerContext;
import org.infoshare.organisation.department.CallerContexts;

/** The objections that wait for the responsible department or for the authority that assigns it. */
@ApplicationScoped
class ObjectionInboxSource implements InboxSource {

  private static final String SELECT =
      """
      select id, entry_code, cast(id as text) as case_id, objector as department, stage, raised_at as since,
        case stage when 'RAISED' then '%s' else '%s' end as deadline_kind
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
  private final Function<Collection<String>, Map<String, String>> names;

  /** For the container's proxy. */
  protected ObjectionInboxSource() {
    this(null, null, (Supplier<CallerContext>) null, null);
  }

  @Inject
  ObjectionInboxSource(
      InboxReader reader, Objections objections, CallerContexts contexts, Catalogue catalogue) {
    this(reader, objections, contexts::current, catalogue::names);
  }

  /**
   * @param names the names of entries, by their codes
   */
  ObjectionInboxSource(
      InboxReader reader,
      Objections objections,
      Supplier<CallerContext> callerContext,
      Function<Collection<String>, Map<String, String>> names) {
    this.reader = reader;
    this.objections = objections;
    this.callerContext = callerContext;
    this.names = names;
  }

  @Override
  public String kind() {
    return "objection";
  }

  @Override
  public Iterator<InboxItem> items(InboxQuery query) {
    var caller = callerContext.get();
    var addressee = new CallerContext(query.addressee(), caller.overseen());
    var batch = new BatchLoader<UUID, Objection>(objections::byId);
    var nameLoader = new BatchLoader<String, String>(names);
    return reader.read(
        kind(),
        SELECT,
        condition(addressee),
        query,
        row -> {
          var objection = batch.lazy(row.getObject("id", UUID.class));
          var name = nameLoader.lazy(row.getString("entry_code"));
          return () -> offer(objection.get(), name, addressee, caller);
        });
  }

  private static Conditions condition(CallerContext addressee) {
    return new Conditions()
        .where(CONDITION)
        .bind("own", addressee.caller().departmentWithPredecessors())
        .bind("overseen", addressee.overseen().toArray(String[]::new))
        .bindNames("held", ObjectionTransitions.waitingStages(Party.PROVIDER, addressee.caller()))
        .bindNames(
            "watched", ObjectionTransitions.waitingStages(Party.AUTHORITY, addressee.caller()));
  }

  private static InboxOffer offer(
      Objection objection, Supplier<String> name, CallerContext addressee, CallerContext caller) {
    boolean waiting =
        objection.offeredTo(addressee).stream()
            .anyMatch(command -> ObjectionTransitions.isWaitingFor(objection.stage(), command));
    return waiting
        ? InboxOffer.of(name.get(), objection.offeredTo(caller), "/objections/" + objection.id())
        : InboxOffer.NONE;
  }
}
