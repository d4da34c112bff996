package org.infoshare.dispute;

import static org.infoshare.platform.Columns.uuid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.infoshare.department.HandedOver;
import org.infoshare.department.Merger;
import org.infoshare.department.MergerListener;
import org.infoshare.evidence.EvidenceLedger;
import org.infoshare.platform.Sql;
import org.infoshare.platform.Text;

/**
 * The disputes of a merged department are its successor's; what it stated in them stands, and
 * counts for the successor. One between the two departments lapses. Its bodies are found by
 * function at each act: a party that is a body of its seat now takes no part as such, and another
 * body has the dispute then.
 */
@ApplicationScoped
class DisputeHandover implements MergerListener {

  private static final Text DISPUTES = new Text("共享争议", "disputes");

  private final Sql sql;
  private final ChangedBodies bodies;
  private final Proceedings proceedings;
  private final EvidenceLedger evidence;

  /** For the container's proxy. */
  protected DisputeHandover() {
    this(null, null, null, null);
  }

  @Inject
  DisputeHandover(Sql sql, ChangedBodies bodies, Proceedings proceedings, EvidenceLedger evidence) {
    this.sql = sql;
    this.bodies = bodies;
    this.proceedings = proceedings;
    this.evidence = evidence;
  }

  private record Taken(
      UUID id, Matter matter, String requester, String provider, DisputeStage stage) {}

  @Override
  public List<HandedOver> merged(Merger merger) {
    between(merger).forEach(id -> proceedings.becomeOne(id, merger));
    var open = take(merger).stream().filter(dispute -> !dispute.stage().isFinal()).toList();
    var concerned = new ArrayList<String>();
    for (Taken dispute : open) {
      var body = bodies.follow(dispute.id(), merger::successorOf);
      var act =
          dispute
              .matter()
              .in(merger.act("dispute-handed-over").subject(dispute.id().toString()))
              .concerning(dispute.requester())
              .concerning(dispute.provider())
              .concerning(body.orElse(null));
      evidence.record(act);
      concerned.add(dispute.requester());
      concerned.add(dispute.provider());
      body.ifPresent(concerned::add);
    }
    return List.of(HandedOver.of(merger, "disputes", DISPUTES, open.size(), concerned));
  }

  private List<UUID> between(Merger merger) {
    return merger.ids(
        sql,
        """
        select id from dispute
        where stage not in ('SETTLED', 'SETTLED_SHARE', 'CLOSED_NO_SHARE', 'PROVIDED',
            'LAPSED', 'WITHDRAWN')
          and ((provider = :from and requester = :into)
            or (provider = :into and requester = :from))
        order by id
        """);
  }

  private List<Taken> take(Merger merger) {
    return merger.rows(
        sql,
        """
        update dispute
        set provider = case provider when :from then :into else provider end,
          requester = case requester when :from then :into else requester end
        where (provider = :from and requester <> :into)
          or (requester = :from and provider <> :into)
        returning id, request_id, entry_code, entry_version, need_id, need_name, requester,
          provider, stage
        """,
        (row, context) -> taken(row));
  }

  private static Taken taken(ResultSet row) throws SQLException {
    return new Taken(
        uuid(row, "id"),
        DisputeIndex.matter(row),
        row.getString("requester"),
        row.getString("provider"),
        DisputeStage.valueOf(row.getString("stage")));
  }
}
