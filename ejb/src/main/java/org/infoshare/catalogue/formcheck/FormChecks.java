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
                    insert into form_check (id, department, procedure, form, verdict, obtainable,
                      ask, unclear, checked_at, checked_by, follows, fields, answers, catalogue)
                    values (:id, :department, :procedure, :form, :verdict, :obtainable, :ask,
                      :unclear, :at, :by, cast(:follows as uuid), cast(:fields as json),
                      cast(:answers as json), cast(:catalogue as json))
                    returning number
                    """)
                .bind("id", check.id())
                .bind("department", check.department())
                .bind("procedure", check.procedure())
                .bind("form", check.form())
                .bind("verdict", check.verdict().name())
                .bind("obtainable", check.obtainable())
                .bind("ask", check.ask())
                .bind("unclear", check.unclear())
                .bind("at", check.checkedAt().atOffset(ZoneOffset.UTC))
                .bind("by", check.checkedBy())
                .bindByType("follows", check.follows(), UUID.class)
                .bind("fields", JsonColumn.write(fields))
                .bind("answers", JsonColumn.write(check.answers()))
                .bind("catalogue", JsonColumn.write(check.catalogue()))
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
                    from form_check c left join form_check b on b.id = c.follows
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
                            select id, number, department, procedure, form, verdict, obtainable,
                              ask, unclear, checked_at, follows
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
        check.obtainable(),
        check.ask(),
        check.unclear(),
        check.checkedAt(),
        row.getColumn("checked_by", String.class),
        check.follows(),
        answers,
        row.getColumn("catalogue", ENTRIES),
        before == null ? List.of() : FieldChange.between(before, answers));
  }
}
