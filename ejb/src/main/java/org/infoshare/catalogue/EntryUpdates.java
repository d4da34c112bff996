package org.infoshare.catalogue;

import static org.infoshare.platform.Columns.instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.infoshare.calendar.Receipt;
import org.infoshare.deadline.DueDate;
import org.infoshare.deadline.DueDates;
import org.infoshare.platform.Conditions;
import org.infoshare.platform.Cursor;
import org.infoshare.platform.Page;
import org.infoshare.platform.Sql;
import org.infoshare.rulebook.Limit;
import org.infoshare.rulebook.Rulebook;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * The updates that entries are due because law or duty changed, and when: counted on the calendar
 * as it stands, by the rule-set in force when the change was reported.
 */
@ApplicationScoped
class EntryUpdates {

  static final String UPDATE = "entry.update";
  static final String REVIEW = "entry.review";

  /** So many are read at once where most of them may be in another state than asked for. */
  private static final int PIECE = 500;

  private static final String SELECT =
      """
      select u.id, u.entry_code, u.provider, u.what, u.legal_source, u.changed_on, u.reported_by,
        u.reported_at, u.rule_set, u.extended_at, u.extension_reasons, u.done_at, u.done_version,
        e.stage, e.submitted_at
      from entry_update u join catalogue_entry e on e.code = u.entry_code
      """;

  private Sql sql;
  private Rulebook rulebook;
  private DueDates dueDates;
  private Clock clock;

  /** For the container's proxy. */
  protected EntryUpdates() {}

  @Inject
  EntryUpdates(Sql sql, Rulebook rulebook, DueDates dueDates, Clock clock) {
    this.sql = sql;
    this.rulebook = rulebook;
    this.dueDates = dueDates;
    this.clock = clock;
  }

