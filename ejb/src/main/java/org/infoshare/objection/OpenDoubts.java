package org.infoshare.objection;

import static org.infoshare.platform.Columns.uuid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.infoshare.dataset.RecordDoubt;
import org.infoshare.dataset.RecordDoubts;
import org.infoshare.platform.Sql;

/** Which records are in doubt, for whoever hands them out. */
@ApplicationScoped
class OpenDoubts implements RecordDoubts {

  private final Sql sql;

  /** For the container's proxy. */
  protected OpenDoubts() {
    this(null);
  }

  @Inject
  OpenDoubts(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<RecordDoubt> open(Collection<UUID> records) {
    return sql.ask(
        handle ->
            handle
                .createQuery(
                    """
                    select record_id, objection,
                      array_remove(array_agg(item::text order by item), null) as items
                    from objection_doubt where open and record_id = any(:records)
                    group by record_id, objection order by record_id, objection
                    """)
                .bind("records", records.toArray(UUID[]::new))
                .map(
                    (row, context) ->
                        new RecordDoubt(
                            uuid(row, "record_id"),
                            List.of((String[]) row.getArray("items").getArray()),
                            uuid(row, "objection")))
                .list());
  }
}
