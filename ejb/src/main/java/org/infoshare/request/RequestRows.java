package org.infoshare.request;

import static org.infoshare.platform.Columns.date;
import static org.infoshare.platform.Columns.instant;
import static org.infoshare.platform.Columns.names;
import static org.infoshare.platform.Columns.uuid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.infoshare.deadline.DueDate;
import org.infoshare.department.Standing;
import org.infoshare.grant.AccessMode;
import org.infoshare.grant.LegalBasis;
import org.infoshare.platform.Conditions;
import org.infoshare.platform.Cursor;
import org.infoshare.platform.Page;
import org.infoshare.platform.Sql;

/** The table of requests, listed without the aggregate and without the ledgers. */
@ApplicationScoped
class RequestRows {

  private static final String COLUMNS =
      """
      id, entry_code, entry_version, provider, requester, statute, article, duty, purpose, scenario,
      items, mode, use_from, use_until, stage, prepared_by, return_reason, rule_set, filed_at,
      received_on, answer_days, answer_due, answer_open, answer_source, answer_tag, consented,
      decided_items, refusal_ground, decision_reasons, decided_by, decided_at, grant_id
      """;

  private static final String VISIBLE =
      """
      requester = :own
        or (filed_at is not null and (provider = :own or provider = any(:overseen)))
      """;

  private final Sql sql;

  /** For the container's proxy. */
  protected RequestRows() {
    this(null);
  }

  @Inject
  RequestRows(Sql sql) {
    this.sql = sql;
  }

  /** The requests that the caller may know of, the newest first. */
  Page<RequestView> page(Standing standing, RequestFilter filter) {
    int limit = Page.length(filter.limit());
    var conditions =
        new Conditions()
            .that(VISIBLE)
            .with("own", standing.caller().department())
            .with("overseen", standing.overseen().toArray(String[]::new))
            .equal("entry_code", filter.entry())
            .equal("provider", filter.provider())
            .equal("requester", filter.requester())
            .equal("stage", filter.stage())
            .given(
                "(drafted_at, id) < (select drafted_at, id from sharing_request where id = :after)",
                "after",
                Cursor.uuid(filter.cursor()));
    var found =
        sql.ask(
            handle ->
                conditions
                    .bind(
                        handle.createQuery(
                            "select "
                                + COLUMNS
                                + " from sharing_request where "
                                + conditions.sql()
                                + " order by drafted_at desc, id desc limit :oneMore"))
                    .bind("oneMore", limit + 1)
                    .map((row, context) -> view(row, standing))
                    .list());
    return Page.of(found, limit, request -> request.id().toString());
  }

  private static RequestView view(ResultSet row, Standing standing) throws SQLException {
    var stage = RequestStage.valueOf(row.getString("stage"));
    String provider = row.getString("provider");
    String requester = row.getString("requester");
    return new RequestView(
        uuid(row, "id"),
        row.getString("entry_code"),
        row.getObject("entry_version", Integer.class),
        provider,
        requester,
        new LegalBasis(row.getString("statute"), row.getString("article"), row.getString("duty")),
        row.getString("purpose"),
        row.getString("scenario"),
        names(row, "items"),
        AccessMode.valueOf(row.getString("mode")),
        date(row, "use_from"),
        date(row, "use_until"),
        stage,
        row.getString("return_reason"),
        row.getString("rule_set"),
        instant(row, "filed_at"),
        answerDue(row),
        decision(row),
        uuid(row, "grant_id"),
        RequestTransitions.offered(
            standing.towards(requester, provider),
            standing.caller(),
            stage,
            names(row, "prepared_by")));
  }

  private static DueDate answerDue(ResultSet row) throws SQLException {
    if (date(row, "received_on") == null) {
      return null;
    }
    return new DueDate(
        date(row, "received_on"),
        row.getInt("answer_days"),
        date(row, "answer_due"),
        row.getString("answer_open"),
        row.getString("answer_source"),
        row.getString("answer_tag"),
        null);
  }

  private static Decision decision(ResultSet row) throws SQLException {
    if (instant(row, "decided_at") == null) {
      return null;
    }
    String ground = row.getString("refusal_ground");
    return new Decision(
        row.getBoolean("consented"),
        names(row, "decided_items"),
        ground == null ? null : RefusalGround.valueOf(ground),
        row.getString("decision_reasons"),
        row.getString("decided_by"),
        instant(row, "decided_at"));
  }
}