  /** Writes a reported change down; the update is due from now on. */
  public UUID add(String entry, String provider, NewUpdate change, String by, Instant at) {
    var id = UUID.randomUUID();
    String ruleSet = rulebook.inForceOn(day(at)).id();
    sql.run(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into entry_update (id, entry_code, provider, what, legal_source,
                      changed_on, reported_by, reported_at, rule_set)
                    values (:id, :entry, :provider, :what, :source, :changedOn, :by, :at, :ruleSet)
                    """)
                .bind("id", id)
                .bind("entry", entry)
                .bind("provider", provider)
                .bind("what", change.what())
                .bind("source", change.legalSource())
                .bind("changedOn", change.changedOn())
                .bind("by", by)
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .bind("ruleSet", ruleSet)
                .execute());
    return id;
  }

  /** Whether the rules under which the change was reported allow more time at all. */
  public boolean isExtensible(UUID id) {
    return sql.<Boolean, RuntimeException>ask(
        handle ->
            handle
                .createQuery(
                    "select rule_set, provider, reported_at from entry_update where id = :id")
                .bind("id", id)
                .map(
                    (row, context) ->
                        updateLimit(
                                    row.getString("rule_set"),
                                    row.getString("provider"),
                                    instant(row, "reported_at"))
                                .extensionDays()
                            != null)
                .one());
  }

  /** Gives more time, once. Answers whether it was not done or extended before. */
  public boolean extend(UUID id, String reasons, Instant at) {
    return sql.<Integer, RuntimeException>ask(
            handle ->
                handle
                    .createUpdate(
                        """
                        update entry_update set extended_at = :at, extension_reasons = :reasons
                        where id = :id and extended_at is null and done_at is null
                        """)
                    .bind("id", id)
                    .bind("reasons", reasons)
                    .bind("at", at.atOffset(ZoneOffset.UTC))
                    .execute())
        == 1;
  }

  /** A new version answers every change that was reported before its text was submitted. */
  public void done(PublishedEntry version, Instant submittedAt) {
    sql.run(
        handle ->
            handle
                .createUpdate(
                    """
                    update entry_update set done_at = :at, done_version = :version
                    where entry_code = :entry and done_at is null and reported_at <= :submitted
                    """)
                .bind("submitted", submittedAt.atOffset(ZoneOffset.UTC))
                .bind("entry", version.code())
                .bind("version", version.version())
                .bind("at", version.publishedAt().atOffset(ZoneOffset.UTC))
                .execute());
  }

  public Optional<UpdateView> find(UUID id) {
    return sql.ask(
        handle ->
            handle
                .createQuery(SELECT + " where u.id = :id")
                .bind("id", id)
                .map(this::view)
                .findOne());
  }

  /**
   * A page of the updates of those departments: what is done, the latest first; anything else the
   * longest known first. One that was given more time may stand before one that is due earlier.
   */
  public Page<UpdateView> page(Set<String> providers, UpdateFilter filter) {
    int length = Page.length(filter.limit());
    boolean done = filter.state() == UpdateState.DONE;
    // Where it stands is counted on the calendar and not kept: read on until the page is full.
    int piece = filter.state() == null || done ? length + 1 : Math.max(length + 1, PIECE);
    var found = new ArrayList<UpdateView>();
    UUID after = Cursor.uuid(filter.cursor());
    List<UpdateView> read;
    do {
      read = after(after, providers, done, piece);
      read.stream()
          .filter(update -> filter.state() == null || update.state() == filter.state())
          .forEach(found::add);
      after = read.isEmpty() ? null : read.get(read.size() - 1).id();
    } while (found.size() <= length && read.size() == piece);
    return Page.of(
        found.subList(0, Math.min(found.size(), length + 1)), length, one -> one.id().toString());
  }

  private List<UpdateView> after(UUID after, Set<String> providers, boolean done, int most) {
    var conditions =
        new Conditions()
            .that(done ? "u.done_at is not null" : "u.done_at is null and e.stage <> 'WITHDRAWN'")
            .that("u.provider = any(:providers)")
            .with("providers", providers.toArray(String[]::new))
            .given(
                done
                    ? "(u.done_at, u.id) < (select done_at, id from entry_update where id = :after)"
                    : "(u.reported_at, u.id) > (select reported_at, id from entry_update where id = :after)",
                "after",
                after);
    String order = done ? "u.done_at desc, u.id desc" : "u.reported_at, u.id";
    return sql.ask(
        handle ->
            conditions
                .bind(
                    handle.createQuery(
                        SELECT
                            + " where "
                            + conditions.sql()
                            + " order by "
                            + order
                            + " limit :most"))
                .bind("most", most)
                .map(this::view)
                .list());
  }

  /** The limits that run on an entry now. */
  public Limits limitsOf(Entry entry) {
    if (entry.publishedVersion().isEmpty()) {
      return Limits.NONE;
    }
    DueDate update =
        sql
            .<List<UpdateView>, RuntimeException>ask(
                handle ->
                    handle
                        .createQuery(SELECT + " where u.done_at is null and u.entry_code = :entry")
                        .bind("entry", entry.code())
                        .map(this::view)
                        .list())
            .stream()
            .map(UpdateView::due)
            .min(
                Comparator.comparing(DueDate::due, Comparator.nullsLast(Comparator.naturalOrder())))
            .orElse(null);
    return new Limits(
        update,
        entry
            .submittedAt()
            .map(at -> reviewDue(rulebook.inForceOn(day(at)).id(), at))
            .orElse(null));
  }

  private UpdateView view(ResultSet row, StatementContext context) throws SQLException {
    var reportedAt = instant(row, "reported_at");
    var submittedAt = instant(row, "submitted_at");
    var doneAt = instant(row, "done_at");
    String ruleSet = row.getString("rule_set");
    var limit = updateLimit(ruleSet, row.getString("provider"), reportedAt);
    var due =
        dueDates.of(
            day(reportedAt), instant(row, "extended_at") == null ? limit : limit.extended());
    // A text that was before the authority already does not answer what was reported after.
    boolean inReview =
        doneAt == null
            && row.getString("stage").equals("SUBMITTED")
            && submittedAt != null
            && !reportedAt.isAfter(submittedAt);
    var reviewDue = inReview ? reviewDue(ruleSet, submittedAt) : null;
    return new UpdateView(
        row.getObject("id", UUID.class),
        row.getString("entry_code"),
        row.getString("provider"),
        row.getString("what"),
        row.getString("legal_source"),
        row.getObject("changed_on", LocalDate.class),
        row.getString("reported_by"),
        reportedAt,
        due,
        row.getString("extension_reasons"),
        reviewDue,
        state(doneAt, due, reviewDue),
        doneAt,
        row.getObject("done_version", Integer.class));
  }

  private UpdateState state(Instant doneAt, DueDate due, DueDate reviewDue) {
    if (doneAt != null) {
      return UpdateState.DONE;
    }
    if (reviewDue != null) {
      return isOver(reviewDue) ? UpdateState.REVIEW_OVERDUE : UpdateState.IN_REVIEW;
    }
    return isOver(due) ? UpdateState.OVERDUE : UpdateState.DUE;
  }

  private boolean isOver(DueDate date) {
    return date.due() != null && LocalDate.now(clock).isAfter(date.due());
  }

  /** The limit of an update as the department's was when the change was reported. */
  private Limit updateLimit(String ruleSet, String provider, Instant reportedAt) {
    return rulebook.limitAt(ruleSet, UPDATE, provider, reportedAt);
  }

  private DueDate reviewDue(String ruleSet, Instant submittedAt) {
    var received =
        Receipt.dayOf(submittedAt, rulebook.settingsAt(ruleSet, submittedAt).calendarCutoff());
    return dueDates.of(received, rulebook.limitAt(ruleSet, REVIEW, null, submittedAt));
  }

  private LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, clock.getZone());
  }
}
