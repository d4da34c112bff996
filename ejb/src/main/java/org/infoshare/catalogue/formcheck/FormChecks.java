package org.infoshare.catalogue.formcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.infoshare.foundation.persistence.Conditions;
import org.infoshare.foundation.persistence.JsonColumn;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.platform.Cursor;
import org.infoshare.foundation.platform.Page;
import org.jdbi.v3.core.generic.GenericType;
import org.jdbi.v3.core.result.RowView;

/** The repository of form checks: only added, never changed. */
@ApplicationScoped
class FormChecks {

  private static final GenericType<List<FormField>> FIELDS = new GenericType<>() {};
  private static final GenericType<List<FieldAnswer>> ANSWERS = new GenericType<>() {};
  private static final GenericType<List<UsedEntry>> ENTRIES = new GenericType<>() {};

  private final Sql sql;

  /** For the container's proxy. */
  protected FormChecks() {
    this(null);
  }

  @Inject
  FormChecks(Sql sql) {
    this.sql = sql;
  }

  /** Stores a check and returns its number. */
  long add(FormCheckView check, List<FormField> fields) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    insert into form_check (id, department, procedure, form, verdict, obtainable_count,
                      ask_count, unclear_count, checked_at, checked_by, previous_check,
                      fields, answers, used_entries)
                    values (:id, :department, :procedure, :form, :verdict, :obtainableCount, :askCount,
                      :unclearCount, :at, :by, cast(:previousCheck as uuid), cast(:fields as json),
                      cast(:answers as json), cast(:usedEntries as json))
                    returning number
                    """)
                .bind("id", check.id())
                .bind("department", check.department())
                .bind("procedure", check.procedure())
                .bind("form", check.form())
                .bind("verdict", check.verdict().name())
                .bind("obtainableCount", check.obtainableCount())
                .bind("askCount", check.askCount())
                .bind("unclearCount", check.unclearCount())
                .bind("at", check.checkedAt().atOffset(ZoneOffset.UTC))
                .bind("by", check.checkedBy())
                .bindByType("previousCheck", check.previousCheck(), UUID.class)
                .bind("fields", JsonColumn.write(fields))
                .bind("answers", JsonColumn.write(check.answers()))
                .bind("usedEntries", JsonColumn.write(check.usedEntries()))
                .mapTo(Long.class)
                .one());
  }

  /** A check as it was answered, with the changes since the one before. */
  Optional<FormCheckView> find(UUID id) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select c.*, b.answers as answers_before
                    from form_check c left join form_check b on b.id = c.previous_check
                    where c.id = :id
                    """)
                .bind("id", id)
                .registerColumnMapper(ANSWERS, JsonColumn.mapper(ANSWERS))
                .registerColumnMapper(ENTRIES, JsonColumn.mapper(ENTRIES))
                .map(FormChecks::view)
                .findOne());
  }

  /** The fields of a check, as they were submitted. */
  List<FormField> fieldsOf(UUID id) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery("select fields from form_check where id = :id")
                .bind("id", id)
                .registerColumnMapper(FIELDS, JsonColumn.mapper(FIELDS))
                .mapTo(FIELDS)
                .one());
  }

  /**
   * The checks of these departments, the newest first.
   *
   * @param departments the departments whose checks the caller may see
   */
  Page<FormCheckSummary> page(FormCheckFilter filter, Set<String> departments) {
    int limit = Page.sizeOf(filter.limit());
    var conditions =
        new Conditions()
            .where("department = any(:departments)")
            .bind("departments", departments.toArray(String[]::new))
            .equalIfPresent("department", filter.department())
            .equalIfPresent("verdict", filter.verdict())
            .whereIfPresent("number < :after", "after", Cursor.decodeNumber(filter.cursor()));
    var found =
        sql.withHandle(
            handle ->
                conditions
                    .bindTo(
                        handle.createQuery(
                            """
                            select id, number, department, procedure, form, verdict, obtainable_count,
                              ask_count, unclear_count, checked_at, previous_check
                            from form_check where
                            """
                                + conditions.sql()
                                + " order by number desc limit :oneMore"))
                    .bind("oneMore", limit + 1)
                    .mapTo(FormCheckSummary.class)
                    .list());
    return Page.of(found, limit, check -> String.valueOf(check.number()));
  }

  private static FormCheckView view(RowView row) {
    var check = row.getRow(FormCheckSummary.class);
    var answers = row.getColumn("answers", ANSWERS);
    var before = row.getColumn("answers_before", ANSWERS);
    return new FormCheckView(
        check.id(),
        check.number(),
        check.department(),
        check.procedure(),
        check.form(),
        check.verdict(),
        check.obtainableCount(),
        check.askCount(),
        check.unclearCount(),
        check.checkedAt(),
        row.getColumn("checked_by", String.class),
        check.previousCheck(),
        answers,
        row.getColumn("used_entries", ENTRIES),
        before == null ? List.of() : FieldChange.between(before, answers));
  }
}
