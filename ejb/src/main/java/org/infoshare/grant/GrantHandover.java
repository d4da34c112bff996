package org.infoshare.grant;

import static org.infoshare.platform.Columns.uuid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.infoshare.deadline.Deadlines;
import org.infoshare.department.HandedOver;
import org.infoshare.department.Merger;
import org.infoshare.department.MergerListener;
import org.infoshare.evidence.Act;
import org.infoshare.evidence.EvidenceLedger;
import org.infoshare.platform.Caller;
import org.infoshare.platform.Sql;
import org.infoshare.platform.Text;

/**
 * The rights of a merged department, as provider and as consumer, are its successor's: they hold on
 * for the systems that it has. One between the two departments ends.
 */
@ApplicationScoped
class GrantHandover implements MergerListener {

  private static final Text GRANTS = new Text("共享权限", "grants");

  private static final String RETURNING =
      "returning id, request_id, entry_code, entry_version, provider, consumer, stage";

  private static final String END_BETWEEN =
      """
      update access_grant
      set stage = 'ENDED', end_reason = :reason, suspended_by = null, suspension_reason = null,
        suspended_for = null, version = version + 1
      where stage <> 'ENDED'
        and ((provider = :from and consumer = :into) or (provider = :into and consumer = :from))
      """;

  private final Sql sql;
  private final Deadlines deadlines;
  private final EvidenceLedger evidence;

  /** For the container's proxy. */
  protected GrantHandover() {
    this(null, null, null);
  }

  @Inject
  GrantHandover(Sql sql, Deadlines deadlines, EvidenceLedger evidence) {
    this.sql = sql;
    this.deadlines = deadlines;
    this.evidence = evidence;
  }

  private record Taken(
      UUID id,
      UUID request,
      String entry,
      int entryVersion,
      String provider,
      String consumer,
      GrantStage stage) {

    Act about(Act act) {
      return act.grant(id).request(request).entry(entry, entryVersion);
    }
  }

  @Override
  public List<HandedOver> merged(Merger merger) {
    for (Taken between : endBetween(merger)) {
      deadlines.cancel(Suspensions.limitOf(between.id()), Caller.PLATFORM.account());
      evidence.record(
          between
              .about(Act.of(Caller.PLATFORM, "grant-ended"))
              .concerning(between.provider())
              .concerning(between.consumer())
              .detail("reason", merger.reason()));
    }
    var running = take(merger).stream().filter(grant -> grant.stage() != GrantStage.ENDED).toList();
    evidence.recordAll(
        running.stream()
            .map(
                grant ->
                    grant
                        .about(merger.act("grant-handed-over"))
                        .concerning(grant.provider())
                        .concerning(grant.consumer())));
    var concerned = new ArrayList<String>();
    for (Taken grant : running) {
      concerned.add(grant.provider());
      concerned.add(grant.consumer());
    }
    return List.of(HandedOver.of(merger, "grants", GRANTS, running.size(), concerned));
  }

  private List<Taken> endBetween(Merger merger) {
    return sql.ask(
        handle ->
            handle
                .createQuery(END_BETWEEN + RETURNING)
                .bind("reason", merger.reason())
                .bind("from", merger.from())
                .bind("into", merger.into())
                .map((row, context) -> taken(row))
                .list());
  }

  private List<Taken> take(Merger merger) {
    return changed(
        merger,
        """
        update access_grant
        set provider = case provider when :from then :into else provider end,
          consumer = case consumer when :from then :into else consumer end, version = version + 1
        where (provider = :from and consumer <> :into) or (consumer = :from and provider <> :into)
        """);
  }

  private List<Taken> changed(Merger merger, String update) {
    return merger.rows(sql, update + RETURNING, (row, context) -> taken(row));
  }

  private static Taken taken(ResultSet row) throws SQLException {
    return new Taken(
        uuid(row, "id"),
        uuid(row, "request_id"),
        row.getString("entry_code"),
        row.getInt("entry_version"),
        row.getString("provider"),
        row.getString("consumer"),
        GrantStage.valueOf(row.getString("stage")));
  }
}
