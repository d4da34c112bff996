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
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.platform.Text;
import org.infoshare.time.rulebook.Limit;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.Query;

/** The repository of deadlines and their events. */
final class DeadlineRepository {

  private static final String COLUMNS =
      """
      id, kind, case_id, run, rule_set, limit_key, working_days, source, evidence_tag, configured,
        article, article_days,
        chinese_subject as subject_chinese, english_subject as subject_english, readers, stage,
        received_at, received_on, extension_days as extension, grace_days as grace, pauses, due, ledger, next_at, calendar_version, events
      """;

  static final String SELECT = "select " + COLUMNS + " from deadline ";

  private final Sql sql;

  DeadlineRepository(Sql sql) {
    this.sql = sql;
  }

  /** The last deadline of that kind of the case. */
  Optional<Deadline> find(DeadlineKey key) {
    return last(key, "");
  }

  /** The last deadline of that kind of the case, locked until the transaction ends. */
  Optional<Deadline> lock(DeadlineKey key) {
    return last(key, " for update");
  }

  private Optional<Deadline> last(DeadlineKey key, String locking) {
    return read(
            SELECT + "where kind = :kind and case_id = :caseId order by run desc limit 1" + locking,
            query -> query.bind("kind", key.kind()).bind("caseId", key.caseId()))
        .stream()
        .findFirst();
  }

  /** The last deadline of each of those kinds for these cases. */
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

  /** Whether the case has or had a deadline of one of those kinds. */
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

  /** Claims deadlines that were calculated on an earlier calendar; locked rows are skipped. */
  List<Deadline> claimStale(long number, int maxResults) {
    return read(
        SELECT
            + """
            where stage in ('RUNNING', 'OPEN') and calendar_version < :number
            limit :most for update skip locked
            """,
        query -> query.bind("number", number).bind("most", maxResults));
  }

  /** Claims deadlines that are due for a step, the earliest first; locked rows are skipped. */
  List<Deadline> claimDue(Instant now, int maxResults) {
    return read(
        SELECT
            + """
            where next_at <= :now order by next_at, id
            limit :most for update skip locked
            """,
        query -> query.bind("now", now).bind("most", maxResults));
  }

