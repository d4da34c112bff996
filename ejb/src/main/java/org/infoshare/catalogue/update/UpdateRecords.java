package org.infoshare.catalogue.update;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.infoshare.catalogue.publication.EntryStage;
import org.infoshare.catalogue.publication.PublishedEntry;
import org.infoshare.foundation.persistence.Conditions;
import org.infoshare.foundation.persistence.Sql;

/** The table of the updates that entries need. */
@ApplicationScoped
class UpdateRecords {

  private static final String SELECT =
      """
      select u.id, u.entry_code as entry, u.provider, u.change, u.legal_source, u.changed_on,
        u.reported_by, u.reported_at, u.rule_set, u.extension_reasons, u.done_at, u.done_version,
        e.stage, e.submitted_at
      from entry_update u join catalogue_entry e on e.code = u.entry_code
      where
      """;

  private final Sql sql;

  /** For the container's proxy. */
  protected UpdateRecords() {
    this(null);
  }

  @Inject
  UpdateRecords(Sql sql) {
    this.sql = sql;
  }

  /**
   * An entry of which a change is reported.
   *
   * @param publishedVersion its newest version; null before the first publication
   */
  record ReportedEntry(String code, String provider, EntryStage stage, Integer publishedVersion) {

    boolean isPublished() {
      return publishedVersion != null;
    }
  }

  /** The entry with that code, in whatever stage. */
  Optional<ReportedEntry> findEntry(String code) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select code, provider, stage, published_version
                    from catalogue_entry where code = :code
                    """)
                .bind("code", code)
                .mapTo(ReportedEntry.class)
                .findOne());
  }

  UUID add(
      String entry, String provider, NewUpdate change, String account, Instant at, String ruleSet) {
    var id = UUID.randomUUID();
    sql.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into entry_update (id, entry_code, provider, change, legal_source,
                      changed_on, reported_by, reported_at, rule_set)
                    values (:id, :entry, :provider, :change, :source, :changedOn, :by, :at, :ruleSet)
                    """)
                .bind("id", id)
                .bind("entry", entry)
                .bind("provider", provider)
                .bind("change", change.change())
                .bind("source", change.legalSource())
                .bind("changedOn", change.changedOn())
                .bind("by", account)
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .bind("ruleSet", ruleSet)
                .execute());
    return id;
  }

  /** Stores an extension, once; false if the update was done or extended before. */
  boolean extend(UUID id, String reasons, Instant at) {
    return sql.<Integer, RuntimeException>withHandle(
            handle ->
                handle
                    .createUpdate(
                        """
                        update entry_update set extended_at = :at, extension_reasons = :reasons
                        where id = :id and extended_at is null and done_at is null
                        """)
                    .bind("id", id)
                    .bind("reasons", reasons)
                    .bind("at", at.atOffset(ZoneOffset.UTC))
                    .execute())
        == 1;
  }

  /**
   * Marks the updates as done that were reported before the version's text was submitted, and
   * returns their ids.
   */
  List<UUID> markDone(PublishedEntry version, Instant submittedAt) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    update entry_update set done_at = :at, done_version = :version
                    where entry_code = :entry and done_at is null and reported_at <= :submitted
                    returning id
                    """)
                .bind("submitted", submittedAt.atOffset(ZoneOffset.UTC))
                .bind("entry", version.code())
                .bind("version", version.version())
                .bind("at", version.publishedAt().atOffset(ZoneOffset.UTC))
                .mapTo(UUID.class)
                .list());
  }

  Optional<UpdateRecord> find(UUID id) {
    return list(new Conditions().equalIfPresent("u.id", id), "u.id", 1).stream().findFirst();
  }

  /** The open updates of an entry, the oldest first. */
  List<UpdateRecord> open(String entry) {
    return list(
        new Conditions().where("u.done_at is null").equalIfPresent("u.entry_code", entry),
        "u.reported_at, u.id",
        Integer.MAX_VALUE);
  }

  /**
   * The updates of these departments that come after one of them. Updates that are done come latest
   * first, all others oldest first.
   *
   * @param after null for the first
   */
  List<UpdateRecord> listAfter(UUID after, Set<String> providers, boolean done, int maxResults) {
    var conditions =
        new Conditions()
            .where(done ? "u.done_at is not null" : "u.done_at is null and e.stage <> 'WITHDRAWN'")
            .where("u.provider = any(:providers)")
            .bind("providers", providers.toArray(String[]::new))
            .whereIfPresent(
                done
                    ? "(u.done_at, u.id) < (select done_at, id from entry_update where id = :after)"
                    : "(u.reported_at, u.id) > (select reported_at, id from entry_update where id = :after)",
                "after",
                after);
    return list(conditions, done ? "u.done_at desc, u.id desc" : "u.reported_at, u.id", maxResults);
  }

  private List<UpdateRecord> list(Conditions conditions, String order, int maxResults) {
    return sql.withHandle(
        handle ->
            conditions
                .bindTo(
                    handle.createQuery(
                        SELECT + conditions.sql() + " order by " + order + " limit :most"))
                .bind("most", maxResults)
                .mapTo(UpdateRecord.class)
                .list());
  }
}
