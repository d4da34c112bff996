package org.infoshare.catalogue.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.infoshare.catalogue.publication.EntryStage;
import org.infoshare.catalogue.update.EntryUpdates;
import org.infoshare.foundation.inbox.InboxItem;
import org.infoshare.foundation.inbox.InboxOffer;
import org.infoshare.foundation.inbox.InboxQuery;
import org.infoshare.foundation.inbox.InboxReader;
import org.infoshare.foundation.inbox.InboxSource;
import org.infoshare.foundation.persistence.Conditions;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Party;
import org.infoshare.organisation.department.CallerContext;
import org.infoshare.organisation.department.CallerContexts;

/** The inbox items of entries on their way to publication or withdrawal. */
@ApplicationScoped
class EntryInboxSource implements InboxSource {

  private static final String SELECT =
      """
      select e.code as case_id, e.provider as department, e.stage, coalesce(e.submitted_at, e.changed_at) as since,
        case e.stage when 'SUBMITTED' then '%s' end as deadline_kind
      from catalogue_entry e
      where
      """
          .formatted(EntryUpdates.REVIEW);

  private static final String AWAITED =
      """
      e.stage not in ('PUBLISHED', 'WITHDRAWN', 'DROPPED')
        and ((e.provider = any(:own) and e.stage = any(:held))
          or (e.provider = any(:overseen) and e.stage = any(:watched)))
      """;

  private final InboxReader reader;
  private final Supplier<CallerContext> callerContext;
  private final Function<String, Entry> entries;
  private final BiFunction<Entry, Set<EntryCommand>, Set<EntryCommand>> obstacles;

  /** For the container's proxy. */
  protected EntryInboxSource() {
    this(null, (Supplier<CallerContext>) null, null, null);
  }

  @Inject
  EntryInboxSource(
      InboxReader reader, CallerContexts contexts, EntryAccess access, Obstacles obstacles) {
    this(reader, contexts::admitting, access::require, obstacles::blockedCommands);
  }

  /**
   * @param entries finds an entry by its code
   * @param obstacles the commands that the entry allows but the rest of the platform refuses
   */
  EntryInboxSource(
      InboxReader reader,
      Supplier<CallerContext> callerContext,
      Function<String, Entry> entries,
      BiFunction<Entry, Set<EntryCommand>, Set<EntryCommand>> obstacles) {
    this.reader = reader;
    this.callerContext = callerContext;
    this.entries = entries;
    this.obstacles = obstacles;
  }

  @Override
  public String kind() {
    return "entry";
  }

  @Override
  public Iterator<InboxItem> items(InboxQuery query) {
    var caller = callerContext.get();
    var addressee = new CallerContext(query.addressee(), caller.overseen());
    return reader.read(
        kind(),
        SELECT,
        turns(addressee),
        query,
        row -> {
          String code = row.getString("case_id");
          return () -> offer(entries.apply(code), addressee, caller);
        });
  }

  private static Conditions turns(CallerContext caller) {
    return new Conditions()
        .where(AWAITED)
        .bind("own", caller.caller().departmentWithPredecessors())
        .bind("overseen", caller.overseen().toArray(String[]::new))
        .bindNames("held", stages(Party.PROVIDER, caller.caller()))
        .bindNames("watched", stages(Party.AUTHORITY, caller.caller()));
  }

  private static Set<EntryStage> stages(Party party, Caller caller) {
    return EntryTransitions.TABLE.waitingStages(party, caller, EntryTransitions::isWaitingFor);
  }

  private InboxOffer offer(Entry entry, CallerContext addressee, CallerContext caller) {
    boolean isWaiting =
        entry.offeredTo(addressee).stream()
            .filter(command -> EntryTransitions.isWaitingFor(entry.stage(), command))
            .anyMatch(command -> obstacles.apply(entry, EnumSet.of(command)).isEmpty());
    return isWaiting
        ? InboxOffer.of(
            entry.content().name(),
            offered(entry, caller),
            "/catalogue/entries/" + entry.code().replace('/', '-'))
        : InboxOffer.NONE;
  }

  private Set<EntryCommand> offered(Entry entry, CallerContext caller) {
    var offered = entry.offeredTo(caller);
    offered.removeAll(obstacles.apply(entry, offered));
    return offered;
  }
}
