package org.infoshare.foundation.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.infoshare.foundation.persistence.Sql;

/**
 * The records delivered under grants, found in the evidence of answered exchanges. Features use it
 * to notify past receivers.
 */
@ApplicationScoped
public class RecordDeliveries {

  private final Sql sql;

  /** For the container's proxy. */
  protected RecordDeliveries() {
    this(null);
  }

  @Inject
  public RecordDeliveries(Sql sql) {
    this.sql = sql;
  }

  /**
   * The departments that received a record with one of the items, by code, each with its last
   * delivery.
   *
   * @param items the names of items; none for the record with any items
   * @param before only earlier versions of the record count
   */
  public List<RecordDelivery> latestByDepartment(
      UUID record, Collection<String> items, long before) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select distinct on (e.department) e.department, e.id as evidence,
                      r.record_version as version
                    from evidence_row r join evidence_record e on e.id = r.evidence_id
                    where r.record_id = :record and r.record_version < :before
                      and e.outcome = 'ANSWERED' and e.grant_id is not null
                      and e.department is not null
                      and (cardinality(:items) = 0 or e.items && :items)
                    order by e.department, e.id desc
                    """)
                .bind("record", record)
                .bind("before", before)
                .bind("items", items.toArray(String[]::new))
                .mapTo(RecordDelivery.class)
                .list());
  }

  /**
   * The items with which a record was ever delivered under a grant, each with the version of the
   * record that was delivered last; none if it never was.
   */
  public Map<String, Long> deliveredVersions(UUID record, UUID grant) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select distinct on (i.item) i.item, r.record_version
                    from evidence_row r join evidence_record e on e.id = r.evidence_id
                      cross join unnest(e.items) as i (item)
                    where r.record_id = :record and e.grant_id = :grant and e.outcome = 'ANSWERED'
                    order by i.item, e.id desc
                    """)
                .bind("record", record)
                .bind("grant", grant)
                .map((row, context) -> Map.entry(row.getString(1), row.getLong(2)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }
}