  /** Stores a new deadline with its events. */
  void add(Deadline deadline) {
    var terms = deadline.terms();
    var article = terms.limit().article();
    var state = deadline.state();
    sql.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into deadline
                      (id, kind, case_id, run, rule_set, limit_key, working_days, source,
                       evidence_tag, configured, article, article_days, chinese_subject, english_subject, readers, stage,
                       received_at, received_on, extension_days, grace_days, pauses, due, ledger, next_at, calendar_version, events)
                    values
                      (:id, :kind, :caseId, :run, :ruleSet, :limitKey, :workingDays, :source, :tag,
                       :configured, :article, cast(:articleDays as int), :chineseSubject, :englishSubject, :readers, :stage, :receivedAt, :receivedOn,
                       :extension, :grace, :pauses, cast(:due as date), :ledger,
                       cast(:nextAt as timestamptz), :calendarVersion, :events)
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
                .bind("article", article == null ? null : article.name())
                .bind("articleDays", article == null ? null : article.workingDays())
                .bind("chineseSubject", terms.subject().chinese())
                .bind("englishSubject", terms.subject().english())
                .bind("readers", terms.readers().toArray(String[]::new))
                .bind("stage", state.stage().name())
                .bind("receivedAt", state.receivedAt())
                .bind("receivedOn", state.receivedOn())
                .bind("extension", state.extension())
                .bind("grace", state.grace())
                .bind("pauses", state.pauses().format())
                .bind("due", text(state.due()))
                .bind("ledger", state.ledger())
                .bind("nextAt", text(state.nextAt()))
                .bind("calendarVersion", state.calendarVersion())
                .bind("events", state.events())
                .execute());
    insertEvents(List.of(deadline));
  }

  /** Stores the state and the new events of locked deadlines. */
  void update(List<Deadline> deadlines) {
    if (deadlines.isEmpty()) {
      return;
    }
    var states = deadlines.stream().map(Deadline::state).toList();
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
                      calendar_version = p.calendar_version, events = p.events
                    from unnest(:ids, :stages, :receivedAt, :receivedOn, :extensions, :graces,
                        :pauses, :dues, :ledgers, :nextAt, :calendarVersion, :events)
                      as p (id, stage, received_at, received_on, extension, grace, pauses, due,
                        ledger, next_at, calendar_version, events)
                    where d.id = p.id
                    """)
                .bind("ids", array(deadlines, Deadline::id, UUID[]::new))
                .bind("stages", texts(states, state -> state.stage().name()))
                .bind("receivedAt", texts(states, state -> text(state.receivedAt())))
                .bind("receivedOn", texts(states, state -> text(state.receivedOn())))
                .bind("extensions", array(states, DeadlineState::extension, Integer[]::new))
                .bind("graces", array(states, DeadlineState::grace, Integer[]::new))
                .bind("pauses", texts(states, state -> state.pauses().format()))
                .bind("dues", texts(states, state -> text(state.due())))
                .bind("ledgers", texts(states, DeadlineState::ledger))
                .bind("nextAt", texts(states, state -> text(state.nextAt())))
                .bind("calendarVersion", array(states, DeadlineState::calendarVersion, Long[]::new))
                .bind("events", array(states, DeadlineState::events, Integer[]::new))
                .execute());
    insertEvents(deadlines);
  }

  private void insertEvents(List<Deadline> deadlines) {
    var events = deadlines.stream().flatMap(DeadlineRepository::numbered).toList();
    if (events.isEmpty()) {
      return;
    }
    sql.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into deadline_event
                      (deadline, position, kind, at, by, reason, source, working_days, due)
                    select e.deadline, e.position, e.kind, cast(e.at as timestamptz), e.by, e.reason,
                      e.source, e.working_days, cast(e.due as date)
                    from unnest(:ids, :positions, :kinds, :at, :by, :notes, :sources, :workingDays,
                        :dues)
                      as e (deadline, position, kind, at, by, reason, source, working_days, due)
                    """)
                .bind("ids", array(events, NumberedEvent::deadline, UUID[]::new))
                .bind("positions", array(events, NumberedEvent::position, Integer[]::new))
                .bind("kinds", texts(events, event -> event.event().kind().name()))
                .bind("at", texts(events, event -> text(event.event().at())))
                .bind("by", texts(events, event -> event.event().by()))
                .bind("notes", texts(events, event -> event.event().note()))
                .bind("sources", texts(events, event -> event.event().source()))
                .bind(
                    "workingDays",
                    array(events, event -> event.event().workingDays(), Integer[]::new))
                .bind("dues", texts(events, event -> text(event.event().due())))
                .execute());
  }

  /** The events of a deadline, in order. */
  List<DeadlineEvent> events(UUID deadline) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select kind, at, by, reason as note, source, working_days, due from deadline_event
                    where deadline = :deadline order by position
                    """)
                .bind("deadline", deadline)
                .mapTo(DeadlineEvent.class)
                .list());
  }

  /** An event with its number, counted from 1. */
  private record NumberedEvent(UUID deadline, int position, DeadlineEvent event) {}

  private static Stream<NumberedEvent> numbered(Deadline deadline) {
    var newEvents = deadline.newEvents();
    int first = deadline.state().events() - newEvents.size() + 1;
    return IntStream.range(0, newEvents.size())
        .mapToObj(i -> new NumberedEvent(deadline.id(), first + i, newEvents.get(i)));
  }

  /** Reads the deadlines of a query that begins with {@link #SELECT}. */
  List<Deadline> read(String select, UnaryOperator<Query> binder) {
    return sql.withHandle(
        handle ->
            binder
                .apply(handle.createQuery(select))
                .registerColumnMapper(
                    Pauses.class, (row, column, context) -> Pauses.parse(row.getString(column)))
                .map(DeadlineRepository::deadline)
                .list());
  }

  private static Deadline deadline(RowView row) {
    var terms = row.getRow(TermsRow.class);
    return Deadline.restore(terms.id(), terms.terms(), row.getRow(DeadlineState.class));
  }

  /** The stored {@link DeadlineTerms} of a deadline. */
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
      String article,
      Integer articleDays,
      @Nested("subject_") Text subject,
      List<String> readers) {

    DeadlineTerms terms() {
      var limit =
          new Limit(
              limitKey,
              workingDays,
              source,
              evidenceTag,
              configured,
              article == null ? null : new Limit.Article(article, articleDays));
      return new DeadlineTerms(key, run, limit, ruleSet, readers, subject);
    }
  }

  private static String text(Object value) {
    return Objects.toString(value, null);
  }

  private static <T> String[] texts(List<T> items, Function<T, String> text) {
    return array(items, text, String[]::new);
  }

  private static <T, R> R[] array(List<T> items, Function<T, R> value, IntFunction<R[]> array) {
    return items.stream().map(value).toArray(array);
  }
}
