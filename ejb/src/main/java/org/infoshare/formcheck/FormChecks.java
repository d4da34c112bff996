package org.infoshare.formcheck;

import static org.infoshare.platform.Columns.instant;
import static org.infoshare.platform.Columns.uuid;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.infoshare.platform.Conditions;
import org.infoshare.platform.Cursor;
import org.infoshare.platform.Json;
import org.infoshare.platform.Page;
import org.infoshare.platform.Sql;

/** The checks of forms: added to, never changed. */
@ApplicationScoped
class FormChecks {

  private static final TypeReference<List<FormField>> FIELDS = new TypeReference<>() {};
  private static final TypeReference<List<FieldAnswer>> ANSWERS = new TypeReference<>() {};
  private static final TypeReference<List<UsedEntry>> ENTRIES = new TypeReference<>() {};

  private final Sql sql;

  /** For the container's proxy. */
  protected FormChecks() {
    this(null);
  }

  @Inject
  FormChecks(Sql sql) {
    this.sql = sql;
  }

  /** Keeps a check and gives it its number. */
  long add(FormCheckView check, List<FormField> fields) {
    return sql.ask(
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
                .bind("fields", write(fields))
                .bind("answers", write(check.answers()))
                .bind("catalogue", write(check.catalogue()))
                .mapTo(Long.class)
                .one());
  }

  /** A check as it was answered, with what it answered otherwise than the one before. */
  Optional<FormCheckView> find(UUID id) {
    return sql.ask(
        handle ->
            handle
                .createQuery(
                    """
                    select c.*, b.answers as answers_before
                    from form_check c left join form_check b on b.id = c.follows
                    where c.id = :id
                    """)
                .bind("id", id)
                .map((row, context) -> view(row))
                .findOne());
  }

  /** The fields of a check, as they were submitted. */
  List<FormField> fieldsOf(UUID id) {
    return sql.ask(
        handle ->
            handle
                .createQuery("select fields from form_check where id = :id")
                .bind("id", id)
                .map((row, context) -> read(row.getString("fields"), FIELDS))
                .one());
  }

  /**
   * The checks of these departments, the newest first.
   *
   * @param departments whose checks the caller may see
   */
  Page<FormCheckSummary> page(FormCheckFilter filter, Set<String> departments) {
    int limit = Page.length(filter.limit());
    var conditions =
        new Conditions()
            .that("department = any(:departments)")
            .with("departments", departments.toArray(String[]::new))
            .equal("department", filter.department())
            .equal("verdict", filter.verdict())
            .given("number < :after", "after", Cursor.number(filter.cursor()));
    var found =
        sql.ask(
            handle ->
                conditions
                    .bind(
                        handle.createQuery(
                            "select * from form_check where "
                                + conditions.sql()
                                + " order by number desc limit :oneMore"))
                    .bind("oneMore", limit + 1)
                    .map((row, context) -> summary(row))
                    .list());
    return Page.of(found, limit, check -> String.valueOf(check.number()));
  }

  private static FormCheckSummary summary(ResultSet row) throws SQLException {
    return new FormCheckSummary(
        uuid(row, "id"),
        row.getLong("number"),
        row.getString("department"),
        row.getString("procedure"),
        row.getString("form"),
        FormVerdict.valueOf(row.getString("verdict")),
        row.getInt("obtainable"),
        row.getInt("ask"),
        row.getInt("unclear"),
        instant(row, "checked_at"),
        uuid(row, "follows"));
  }

  private static FormCheckView view(ResultSet row) throws SQLException {
    var answers = read(row.getString("answers"), ANSWERS);
    String before = row.getString("answers_before");
    return new FormCheckView(
        uuid(row, "id"),
        row.getLong("number"),
        row.getString("department"),
        row.getString("procedure"),
        row.getString("form"),
        FormVerdict.valueOf(row.getString("verdict")),
        row.getInt("obtainable"),
        row.getInt("ask"),
        row.getInt("unclear"),
        instant(row, "checked_at"),
        row.getString("checked_by"),
        uuid(row, "follows"),
        answers,
        read(row.getString("catalogue"), ENTRIES),
        before == null ? List.of() : FieldChange.between(read(before, ANSWERS), answers));
  }

  static String write(Object value) {
    try {
      return Json.get().writeValueAsString(value);
    } catch (JsonProcessingException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static <T> T read(String stored, TypeReference<T> type) {
    try {
      return Json.stored().forType(type).readValue(stored);
    } catch (JsonProcessingException notOurs) {
      throw new UncheckedIOException(notOurs);
    }
  }
}
