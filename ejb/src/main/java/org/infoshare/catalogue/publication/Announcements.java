package org.infoshare.catalogue.publication;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.infoshare.foundation.notice.NoticeText;
import org.infoshare.foundation.notice.Notices;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.platform.PlatformClock;
import org.infoshare.foundation.platform.Text;

/**
 * Tells all departments which entries were published, new or changed, on a day that is over (Decree
 * 809 art. 16): one notice a day, and none for a day without a publication.
 *
 * <p>The versions that are stored decide what is told, the key of the notice that nobody is told
 * twice. Days are made up for after an outage of up to a week.
 */
@ApplicationScoped
class Announcements {

  private static final String KIND = "entries-published";
  private static final int DAYS_MADE_UP_FOR = 7;

  private final Sql sql;
  private final Notices notices;
  private final Clock clock;

  /** For the container's proxy. */
  protected Announcements() {
    this(null, null, null);
  }

  @Inject
  Announcements(Sql sql, Notices notices, Clock clock) {
    this.sql = sql;
    this.notices = notices;
    this.clock = clock;
  }

  /** Tells these departments of the days that are over, in the caller's transaction. */
  void announce(Set<String> departments) {
    publishedByDay().forEach((day, names) -> announce(departments, day, names));
  }

  private void announce(Set<String> departments, LocalDate day, List<Text> names) {
    notices.send(
        departments.stream(),
        KIND,
        day.toString(),
        KIND + ":" + day,
        NoticeText.of(
            "{0}发布或更新的目录:{1}。",
            "Catalogue entries published or updated on {0}: {1}.", day, NoticeText.items(names)));
  }

  private Map<LocalDate, List<Text>> publishedByDay() {
    var today = LocalDate.now(clock);
    return sql
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        """
                        select distinct on (day, entry_code)
                          cast(published_at at time zone :zone as date) as day,
                          content ->> 'name' as name
                        from entry_version
                        where published_at >= :from and published_at < :until
                        order by day, entry_code, version desc
                        """)
                    .bind("zone", PlatformClock.ZONE.getId())
                    .bind("from", startOf(today.minusDays(DAYS_MADE_UP_FOR)))
                    .bind("until", startOf(today))
                    .mapTo(Publication.class)
                    .list())
        .stream()
        .collect(
            groupingBy(
                Publication::day,
                TreeMap::new,
                mapping(entry -> new Text(entry.name(), entry.name()), toList())));
  }

  private static Instant startOf(LocalDate day) {
    return day.atStartOfDay(PlatformClock.ZONE).toInstant();
  }

  /** An entry that was published on a day, under the last name of that day. */
  public record Publication(LocalDate day, String name) {}
}
