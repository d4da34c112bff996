package org.infoshare.grant;

import static org.infoshare.platform.PlatformReason.CURSOR_INVALID;

import org.infoshare.department.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.infoshare.platform.Cursor;
import org.infoshare.platform.Page;
import org.infoshare.platform.Party;
import org.infoshare.platform.Refusal;
import org.infoshare.platform.Sql;

/** The table of grants, read without the aggregate. */
@ApplicationScoped
class GrantRows {

  private final Sql sql;

  /** For the container's proxy. */
  protected GrantRows() {
    this(null);
  }

  @Inject
  GrantRows(Sql sql) {
    this.sql = sql;
  }

  Optional<Access> access(UUID id) {
    return sql.ask(
        handle ->
            handle
                .createQuery(
                    """
                    select id, entry_code, entry_version, provider, consumer, items, purpose,
                        valid_from, valid_until, stage, suspension_reason
                    from access_grant where id = :id
                    """)
                .bind("id", id)
                .map((row, context) -> access(row))
                .findOne());
  }

  private static Access access(ResultSet row) throws SQLException {
    return new Access(
        row.getObject("id", UUID.class),
        row.getString("entry_code"),
        row.getInt("entry_version"),
        row.getString("provider"),
        row.getString("consumer"),
        ItemNames.read(row.getString("items")),
        row.getString("purpose"),
        row.getObject("valid_from", LocalDate.class),
        row.getObject("valid_until", LocalDate.class),
        GrantStage.valueOf(row.getString("stage")),
        row.getString("suspension_reason"));
  }

  /** The grants that the caller may know of, the newest first. */
  Page<GrantView> page(Standing standing, GrantFilter filter) {
    int limit = Page.length(filter.limit());
    UUID after = place(filter.cursor());
    var conditions = new ArrayList<String>();
    var values = new LinkedHashMap<String, Object>();
    conditions.add("(consumer = :own or provider = :own or provider = any(:overseen))");
    values.put("own", standing.caller().department());
    restrict(conditions, values, "entry_code", filter.entry());
    restrict(conditions, values, "provider", filter.provider());
    restrict(conditions, values, "consumer", filter.consumer());
    restrict(conditions, values, "stage", filter.stage() == null ? null : filter.stage().name());
    if (after != null) {
      conditions.add(
          "(granted_at, id) < (select granted_at, id from access_grant where id = :after)");
      values.put("after", after);
    }
    values.put("overseen", standing.overseen().toArray(String[]::new));
    var found =
        sql.ask(
            handle ->
                handle
                    .createQuery(
                        "select * from access_grant where "
                            + String.join(" and ", conditions)
                            + " order by granted_at desc, id desc limit :oneMore")
                    .bindMap(values)
                    .bind("oneMore", limit + 1)
                    .map((row, context) -> view(row, standing))
                    .list());
    return Page.of(found, limit, grant -> grant.id().toString());
  }

  private static void restrict(
      List<String> conditions, Map<String, Object> values, String column, String wanted) {
    if (wanted != null) {
      conditions.add(column + " = :" + column);
      values.put(column, wanted);
    }
  }

  private static UUID place(String cursor) {
    String place = Cursor.decode(cursor);
    try {
      return place == null ? null : UUID.fromString(place);
    } catch (IllegalArgumentException notOurs) {
      throw new Refusal(CURSOR_INVALID);
    }
  }

  private static GrantView view(ResultSet row, Standing standing) throws SQLException {
    var stage = GrantStage.valueOf(row.getString("stage"));
    String suspendedBy = row.getString("suspended_by");
    String provider = row.getString("provider");
    String consumer = row.getString("consumer");
    return new GrantView(
        row.getObject("id", UUID.class),
        row.getObject("request_id", UUID.class),
        row.getString("entry_code"),
        row.getInt("entry_version"),
        provider,
        consumer,
        ItemNames.read(row.getString("items")),
        new LegalBasis(row.getString("statute"), row.getString("article"), row.getString("duty")),
        row.getString("purpose"),
        AccessMode.valueOf(row.getString("mode")),
        row.getObject("valid_from", LocalDate.class),
        row.getObject("valid_until", LocalDate.class),
        stage,
        row.getString("suspension_reason"),
        row.getObject("granted_at", OffsetDateTime.class).toInstant(),
        GrantTransitions.offered(
            standing.towards(consumer, provider),
            standing.caller(),
            stage,
            suspendedBy == null ? null : Party.valueOf(suspendedBy)));
  }
}
