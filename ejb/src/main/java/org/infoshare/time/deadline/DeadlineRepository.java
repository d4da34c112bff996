package org.infoshare.time.deadline;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.infoshare.foundation.platform.Sql;
import org.infoshare.time.rulebook.Limit;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.Query;

/** The table of limits and that of their events. */
final class DeadlineRepository {

  private static final String COLUMNS =
      """
      id, kind, case_id, run, rule_set, limit_key, working_days, source, evidence_tag, configured,
        subject, readers, stage, received_at, received_on, extension_days as extension,
        grace_days as grace, pauses, due, ledger, next_at, counted_on, events
      """;

  static final String SELECT = "select " + COLUMNS + " from deadline ";

  private final Sql sql;

  DeadlineRepository(Sql sql) {
    this.sql = sql;
  }

  /** The last limit of that kind that the case has. */
  Optional<Deadline> find(DeadlineKey of) {
    return last(of, "");
  }

  /** The same, held until the transaction ends. */
  Optional<Deadline> lock(DeadlineKey of) {
    return last(of, " for update");
  }

  private Optional<Deadline> last(DeadlineKey of, String locking) {
    return read(
            SELECT + "where kind = :kind and case_id = :caseId order by run desc limit 1" + locking,
            query -> query.bind("kind", of.kind()).bind("caseId", of.caseId()))
        .stream()
        .findFirst();
  }

  /** The last limit of each of those kinds that these cases have. */
  List<Deadline> find(Collection<String> kinds, Collection<String> caseIds) {
    return read(
        "select distinct on (kind, case_id) "
            + COLUMNS
            + " from deadline where kind = any(:kinds) and case_id = any(:caseIds)"
            + " order by kind, case_id, run desc",
        query ->
            query
                .bind("kinds", kinds.toArray(String[]::new))
                .bind("caseIds", caseIds.toArray(String[]::new)));
  }

