package org.infoshare.cases.dispute;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.infoshare.cases.competence.DisputeBody;
import org.infoshare.cases.competence.Jurisdiction;
import org.infoshare.catalogue.publication.OpenCases;
import org.infoshare.foundation.persistence.Conditions;
import org.infoshare.foundation.persistence.Entities;
import org.infoshare.foundation.persistence.NewestFirst;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.platform.Page;
import org.infoshare.organisation.department.DepartmentLevel;
import org.infoshare.organisation.department.Merger;
import org.infoshare.organisation.department.Succession;
import org.infoshare.organisation.department.Successions;
import org.jdbi.v3.core.mapper.Nested;

/** All disputes. */
@ApplicationScoped
class Disputes implements OpenCases {

  private static final NewestFirst NEWEST_FIRST = new NewestFirst("dispute", "opened_at");

  /** The SQL equivalent of {@link Dispute#isVisibleTo}. */
  private static final String VISIBLE =
      """
      requester = any(:own) or provider = any(:own)
        or (jurisdiction_level = :level and jurisdiction_area = :area
          and (:kind in ('SHARING_AUTHORITY', 'GOVERNMENT')
            or (:kind in ('STAFFING', 'LEGAL', 'SERVICES') and rule_set = any(:joint)
              and (stage = 'QUEUED' or batch_id is not null))))
        or (escalated and :level = 'MUNICIPAL' and :kind in ('SHARING_AUTHORITY', 'GOVERNMENT')
          and left(jurisdiction_area, 4) || '00' = :area)
      """;

  private final EntityManager entities;
  private final Sql sql;

  /** For the container's proxy. */
  protected Disputes() {
    this(null, null);
  }

  @Inject
  Disputes(EntityManager entities, Sql sql) {
    this.entities = entities;
    this.sql = sql;
  }

  /** Stores a new dispute. */
  void add(Dispute dispute) {
    entities.persist(dispute);
    entities.flush();
  }

  Optional<Dispute> find(UUID id) {
    return Optional.ofNullable(entities.find(Dispute.class, id)).map(this::withStatements);
  }

  /** The dispute, locked until the transaction ends. */
  Optional<Dispute> lock(UUID id) {
    return Optional.ofNullable(entities.find(Dispute.class, id, LockModeType.PESSIMISTIC_WRITE))
        .map(this::withStatements);
  }

  /** All past and present disputes over a need. */
  List<Dispute> ofNeed(UUID need) {
    return entities
        .createQuery("select d from Dispute d where d.subject.need = :need", Dispute.class)
        .setParameter("need", need)
        .getResultStream()
        .map(this::withStatements)
        .toList();
  }

  private Dispute withStatements(Dispute dispute) {
    dispute.attachSummary(null, new LazySuccession());
    return dispute;
  }

  /** Writes pending changes, so that SQL in the same transaction reads them. */
  void flush() {
    entities.flush();
  }

  /**
   * The disputes that a body may see, the newest first, as summaries like those of {@link
   * #summariesById}.
   */
  Page<Dispute> page(DisputeBody body, DisputeFilter filter) {
    var conditions =
        visibleTo(body)
            .equalIfPresent("stage", filter.stage())
            .equalIfPresent("request_id", filter.request())
            .equalIfPresent("need_id", filter.need())
            .equalIfPresent("entry_code", filter.entry())
            .whereIfPresent("requester = :asking", "asking", filter.requester())
            .whereIfPresent("provider = :asked", "asked", filter.provider())
            .equalIfPresent("batch_id", filter.batch());
    var page =
        NEWEST_FIRST.page(
            entities, Dispute.class, Dispute::id, conditions, filter.limit(), filter.cursor());
    return new Page<>(summarised(page.results()), page.next());
  }

  /**
   * Whether a body may see a dispute over a request.
   *
   * @param request null for none
   */
  boolean anyVisible(DisputeBody body, UUID request) {
    if (request == null) {
      return false;
    }
    var conditions = visibleTo(body).equalIfPresent("request_id", request);
    return sql.withHandle(
        handle ->
            conditions
                .bindTo(
                    handle.createQuery(
                        "select exists (select from dispute where " + conditions.sql() + ")"))
                .mapTo(Boolean.class)
                .one());
  }

  /** The conditions for the disputes that a body may see. */
  static Conditions visibleTo(DisputeBody body) {
    return new Conditions()
        .where(VISIBLE)
        .bind("own", body.codes())
        .bind("kind", body.kind().name())
        .bind("level", body.jurisdiction().level().name())
        .bind("area", body.jurisdiction().area())
        .bind("joint", DisputeTransitions.joint().toArray(String[]::new));
  }

  /** The disputes that wait for a batch in a jurisdiction, the longest waiting first, locked. */
  List<Dispute> lockQueued(Jurisdiction jurisdiction) {
    return summarised(
        entities
            .createQuery(
                """
                select d from Dispute d
                where d.state.stage = :queued
                  and d.subject.level = :level and d.subject.area = :area
                order by d.state.since, d.id
                """,
                Dispute.class)
            .setParameter("queued", DisputeStage.QUEUED)
            .setParameter("level", jurisdiction.level())
            .setParameter("area", jurisdiction.area())
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultList());
  }

