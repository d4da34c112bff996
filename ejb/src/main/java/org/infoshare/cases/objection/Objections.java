package org.infoshare.cases.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.infoshare.foundation.persistence.Conditions;
import org.infoshare.foundation.persistence.Entities;
import org.infoshare.foundation.persistence.NewestFirst;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.platform.Page;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.CallerContext;
import org.infoshare.organisation.department.Merger;
import org.infoshare.sharing.dataset.RecordObjection;
import org.infoshare.sharing.dataset.RecordObjections;

/**
 * All objections, their values, and the doubted items. The database permits one open objection of a
 * department to the same item. Those who deliver records ask here which records are doubted.
 */
@ApplicationScoped
class Objections implements RecordObjections {

  private static final NewestFirst NEWEST_FIRST = new NewestFirst("objection", "raised_at");

  /** The SQL equivalent of {@link Objection#isVisibleTo}. */
  private static final String VISIBLE =
      """
      :auditor or objector = any(:own) or responsible = any(:own) or provider = any(:own)
        or provider = any(:overseen) or responsible = any(:overseen)
      """;

  private final EntityManager entities;
  private final Sql sql;

  /** For the container's proxy. */
  protected Objections() {
    this(null, null);
  }

  @Inject
  Objections(EntityManager entities, Sql sql) {
    this.entities = entities;
    this.sql = sql;
  }

  /**
   * Stores a new objection. Of two concurrent objections of one department to the same item, the
   * second waits.
   *
   * @throws Refusal {@code objection-open} if the department already has an open objection to that
   *     item
   */
  void add(Objection objection, ObjectionValues values) {
    entities.persist(objection);
    entities.flush();
    addDoubts(objection);
    if (objection.target().isOfRecord()) {
      addValues(new StoredObjectionValues(objection.id(), values));
    }
  }

  private void addDoubts(Objection objection) {
    var target = objection.target();
    String[] items =
        target.items().isEmpty() ? new String[] {null} : target.items().toArray(String[]::new);
    int inserted =
        sql.withHandle(
            handle ->
                handle
                    .createUpdate(
                        """
                        insert into objection_doubt
                          (objection, objector, entry_code, record_id, item, open)
                        select :id, :objector, :entry, cast(:record as uuid), item, true
                        from unnest(:items) as i (item)
                        -- What a department merged into the objector doubts is doubted already.
                        where not exists (
                          select 1 from objection_doubt d
                          where d.open
                            and d.entry_code = :entry
                            and d.record_id is not distinct from cast(:record as uuid)
                            and d.item is not distinct from i.item
                            and d.objector in (select department_with_predecessors(:objector)))
                        on conflict do nothing
                        """)
                    .bind("id", objection.id())
                    .bind("objector", objection.filing().objector())
                    .bind("entry", target.entry())
                    .bindByType("record", target.record(), UUID.class)
                    .bind("items", items)
                    .execute());
    if (inserted < items.length) {
      throw new Refusal(ObjectionReason.OBJECTION_OPEN);
    }
  }

  /**
   * Detaches the stored values, so that they are always read as the database stores them, even
   * directly after the objection was raised.
   */
  private void addValues(StoredObjectionValues values) {
    entities.persist(values);
    entities.flush();
    entities.detach(values);
  }

  /** Writes the changed objection. After its end nothing of it is doubted any more. */
  void store(Objection objection) {
    entities.flush();
    if (!objection.stage().isOpen()) {
      sql.useHandle(
          handle ->
              handle.execute(
                  "update objection_doubt set open = false where objection = ?", objection.id()));
    }
  }

  /** The existing objections among these ids, by id. */
  Map<UUID, Objection> byId(List<UUID> ids) {
    return Entities.mapById(entities, Objection.class, ids, Objection::id);
  }

  Optional<Objection> find(UUID id) {
    return Optional.ofNullable(entities.find(Objection.class, id));
  }

  /** The objection, locked until the transaction ends. */
  Optional<Objection> lock(UUID id) {
    return Optional.ofNullable(entities.find(Objection.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /**
   * The objection and the others to the same record that are being verified, locked in the order of
   * their ids to avoid deadlocks.
   */
  List<Objection> lockWithSameRecord(UUID id) {
    return entities
        .createQuery(
            """
            select o from Objection o
            where o.id = :id or (o.stage = :verifying
              and o.doubted.record = (select s.doubted.record from Objection s where s.id = :id))
            order by o.id
            """,
            Objection.class)
        .setParameter("id", id)
        .setParameter("verifying", ObjectionStage.VERIFYING)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** The values of an objection, without the keys; none for an entry. */
  ObjectionValues values(UUID id) {
    var stored = entities.find(StoredObjectionValues.class, id);
    return stored == null ? ObjectionValues.NONE : stored.values();
  }

  /** The open objections between the two departments of a merger. */
  List<UUID> between(Merger merger) {
    return merger.selectIds(
        sql,
        """
        select id from objection
        where stage in ('RAISED', 'VERIFYING')
          and ((objector = :from and :into in (provider, responsible))
            or (objector = :into and :from in (provider, responsible)))
        order by id
        """);
  }

  /** The objections that the successor of a merger raised and would now have to route itself. */
  List<UUID> routedByObjector(Merger merger) {
    return merger.selectIds(
        sql,
        """
        select id from objection
        where stage = 'RAISED' and objector = :into and routing_authority = :into order by id
        """);
  }

  /** The objections that the caller may see, the newest first. */
  Page<Objection> page(CallerContext caller, ObjectionFilter filter) {

    var conditions =
        new Conditions()
            .where(VISIBLE)
            .bind("auditor", caller.caller().hasRole(Roles.AUDITOR))
            .bind("own", caller.caller().departmentWithPredecessors())
            .bind("overseen", caller.overseen().toArray(String[]::new))
            .equalIfPresent("entry_code", filter.entry())
            .equalIfPresent("objector", filter.objector())
            .equalIfPresent("responsible", filter.responsible())
            .equalIfPresent("stage", filter.stage());
    return NEWEST_FIRST.page(
        entities, Objection.class, Objection::id, conditions, filter.limit(), filter.cursor());
  }

  @Override
  public List<RecordObjection> open(Collection<UUID> records) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select record_id as record, objection,
                      array_remove(array_agg(item::text order by item), null) as items
                    from objection_doubt where open and record_id = any(:records)
                    group by record_id, objection order by record_id, objection
                    """)
                .bind("records", records.toArray(UUID[]::new))
                .mapTo(RecordObjection.class)
                .list());
  }
}
