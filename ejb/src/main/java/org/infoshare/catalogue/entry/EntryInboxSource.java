package org.infoshare.catalogue.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.infoshare.foundation.inbox.InboxOffer;
import org.infoshare.foundation.inbox.InboxQuery;
import org.infoshare.foundation.inbox.InboxReader;
import org.infoshare.foundation.inbox.InboxSource;
import org.infoshare.foundation.inbox.Waiting;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Conditions;
import org.infoshare.foundation.platform.Party;
import org.infoshare.organisation.department.CallerContext;
import org.infoshare.organisation.department.CallerContexts;

/** The entries that wait for somebody on their way into the catalogue or out of it. */
@ApplicationScoped
class EntryInboxSource implements InboxSource {

  private static final String SELECT =
      """
      select e.code as case_id, e.provider as department, e.stage, coalesce(e.submitted_at, e.changed_at) as since,
        case e.stage when 'SUBMITTED' then '%s' end as limit_kind
      from catalogue_entry e
      where
      """
          .formatted(UpdateDeadlines.REVIEW);

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
      InboxReader reader, CallerContexts standings, EntryAccess desk, Obstacles obstacles) {
    this(reader, standings::current, desk::require, obstacles::blockedCommands);
  }

  /**
   * @param entries the entry of a code
   * @param obstacles what would be refused of that which the entry itself offers
   */
  EntryInboxSource(
      InboxReader reader,
      Supplier<CallerContext> standing,
      Function<String, Entry> entries,
      BiFunction<Entry, Set<EntryCommand>, Set<EntryCommand>> obstacles) {
    this.reader = reader;
    this.callerContext = standing;
    this.entries = entries;
    this.obstacles = obstacles;
  }

  @Override
  public String kind() {
    return "entry";
  }

  @Override
  public Iterator<Waiting> items(InboxQuery query) {
    var callers = callerContext.get();
    var addressees = new CallerContext(query.addressee(), callers.overseen());
    return reader.read(
        kind(),
        SELECT,
        turns(addressees),
        query,
        row -> {
          String code = row.getString("case_id");
          return () -> offer(entries.apply(code), addressees, callers);
        });
  }

  private static Conditions turns(CallerContext by) {
    return new Conditions()
        .where(AWAITED)
        .bind("own", by.caller().departmentWithPredecessors())
        .bind("overseen", by.overseen().toArray(String[]::new))
        .bindNames("held", stages(Party.PROVIDER, by.caller()))
        .bindNames("watched", stages(Party.AUTHORITY, by.caller()));
  }

  private static Set<EntryStage> stages(Party party, Caller caller) {
    return EntryTransitions.TABLE.waitingStages(party, caller, EntryTransitions::isWaitingFor);
  }

  private InboxOffer offer(Entry entry, CallerContext addressee, CallerContext caller) {
    boolean turn =
        entry.offeredTo(addressee).stream()
            .filter(command -> EntryTransitions.isWaitingFor(entry.stage(), command))
            .anyMatch(command -> obstacles.apply(entry, EnumSet.of(command)).isEmpty());
    return turn
        ? InboxOffer.of(
            entry.content().name(),
            offered(entry, caller),
            "/catalogue/entries/" + entry.code().replace('/', '-'))
        : InboxOffer.NONE;
  }

  private Set<EntryCommand> offered(Entry entry, CallerContext by) {
    var offered = entry.offeredTo(by);
    offered.removeAll(obstacles.apply(entry, offered));
    return offered;
  }
}
