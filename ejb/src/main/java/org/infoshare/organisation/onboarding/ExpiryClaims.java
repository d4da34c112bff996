package org.infoshare.organisation.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.infoshare.foundation.persistence.Sql;

/**
 * The certificates and agreements that end soon, claimed for the current transaction. Rows that
 * another node works on are skipped, and so is an agreement whose application is locked. A caller
 * who signs locks the application before the agreement, so waiting for the application with a
 * locked agreement would be a deadlock. An agreement that no longer binds, because its department
 * became an authority, ends without a notice.
 */
@ApplicationScoped
class ExpiryClaims {

  private final Sql sql;

  /** For the container's proxy. */
  protected ExpiryClaims() {
    this(null);
  }

  @Inject
  ExpiryClaims(Sql sql) {
    this.sql = sql;
  }

  /**
   * A certificate or agreement that ends.
   *
   * @param id of the system, or of the application of the agreement
   * @param name the account, or the version of the agreement
   * @param told the offset of the last warning for this end; null for none
   */
  record ExpiringItem(UUID id, String department, String name, LocalDate until, Integer told) {}

  List<ExpiringItem> claimCertificates(LocalDate today, WarningSchedule schedule, int maxResults) {
    return claim(
        """
        select id, department, account as name, certificate_until as until,
               case when warned_until = certificate_until then warned_offset end as told
        from connected_system
        where stage <> 'RETIRED' and certificate_until is not null
          and certificate_until <= :horizon
          and (warned_until is distinct from certificate_until
               or warned_offset > case when certificate_until < :today then -1
                    else coalesce((select min(o) from unnest(:offsets) o
                                   where certificate_until - :today <= o), 2147483647) end)
        order by certificate_until, id limit :most
        for update skip locked
        """,
        today,
        schedule,
        maxResults);
  }

  List<ExpiringItem> claimAgreements(LocalDate today, WarningSchedule schedule, int maxResults) {
    return claim(
        """
        select a.application as id, p.department, a.number::text as name, a.valid_until as until,
               a.warned_offset as told
        from agreement a join onboarding_application p on p.id = a.application
        where a.stage = 'IN_FORCE' and p.origin <> 'AUTHORITY' and a.valid_until <= :horizon
          and (a.warned_offset is null
               or a.warned_offset > case when a.valid_until < :today then -1
                    else coalesce((select min(o) from unnest(:offsets) o
                                   where a.valid_until - :today <= o), 2147483647) end)
        order by a.valid_until, a.application limit :most
        for update of p, a skip locked
        """,
        today,
        schedule,
        maxResults);
  }

  private List<ExpiringItem> claim(
      String query, LocalDate today, WarningSchedule schedule, int maxResults) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(query)
                .bind("horizon", today.plusDays(schedule.largestOffset()))
                .bind("today", today)
                .bind("offsets", schedule.offsets().toArray(Integer[]::new))
                .bind("most", maxResults)
                .mapTo(ExpiringItem.class)
                .list());
  }

  void markCertificateWarned(ExpiringItem item, int offset) {
    sql.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    update connected_system set warned_until = :until, warned_offset = :offset
                    where id = :id
                    """)
                .bind("until", item.until())
                .bind("offset", offset)
                .bind("id", item.id())
                .execute());
  }

  void markAgreementWarned(ExpiringItem item, int offset) {
    sql.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    update agreement set warned_offset = :offset
                    where application = :id and number = cast(:number as int)
                    """)
                .bind("offset", offset)
                .bind("id", item.id())
                .bind("number", item.name())
                .execute());
  }
}
