package org.infoshare.objection;

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
 * The objections that a merged department raised or answers for, and the corrections that it has to
 * acknowledge, are its successor's. One in which the two departments are both sides is taken back;
 * one whose authority became the department that raised it goes to the provider.
 */
@ApplicationScoped
class ObjectionHandover implements MergerListener {

  private static final Text OBJECTIONS = new Text("异议", "objections");
  private static final Text CORRECTIONS = new Text("待确认的更正", "corrections to acknowledge");

  private final Sql sql;
  private final ObjectionCases cases;
  private final EvidenceLedger evidence;

  /** For the container's proxy. */
  protected ObjectionHandover() {
    this(null, null, null);
  }

  @Inject
  ObjectionHandover(Sql sql, ObjectionCases cases, EvidenceLedger evidence) {
    this.sql = sql;
    this.cases = cases;
    this.evidence = evidence;
  }

  private record Taken(
      UUID id,
      String entry,
      int entryVersion,
      String objector,
      String provider,
      String responsible,
      String router,
      ObjectionStage stage) {}

  @Override
  public List<HandedOver> merged(Merger merger) {
    between(merger).forEach(id -> cases.withdrawByItself(id, merger));
    routedByTheirOwn(merger).forEach(cases::routeWithoutRouter);
    var open = take(merger).stream().filter(objection -> objection.stage().isOpen()).toList();
    evidence.recordAll(
        open.stream()
            .map(
                objection ->
                    merger
                        .act("objection-handed-over")
                        .subject(objection.id().toString())
                        .entry(objection.entry(), objection.entryVersion())
                        .concerning(objection.objector())
                        .concerning(objection.responsible())
                        .concerning(objection.router())));
    var concerned = new ArrayList<String>();
    for (Taken objection : open) {
      concerned.add(objection.objector());
      concerned.add(objection.responsible());
      concerned.add(objection.provider());
    }
    return List.of(
        HandedOver.of(merger, "objections", OBJECTIONS, open.size(), concerned),
        HandedOver.of(merger, "corrections", CORRECTIONS, takeCorrections(merger), List.of()));
  }

  private List<UUID> between(Merger merger) {
    return merger.ids(
        sql,
        """
        select id from objection
        where stage in ('RAISED', 'VERIFYING')
          and ((objector = :from and :into in (provider, responsible))
            or (objector = :into and :from in (provider, responsible)))
        order by id
        """);
  }

  private List<UUID> routedByTheirOwn(Merger merger) {
    return merger.ids(
        sql,
        """
        select id from objection
        where stage = 'RAISED'
          and ((objector = :from and router = :into) or (objector = :into and router = :from))
        order by id
        """);
  }

  private List<Taken> take(Merger merger) {
    return merger.rows(
        sql,
        """
        update objection
        set objector = case when objector = :from
              and provider <> :into and responsible is distinct from :into
            then :into else objector end,
          provider = case when provider = :from and objector <> :into
            then :into else provider end,
          responsible = case when responsible = :from and objector <> :into
            then :into else responsible end,
          router = case router when :from then :into else router end
        where :from in (objector, provider, responsible, router)
        returning id, entry_code, entry_version, objector, provider, responsible, router,
          stage
        """,
        (row, context) -> taken(row));
  }

  /** What both had got, the successor acknowledges once, for both. */
  private int takeCorrections(Merger merger) {
    return sql.ask(
        handle -> {
          handle
              .createUpdate(
                  """
                  update objection_receiver r
                  set acknowledged_at = :at, acknowledged_by = 'platform', remark = :reason
                  where r.department = :from and r.acknowledged_at is null
                    and exists (select from objection_receiver o
                      where o.objection = r.objection and o.department = :into)
                  """)
              .bind("at", merger.at())
              .bind("reason", merger.reason())
              .bind("from", merger.from())
              .bind("into", merger.into())
              .execute();
          return handle
              .createQuery(
                  """
                  with taken as (
                    update objection_receiver r set department = :into
                    where r.department = :from
                      and not exists (select from objection_receiver o
                        where o.objection = r.objection and o.department = :into)
                    returning acknowledged_at)
                  select count(*) from taken where acknowledged_at is null
                  """)
              .bind("from", merger.from())
              .bind("into", merger.into())
              .mapTo(Integer.class)
              .one();
        });
  }

  private static Taken taken(ResultSet row) throws SQLException {
    return new Taken(
        uuid(row, "id"),
        row.getString("entry_code"),
        row.getInt("entry_version"),
        row.getString("objector"),
        row.getString("provider"),
        row.getString("responsible"),
        row.getString("router"),
        ObjectionStage.valueOf(row.getString("stage")));
  }
}