  /**
   * Summaries of disputes, by id: with the last statements of each kind and department only, and
   * without their texts, because all statements would be too many and too long.
   */
  Map<UUID, Dispute> summariesById(List<UUID> ids) {
    var found = Entities.mapById(entities, Dispute.class, ids, Dispute::id);
    summarised(List.copyOf(found.values()));
    return found;
  }

  private List<Dispute> summarised(List<Dispute> disputes) {
    var lastStatements = last(disputes.stream().map(Dispute::id).toArray(UUID[]::new));
    var succession = new LazySuccession();
    disputes.forEach(
        one -> one.attachSummary(lastStatements.getOrDefault(one.id(), List.of()), succession));
    return disputes;
  }

  /** A statement of a dispute. */
  record Stated(UUID dispute, @Nested DisputeStatement statement) {}

  private Map<UUID, List<DisputeStatement>> last(UUID[] disputes) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select * from (
                      select distinct on (dispute, kind, department, body) dispute, number, kind,
                        department, body, stance, items, null as text, document, decided_on, by, at
                      from dispute_statement where dispute = any(:ids)
                      order by dispute, kind, department, body, number desc
                    ) last order by dispute, number
                    """)
                .bind("ids", disputes)
                .mapTo(Stated.class)
                .collect(groupingBy(Stated::dispute, mapping(Stated::statement, toList()))));
  }

  /** The succession of departments, read once on first use. */
  private final class LazySuccession implements Supplier<Succession> {

    private Succession current;

    @Override
    public Succession get() {
      if (current == null) {
        current = sql.withHandle(Successions::current);
      }
      return current;
    }
  }

  /** The dispute over a request that was not withdrawn. */
  Optional<UUID> currentOfRequest(UUID request) {
    return ids(new Conditions().equalIfPresent("request_id", request).where("stage <> 'WITHDRAWN'"))
        .stream()
        .findFirst();
  }

  /** The dispute over a need that is open or was decided for sharing. */
  Optional<UUID> effectiveOfNeed(UUID need) {
    return ids(
            new Conditions()
                .equalIfPresent("need_id", need)
                .where("stage not in ('WITHDRAWN', 'LAPSED', 'CLOSED_NO_SHARE')"))
        .stream()
        .findFirst();
  }

  /** The dispute that ordered the provision of a request and still waits for it. */
  Optional<UUID> awaitingProvisionOf(UUID request) {
    return ids(
            new Conditions()
                .equalIfPresent("request_id", request)
                .bindNames("owed", DisputeStage.AWAITING_PROVISION)
                .where("stage = any(:owed)"))
        .stream()
        .findFirst();
  }

  /** The open disputes between the two departments of a merger. */
  List<UUID> between(Merger merger) {
    return ids(
        openConditions()
            .where("provider in (:from, :into) and requester in (:from, :into)")
            .bind("from", merger.from())
            .bind("into", merger.into()));
  }

  /** The open disputes of jurisdictions in either area. */
  List<UUID> openIn(String area, String other) {
    return ids(
        openConditions()
            .where(
                "starts_with(jurisdiction_area, :area) or starts_with(jurisdiction_area, :other)")
            .bind("area", area)
            .bind("other", other));
  }

  private static Conditions openConditions() {
    return new Conditions()
        .where(
            """
            stage not in ('SETTLED', 'SETTLED_SHARE', 'CLOSED_NO_SHARE', 'PROVIDED', 'LAPSED',
              'WITHDRAWN')
            """);
  }

  private List<UUID> ids(Conditions conditions) {
    return sql.withHandle(
        handle ->
            conditions
                .bindTo(
                    handle.createQuery(
                        "select id from dispute where " + conditions.sql() + " order by id"))
                .mapTo(UUID.class)
                .list());
  }

  /** The case of a dispute; it never changes. */
  Optional<DisputedCase> caseOf(UUID id) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select request_id as request, entry_code as entry, entry_version,
                      need_id as need, need_name
                    from dispute where id = :id
                    """)
                .bind("id", id)
                .mapTo(DisputedCase.class)
                .findOne());
  }

  /** The ids and requesters of the undecided disputes over requests for an entry. */
  @Override
  public List<String> findOpen(String entry) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select id || ' (' || requester || ')' from dispute
                    where entry_code = :entry and stage in
                      ('OPEN', 'NEGOTIATING', 'CONSULTING', 'QUEUED', 'JOINT_REVIEW', 'REVIEWED_SHARE',
                       'REVIEWED_NO_SHARE', 'UNRESOLVED', 'AT_AUTHORITY', 'AT_GOVERNMENT')
                    order by opened_at, id
                    """)
                .bind("entry", entry)
                .mapTo(String.class)
                .list());
  }

  /** A dispute that waits for a batch. */
  record Queued(
      DepartmentLevel jurisdictionLevel, String jurisdictionArea, String ruleSet, Instant since) {

    Jurisdiction jurisdiction() {
      return new Jurisdiction(jurisdictionLevel, jurisdictionArea);
    }
  }

  /**
   * The jurisdictions in which disputes wait for a batch, with the start of the longest wait of
   * each rule-set.
   */
  List<Queued> queued() {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select jurisdiction_level, jurisdiction_area, rule_set, min(since) as since from dispute
                    where stage = 'QUEUED' group by jurisdiction_level, jurisdiction_area, rule_set
                    order by jurisdiction_level, jurisdiction_area, rule_set
                    """)
                .mapTo(Queued.class)
                .list());
  }
}