  /** Whether there is a limit of one of those kinds that the case has or had. */
  boolean exists(Collection<String> kinds, String caseId) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    "select exists (select from deadline"
                        + " where kind = any(:kinds) and case_id = :caseId)")
                .bind("kinds", kinds.toArray(String[]::new))
                .bind("caseId", caseId)
                .mapTo(Boolean.class)
                .one());
  }

  /** Claims limits that were counted on an earlier calendar; held ones are passed over. */
  List<Deadline> claimStale(long number, int most) {
    return read(
        SELECT
            + """
            where stage in ('RUNNING', 'OPEN') and counted_on < :number
            limit :most for update skip locked
            """,
        query -> query.bind("number", number).bind("most", most));
  }

  /** Claims limits for which the time has come, the earliest first; held ones are passed over. */
  List<Deadline> claimDue(Instant now, int most) {
    return read(
        SELECT
            + """
            where next_at <= :now order by next_at, id
            limit :most for update skip locked
            """,
        query -> query.bind("now", now).bind("most", most));
  }

  /** The earliest time at which the sweep has or had something to do. */
  Optional<Instant> earliestActionTime() {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select next_at from deadline where next_at is not null
                    order by next_at, id limit 1
                    """)
                .mapTo(Instant.class)
                .findOne());
  }

  /** Keeps one that begins, with what happened to it. */
  void add(Deadline deadline) {
    var terms = deadline.terms();
    var position = deadline.state();
    sql.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into deadline
                      (id, kind, case_id, run, rule_set, limit_key, working_days, source,
                       evidence_tag, configured, subject, readers, stage, received_at, received_on,
                       extension_days, grace_days, pauses, due, ledger, next_at, counted_on, events)
                    values
                      (:id, :kind, :caseId, :run, :ruleSet, :limitKey, :workingDays, :source, :tag,
                       :configured, :subject, :readers, :stage, :receivedAt, :receivedOn,
                       :extension, :grace, :pauses, cast(:due as date), :ledger,
                       cast(:nextAt as timestamptz), :countedOn, :events)
                    """)
                .bind("id", deadline.id())
                .bind("kind", terms.key().kind())
                .bind("caseId", terms.key().caseId())
                .bind("run", terms.run())
                .bind("ruleSet", terms.ruleSet())
                .bind("limitKey", terms.limit().key())
                .bind("workingDays", terms.limit().workingDays())
                .bind("source", terms.limit().source())
                .bind("tag", terms.limit().evidenceTag())
                .bind("configured", terms.limit().configured())
                .bind("subject", terms.subject())
                .bind("readers", terms.readers().toArray(String[]::new))
                .bind("stage", position.stage().name())
                .bind("receivedAt", position.receivedAt())
                .bind("receivedOn", position.receivedOn())
                .bind("extension", position.extension())
                .bind("grace", position.grace())
                .bind("pauses", position.pauses().format())
                .bind("due", text(position.due()))
                .bind("ledger", position.ledger())
                .bind("nextAt", text(position.nextAt()))
                .bind("countedOn", position.countedOn())
                .bind("events", position.events())
                .execute());
    insertEvents(List.of(deadline));
  }

  /** Keeps where they stand now, and what happened to them; they are held. */
  void update(List<Deadline> deadlines) {
    if (deadlines.isEmpty()) {
      return;
    }
    var positions = deadlines.stream().map(Deadline::state).toList();
    sql.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    update deadline d
                    set stage = p.stage, received_at = cast(p.received_at as timestamptz),
                      received_on = cast(p.received_on as date), extension_days = p.extension,
                      grace_days = p.grace, pauses = p.pauses, due = cast(p.due as date),
                      ledger = p.ledger, next_at = cast(p.next_at as timestamptz),
                      counted_on = p.counted_on, events = p.events
                    from unnest(:ids, :stages, :receivedAt, :receivedOn, :extensions, :graces,
                        :pauses, :dues, :ledgers, :nextAt, :countedOn, :events)
                      as p (id, stage, received_at, received_on, extension, grace, pauses, due,
                        ledger, next_at, counted_on, events)
                    where d.id = p.id
                    """)
                .bind("ids", array(deadlines, Deadline::id, UUID[]::new))
                .bind("stages", texts(positions, position -> position.stage().name()))
                .bind("receivedAt", texts(positions, position -> text(position.receivedAt())))
                .bind("receivedOn", texts(positions, position -> text(position.receivedOn())))
                .bind("extensions", array(positions, DeadlineState::extension, Integer[]::new))
                .bind("graces", array(positions, DeadlineState::grace, Integer[]::new))
                .bind("pauses", texts(positions, position -> position.pauses().format()))
                .bind("dues", texts(positions, position -> text(position.due())))
                .bind("ledgers", texts(positions, DeadlineState::ledger))
                .bind("nextAt", texts(positions, position -> text(position.nextAt())))
                .bind("countedOn", array(positions, DeadlineState::countedOn, Long[]::new))
                .bind("events", array(positions, DeadlineState::events, Integer[]::new))
                .execute());
    insertEvents(deadlines);
  }

  private void insertEvents(List<Deadline> deadlines) {
    var happened = deadlines.stream().flatMap(DeadlineRepository::numbered).toList();
    if (happened.isEmpty()) {
      return;
    }
    sql.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into deadline_event
                      (deadline, position, kind, at, by, why, source, working_days, due)
                    select e.deadline, e.position, e.kind, cast(e.at as timestamptz), e.by, e.why,
                      e.source, e.working_days, cast(e.due as date)
                    from unnest(:ids, :positions, :kinds, :at, :by, :why, :sources, :workingDays,
                        :dues)
                      as e (deadline, position, kind, at, by, why, source, working_days, due)
                    """)
                .bind("ids", array(happened, NumberedEvent::deadline, UUID[]::new))
                .bind("positions", array(happened, NumberedEvent::position, Integer[]::new))
                .bind("kinds", texts(happened, one -> one.event().kind().name()))
                .bind("at", texts(happened, one -> text(one.event().at())))
                .bind("by", texts(happened, one -> one.event().by()))
                .bind("why", texts(happened, one -> one.event().why()))
                .bind("sources", texts(happened, one -> one.event().source()))
                .bind(
                    "workingDays",
                    array(happened, one -> one.event().workingDays(), Integer[]::new))
                .bind("dues", texts(happened, one -> text(one.event().due())))
                .execute());
  }

  /** What happened to a limit, in order. */
  List<DueEvent> events(UUID deadline) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select kind, at, by, why, source, working_days, due from deadline_event
                    where deadline = :deadline order by position
                    """)
                .bind("deadline", deadline)
                .mapTo(DueEvent.class)
                .list());
  }

  /** An event with its number: they are counted from 1. */
  private record NumberedEvent(UUID deadline, int position, DueEvent event) {}

  private static Stream<NumberedEvent> numbered(Deadline deadline) {
    var news = deadline.newEvents();
    int first = deadline.state().events() - news.size() + 1;
    return IntStream.range(0, news.size())
        .mapToObj(i -> new NumberedEvent(deadline.id(), first + i, news.get(i)));
  }

  /** The limits of a query that begins as {@link #SELECT}. */
  List<Deadline> read(String select, UnaryOperator<Query> bound) {
    return sql.withHandle(
        handle ->
            bound
                .apply(handle.createQuery(select))
                .registerColumnMapper(
                    Pauses.class, (row, column, context) -> Pauses.parse(row.getString(column)))
                .map(DeadlineRepository::deadline)
                .list());
  }

  private static Deadline deadline(RowView row) {
    var begun = row.getRow(TermsRow.class);
    return Deadline.restore(begun.id(), begun.terms(), row.getRow(DeadlineState.class));
  }

  /** A limit and its {@link DeadlineTerms}, as they are kept. */
  private record TermsRow(
      UUID id,
      @Nested DeadlineKey key,
      int run,
      String ruleSet,
      String limitKey,
      int workingDays,
      String source,
      String evidenceTag,
      boolean configured,
      String subject,
      List<String> readers) {

    DeadlineTerms terms() {
      var limit = new Limit(limitKey, workingDays, source, evidenceTag, configured);
      return new DeadlineTerms(key, run, limit, ruleSet, readers, subject);
    }
  }

  private static String text(Object value) {
    return Objects.toString(value, null);
  }

  private static <T> String[] texts(List<T> of, Function<T, String> text) {
    return array(of, text, String[]::new);
  }

  private static <T, R> R[] array(List<T> of, Function<T, R> value, IntFunction<R[]> array) {
    return of.stream().map(value).toArray(array);
  }
}
