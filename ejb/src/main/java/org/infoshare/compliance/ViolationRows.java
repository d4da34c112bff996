package org.infoshare.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.infoshare.platform.Conditions;
import org.infoshare.platform.Cursor;
import org.infoshare.platform.Page;
import org.infoshare.platform.Sql;

/** The table of violations, listed without the aggregate. */
@ApplicationScoped
class ViolationRows {

  private static final String VISIBLE =
      "department = any(:own) or authority = any(:own) or registered_of = any(:own)"
          + " or string_to_array(providers, ',') && cast(:own as text[])";

  private static final List<String> MISUSE =
      Arrays.stream(ViolationKind.values())
          .filter(ViolationKind::isMisuse)
          .map(ViolationKind::name)
          .toList();

  private final Sql sql;

  /** For the container's proxy. */
  protected ViolationRows() {
    this(null);
  }

  @Inject
  ViolationRows(Sql sql) {
    this.sql = sql;
  }

  /** The ids of those that a department may know of, the newest first, and one more than a page. */
  List<UUID> page(String[] own, ViolationFilter filter) {
    var conditions =
        new Conditions()
            .that(VISIBLE)
            .with("own", own)
            .equal("department", filter.department())
            .equal("kind", filter.kind())
            .equal("stage", filter.stage())
            .equal("about", filter.about())
            .given(
                "(registered_at, id) < (select registered_at, id from violation where id = :after)",
                "after",
                Cursor.uuid(filter.cursor()));
    return sql.ask(
        handle ->
            conditions
                .bind(
                    handle.createQuery(
                        "select id from violation where "
                            + conditions.sql()
                            + " order by registered_at desc, id desc limit :oneMore"))
                .bind("oneMore", Page.length(filter.limit()) + 1)
                .mapTo(UUID.class)
                .list());
  }

  /** The earliest misuse of a right that is not settled. */
  Optional<UUID> openOver(UUID grant) {
    return sql.ask(
        handle ->
            handle
                .createQuery(
                    """
                    select id from violation
                    where grants <> '' and stage not in ('CORRECTED', 'TERMINATED', 'DISMISSED')
                      and string_to_array(grants, ',') @> array[cast(:grant as text)]
                      and kind = any(:misuse)
                    order by registered_at, id limit 1
                    """)
                .bind("grant", grant.toString())
                .bindArray("misuse", String.class, MISUSE)
                .mapTo(UUID.class)
                .findOne());
  }

  /** Whether the platform registered that this limit of the case passed. */
  boolean isRegistered(String about, String limit) {
    return sql.ask(
        handle ->
            handle
                .createQuery(
                    """
                    select exists (select from violation
                      where about = :about and of_limit = :limit)
                    """)
                .bind("about", about)
                .bind("limit", limit)
                .mapTo(Boolean.class)
                .one());
  }

  /** That body handles it from now on. */
  void handOn(UUID id, String body) {
    sql.run(
        handle ->
            handle.execute(
                """
                update violation set authority = ?, without_body = false, version = version + 1
                where id = ?
                """,
                body,
                id));
  }
}
