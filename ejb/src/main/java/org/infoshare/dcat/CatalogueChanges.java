package org.infoshare.dcat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import org.infoshare.catalogue.PublicationListener;
import org.infoshare.catalogue.PublishedEntry;
import org.infoshare.platform.Columns;
import org.infoshare.platform.Sql;

/**
 * What was published and withdrawn, one row each, added in the transaction that does it.
 *
 * <p>Rows and not a counter: a counter would make all publications wait for each other.
 */
@ApplicationScoped
public class CatalogueChanges implements PublicationListener {

  private Sql sql;

  /** For the container's proxy. */
  protected CatalogueChanges() {}

  @Inject
  CatalogueChanges(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void published(PublishedEntry entry) {
    add(entry.code(), entry.publishedAt());
  }

  @Override
  public void withdrawn(String code, Instant at) {
    add(code, at);
  }

  CatalogueState state() {
    return sql.ask(
        handle ->
            handle
                .createQuery(
                    """
                    select count(*) as changes, coalesce(max(id), 0) as newest,
                      max(changed_at) as at
                    from catalogue_change
                    """)
                .map(
                    (row, context) ->
                        new CatalogueState(
                            row.getLong("changes"),
                            row.getLong("newest"),
                            Columns.instant(row, "at")))
                .one());
  }

  private void add(String code, Instant at) {
    sql.run(
        handle ->
            handle
                .createUpdate(
                    "insert into catalogue_change (entry_code, changed_at) values (:code, :at)")
                .bind("code", code)
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .execute());
  }
}
