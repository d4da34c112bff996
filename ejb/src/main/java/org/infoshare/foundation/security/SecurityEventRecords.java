package org.infoshare.foundation.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.infoshare.foundation.persistence.Conditions;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.platform.Cursor;
import org.infoshare.foundation.platform.Page;

/** The repository of security events. */
@ApplicationScoped
class SecurityEventRecords {

  private final Sql sql;

  /** For the container's proxy. */
  protected SecurityEventRecords() {
    this(null);
  }

  @Inject
  SecurityEventRecords(Sql sql) {
    this.sql = sql;
  }

  /**
   * Adds what a node has counted to the rows of the hours. Two nodes take the rows in one order.
   */
  void add(List<CountedEvent> counted) {
    var sorted = counted.stream().sorted(Comparator.comparing(each -> each.toString())).toList();
    sql.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into security_event as e
                      (hour, kind, account, method, operation, reason, address, count, first_at, last_at)
                    select to_timestamp(c.hour / 1000.0), c.kind, c.account, c.method, c.operation, c.reason,
                           c.address, c.count, to_timestamp(c.first_at / 1000.0), to_timestamp(c.last_at / 1000.0)
                    from unnest(:hours, :kinds, :accounts, :methods, :operations, :reasons, :addresses,
                                :counts, :firsts, :lasts)
                      as c (hour, kind, account, method, operation, reason, address, count, first_at, last_at)
                    on conflict on constraint security_event_once do update
                      set count = e.count + excluded.count,
                          first_at = least(e.first_at, excluded.first_at),
                          last_at = greatest(e.last_at, excluded.last_at)
                    """)
                .bind("hours", times(sorted, CountedEvent::hour))
                .bind("kinds", texts(sorted, event -> event.kind().name()))
                .bind("accounts", texts(sorted, SecurityEvent::account))
                .bind("methods", texts(sorted, SecurityEvent::method))
                .bind("operations", texts(sorted, SecurityEvent::operation))
                .bind("reasons", texts(sorted, SecurityEvent::reason))
                .bind("addresses", texts(sorted, SecurityEvent::address))
                .bind("counts", sorted.stream().map(CountedEvent::count).toArray(Long[]::new))
                .bind("firsts", times(sorted, CountedEvent::firstAt))
                .bind("lasts", times(sorted, CountedEvent::lastAt))
                .execute());
  }

  /** The events that match the filter, the newest first. */
  Page<SecurityEventView> list(SecurityEventFilter filter, ZoneId zone) {
    int limit = Page.sizeOf(filter.limit());
    var from = filter.from() == null ? null : filter.from().atStartOfDay(zone).toInstant();
    var end =
        filter.until() == null ? null : filter.until().plusDays(1).atStartOfDay(zone).toInstant();
    var conditions =
        new Conditions()
            .equalIfPresent("kind", filter.kind())
            .equalIfPresent("account", filter.account())
            .equalIfPresent("address", filter.address())
            .equalIfPresent("reason", filter.reason())
            .whereIfPresent("hour >= :from", "from", from)
            .whereIfPresent("hour < :end", "end", end)
            .whereIfPresent("id < :before", "before", Cursor.decodeNumber(filter.cursor()));
    var found =
        sql.withHandle(
            handle ->
                conditions
                    .bindTo(
                        handle.createQuery(
                            "select * from security_event where "
                                + conditions.sql()
                                + " order by id desc limit :limit"))
                    .bind("limit", limit + 1)
                    .mapTo(SecurityEventView.class)
                    .list());
    return Page.of(found, limit, view -> String.valueOf(view.id()));
  }

  /**
   * Deletes some events of hours before that; those of the last 184 days stay in any case.
   *
   * @return how many it deleted
   */
  int deleteBefore(Instant end, int limit) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery("select delete_security_events(:end, :limit)")
                .bind("end", end)
                .bind("limit", limit)
                .mapTo(Integer.class)
                .one());
  }

  private static Long[] times(List<CountedEvent> events, Function<CountedEvent, Instant> time) {
    return events.stream().map(each -> time.apply(each).toEpochMilli()).toArray(Long[]::new);
  }

  private static String[] texts(List<CountedEvent> events, Function<SecurityEvent, String> text) {
    return events.stream().map(each -> text.apply(each.event())).toArray(String[]::new);
  }
}
