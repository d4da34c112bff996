package org.infoshare.negotiation;

import static org.infoshare.platform.Columns.instant;
import static org.infoshare.platform.Columns.uuid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.infoshare.department.HandedOver;
import org.infoshare.department.Merger;
import org.infoshare.department.MergerListener;
import org.infoshare.evidence.EvidenceLedger;
import org.infoshare.platform.Sql;
import org.infoshare.platform.Text;

/**
 * The needs of a merged department, and those that it was named for, are its successor's; what it
 * proposed or declined stands, and counts for the successor. One between the two departments ends.
 */
@ApplicationScoped
class NeedHandover implements MergerListener {

  private static final Text NEEDS = new Text("目录外需求", "needs");

  private final Sql sql;
  private final NeedRows rows;
  private final Supplier<Turn> platform;
  private final Function<Need, Sides> sidesOf;
  private final ChangedNamers namers;
  private final NeedLimits limits;
  private final NeedRecords records;
  private final EvidenceLedger evidence;

  /** For the container's proxy. */
  protected NeedHandover() {
    this(null, null, null, null, null, null, null, null);
  }

  @Inject
  NeedHandover(
      Sql sql,
      NeedRows rows,
      NeedDesk desk,
      ChangedNamers namers,
      NeedLimits limits,
      NeedRecords records,
      EvidenceLedger evidence) {
    this(sql, rows, desk::platform, desk::sides, namers, limits, records, evidence);
  }

  NeedHandover(
      Sql sql,
      NeedRows rows,
      Supplier<Turn> platform,
      Function<Need, Sides> sidesOf,
      ChangedNamers namers,
      NeedLimits limits,
      NeedRecords records,
      EvidenceLedger evidence) {
    this.sql = sql;
    this.rows = rows;
    this.platform = platform;
    this.sidesOf = sidesOf;
    this.namers = namers;
    this.limits = limits;
    this.records = records;
    this.evidence = evidence;
  }

  private record Taken(
      UUID id, String requester, String responsible, NeedStage stage, boolean filed) {

    boolean isOpen() {
      return switch (stage) {
        case DRAFT, DEPT_REVIEW, FILED, NEGOTIATING, UNANSWERED, AGREED, ORDERED -> true;
        case PROVIDED, REFUSED, WITHDRAWN -> false;
      };
    }
  }

  @Override
  public List<HandedOver> merged(Merger merger) {
    between(merger).forEach(id -> end(id, merger));
    var open = take(merger).stream().filter(Taken::isOpen).toList();
    var concerned = new ArrayList<String>();
    for (Taken need : open) {
      var act = merger.act("need-handed-over").subject(need.id().toString());
      if (need.filed()) {
        var parties = new ArrayList<>(Arrays.asList(need.requester(), need.responsible()));
        if (need.stage() == NeedStage.FILED) {
          parties.add(namers.follow(need.id(), merger::successorOf).orElse(null));
        }
        for (String party : parties) {
          act = act.concerning(party);
          concerned.add(party);
        }
      }
      evidence.record(act);
    }
    return List.of(HandedOver.of(merger, "needs", NEEDS, open.size(), concerned));
  }

  private void end(UUID id, Merger merger) {
    var need = rows.hold(id).orElseThrow();
    var turn = platform.get();
    need.end(turn, merger.reason());
    rows.store(need);
    limits.cancel(need, turn.account());
    records.tell(
        turn.caller(),
        need,
        sidesOf.apply(need),
        NeedNews.BECAME_ONE,
        act -> act.detail("reasons", merger.reason()),
        merger.into());
  }

  private List<UUID> between(Merger merger) {
    return merger.ids(
        sql,
        """
        select id from need
        where stage in ('NEGOTIATING', 'UNANSWERED', 'REFUSED', 'AGREED', 'ORDERED')
          and ((responsible = :from and requester = :into)
            or (responsible = :into and requester = :from))
        order by id
        """);
  }

  private List<Taken> take(Merger merger) {
    return merger.rows(
        sql,
        """
        update need
        set responsible = case responsible when :from then :into else responsible end,
          requester = case requester when :from then :into else requester end
        where (responsible = :from and requester <> :into)
          or (requester = :from and responsible is distinct from :into)
        returning id, requester, responsible, stage, filed_at
        """,
        (row, context) -> taken(row));
  }

  private static Taken taken(ResultSet row) throws SQLException {
    return new Taken(
        uuid(row, "id"),
        row.getString("requester"),
        row.getString("responsible"),
        NeedStage.valueOf(row.getString("stage")),
        instant(row, "filed_at") != null);
  }
}
