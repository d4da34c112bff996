package org.infoshare.cases.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.infoshare.foundation.evidence.RecordDelivery;
import org.infoshare.foundation.persistence.Conditions;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.platform.Cursor;
import org.infoshare.foundation.platform.Page;

/** All receivers of corrected information, and their acknowledgements. */
@ApplicationScoped
class Receivers {

  private static final String RECEIVER =
      """
      select department, evidence_id as evidence, record_version as version, notified_at,
        acknowledged_at, acknowledged_by,
        case when :allRemarks or department = :own then remark end as remark
      from objection_receiver
      where
      """;

  private static final String CORRECTION =
      """
      select r.objection, o.entry_code as entry, o.record_id as record,
        o.corrected_items as items, o.responsible, o.statement, r.evidence_id as evidence,
        r.record_version as version, o.corrected_version, r.notified_at, r.acknowledged_at,
        r.acknowledged_by, r.remark
      from objection_receiver r join objection o on o.id = r.objection
      where
      """;

  private final Sql sql;

  /** For the container's proxy. */
  protected Receivers() {
    this(null);
  }

  @Inject
  Receivers(Sql sql) {
    this.sql = sql;
  }

  /** Stores the receivers of a correction, one row for each. */
  void add(UUID objection, Collection<RecordDelivery> deliveries, Instant at) {
    if (deliveries.isEmpty()) {
      return;
    }
    sql.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into objection_receiver
                      (objection, department, evidence_id, record_version, notified_at)
                    select :objection, r.department, r.evidence, r.version, :at
                    from unnest(:departments, :evidence, :versions)
                      as r (department, evidence, version)
                    """)
                .bind("objection", objection)
                .bind("at", at)
                .bind(
                    "departments",
                    deliveries.stream().map(RecordDelivery::department).toArray(String[]::new))
                .bind(
                    "evidence",
                    deliveries.stream().map(RecordDelivery::evidence).toArray(Long[]::new))
                .bind(
                    "versions",
                    deliveries.stream().map(RecordDelivery::version).toArray(Long[]::new))
                .execute());
  }

  /**
   * The receivers of a correction, by department.
   *
   * @param own the reader's department, which reads its own remark; null where it has none
   * @param allRemarks whether the reader may read the remarks of all receivers
   */
  Page<ReceiverView> page(UUID objection, ReceiverFilter filter, String own, boolean allRemarks) {
    int limit = Page.sizeOf(filter.limit());
    var conditions =
        acknowledged(filter.acknowledged())
            .equalIfPresent("objection", objection)
            .whereIfPresent("department > :after", "after", Cursor.decode(filter.cursor()));
    var found =
        sql.withHandle(
            handle ->
                conditions
                    .bindTo(
                        handle.createQuery(
                            RECEIVER + conditions.sql() + " order by department limit :oneMore"))
                    .bind("oneMore", limit + 1)
                    .bind("allRemarks", allRemarks)
                    .bind("own", own)
                    .mapTo(ReceiverView.class)
                    .list());
    return Page.of(found, limit, ReceiverView::department);
  }

  /**
   * The corrections of information that a department received, the newest first.
   *
   * @param own the codes of the department and its predecessors
   */
  Page<CorrectionView> corrections(String[] own, CorrectionFilter filter) {
    int limit = Page.sizeOf(filter.limit());
    var conditions =
        acknowledged(filter.acknowledged())
            .where("r.department = any(:own)")
            .bind("own", own)
            .equalIfPresent("o.entry_code", filter.entry())
            .whereIfPresent(
                """
                (r.notified_at, r.objection) < (select notified_at, objection from objection_receiver
                  where objection = :after and department = any(:own) limit 1)
                """,
                "after",
                Cursor.decodeUuid(filter.cursor()));
    var found =
        sql.withHandle(
            handle ->
                conditions
                    .bindTo(
                        handle.createQuery(
                            CORRECTION
                                + conditions.sql()
                                + " order by r.notified_at desc, r.objection desc limit :oneMore"))
                    .bind("oneMore", limit + 1)
                    .mapTo(CorrectionView.class)
                    .list());
    return Page.of(found, limit, correction -> correction.objection().toString());
  }

  /** The correction of which a department was notified for an objection. */
  Optional<CorrectionView> find(UUID objection, String[] own) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    CORRECTION
                        + "r.objection = :objection and r.department = any(:own)"
                        + " order by r.acknowledged_at nulls first limit 1")
                .bind("objection", objection)
                .bind("own", own)
                .mapTo(CorrectionView.class)
                .findOne());
  }

  /**
   * Stores the acknowledgement of a department, once for itself and its predecessors.
   *
   * @return false if it acknowledged the correction before
   */
  boolean acknowledge(UUID objection, String[] own, String account, String remark, Instant at) {
    return sql.withHandle(
        handle ->
            handle
                    .createUpdate(
                        """
                        update objection_receiver
                        set acknowledged_at = :at, acknowledged_by = :account, remark = :remark
                        where objection = :objection and department = any(:own)
                          and acknowledged_at is null
                        """)
                    .bind("at", at)
                    .bind("account", account)
                    .bind("remark", remark)
                    .bind("objection", objection)
                    .bind("own", own)
                    .execute()
                > 0);
  }

  private static Conditions acknowledged(Boolean wanted) {
    var conditions = new Conditions();
    return wanted == null
        ? conditions
        : conditions.where(wanted ? "acknowledged_at is not null" : "acknowledged_at is null");
  }
}
