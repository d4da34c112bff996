package org.infoshare.sharing.dataset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.infoshare.catalogue.description.SharingMode;
import org.infoshare.catalogue.publication.EntryCodeOrder;
import org.infoshare.catalogue.publication.Hosting;
import org.infoshare.catalogue.publication.PublicationListener;
import org.infoshare.catalogue.publication.PublishedEntry;
import org.infoshare.foundation.persistence.Conditions;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.platform.Page;

/** The datasets of all entries: the number of hosted records, and how fresh they are. */
@ApplicationScoped
public class HostedDatasets implements PublicationListener, Hosting {

  private static final String FRESHNESS =
      """
      case when pushed_at is null then 'NO_DATA'
           when fresh_until is null then 'NO_CYCLE'
           when fresh_until < :now then 'LATE'
           else 'FRESH' end
      """;

  private static final String SELECT =
      "select *, entry_code as entry, record_count as records, %s as freshness from dataset "
          .formatted(FRESHNESS);

  private final Sql sql;

  /** For the container's proxy. */
  protected HostedDatasets() {
    this(null);
  }

  @Inject
  public HostedDatasets(Sql sql) {
    this.sql = sql;
  }

  /** The dataset of an entry at that instant. */
  public DatasetView view(PublishedEntry entry, Instant now) {
    return sql.withHandle(
            handle ->
                handle
                    .createQuery(SELECT + "where entry_code = :entry")
                    .bind("entry", entry.code())
                    .bind("now", now)
                    .mapTo(DatasetView.class)
                    .findOne())
        .orElseGet(
            () ->
                new DatasetView(
                    entry.code(),
                    entry.provider(),
                    0,
                    null,
                    null,
                    entry.content().updateCycle(),
                    null,
                    Freshness.NO_DATA));
  }

  /** A page of the datasets whose entries are in the catalogue, ordered by node and number. */
  Page<DatasetView> page(DatasetFilter filter, Instant now) {
    int limit = Page.sizeOf(filter.limit());
    var conditions =
        new Conditions()
            .where("withdrawn_at is null")
            .equalIfPresent("provider", filter.provider())
            .whereIfPresent(FRESHNESS + " = :freshness", "freshness", filter.freshness())
            .whereIfPresent(
                EntryCodeOrder.AFTER_CURSOR, "after", EntryCodeOrder.decodeCursor(filter.cursor()));
    List<DatasetView> found =
        sql.withHandle(
            handle ->
                conditions
                    .bindTo(
                        handle.createQuery(
                            SELECT
                                + "where %s order by %s limit :oneMore"
                                    .formatted(conditions.sql(), EntryCodeOrder.ORDER_BY)))
                    .bind("now", now)
                    .bind("oneMore", limit + 1)
                    .mapTo(DatasetView.class)
                    .list());
    return Page.of(found, limit, DatasetView::entry);
  }

  @Override
  public void published(PublishedEntry entry) {
    if (entry.content().sharingMode() != SharingMode.PLATFORM) {
      return;
    }
    sql.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into dataset as d (entry_code, provider, update_cycle)
                    values (:entry, :provider, :cycle)
                    on conflict (entry_code) do update
                    set provider = excluded.provider,
                        update_cycle = excluded.update_cycle,
                        fresh_until = d.pushed_at + make_interval(days =>
                          (select days from freshness_limit l
                           where l.update_cycle = excluded.update_cycle))
                    """)
                .bind("entry", entry.code())
                .bind("provider", entry.provider())
                .bind("cycle", entry.content().updateCycle().name())
                .execute());
  }

  @Override
  public void withdrawn(String code, Instant at) {
    sql.useHandle(
        handle ->
            handle
                .createUpdate("update dataset set withdrawn_at = :at where entry_code = :entry")
                .bind("at", at)
                .bind("entry", code)
                .execute());
  }

  /**
   * Locks the row in share mode: a concurrent first push either waits for this transaction or is
   * already visible to it.
   */
  @Override
  public boolean isHosted(String entry) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    "select pushed_at is not null from dataset where entry_code = :entry for share")
                .bind("entry", entry)
                .mapTo(Boolean.class)
                .findOne()
                .orElse(false));
  }
}
