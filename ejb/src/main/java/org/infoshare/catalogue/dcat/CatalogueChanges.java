package org.infoshare.catalogue.dcat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.infoshare.catalogue.publication.ProviderChangeListener;
import org.infoshare.catalogue.publication.PublicationListener;
import org.infoshare.catalogue.publication.PublishedEntry;
import org.infoshare.foundation.persistence.Sql;

/**
 * The publications and withdrawals, one row each, added in the same transaction.
 *
 * <p>There are rows and not a counter, because a counter would make all publications wait for each
 * other.
 */
@ApplicationScoped
public class CatalogueChanges implements PublicationListener, ProviderChangeListener {

  /** A publication may get its number first and commit after this many others. */
  private static final int RECENT = 1000;

  private Sql sql;

  /** For the container's proxy. */
  protected CatalogueChanges() {}

  @Inject
  CatalogueChanges(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void published(PublishedEntry entry) {
    add(List.of(entry.code()), entry.publishedAt());
  }

  @Override
  public void providerChanged(List<PublishedEntry> entries, Instant at) {
    add(entries.stream().map(PublishedEntry::code).toList(), at);
  }

  @Override
  public void withdrawn(String code, Instant at) {
    add(List.of(code), at);
  }

  /**
   * The present state of the catalogue, read from the ends of two indexes, so that old publications
   * are not counted again for each harvester.
   */
  CatalogueState state() {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select coalesce(newest, 0) as newest,
                      (select count(*) from catalogue_change
                        where id > newest - :recent and id <= newest) as recent,
                      (select max(changed_at) from catalogue_change) as at
                    from (select max(id) as newest from catalogue_change) n
                    """)
                .bind("recent", RECENT)
                .mapTo(CatalogueState.class)
                .one());
  }

  private void add(List<String> codes, Instant at) {
    sql.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into catalogue_change (entry_code, changed_at)
                    select code, :at from unnest(:codes) as c (code)
                    """)
                .bindArray("codes", String.class, codes)
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .execute());
  }
}
