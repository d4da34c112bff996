package org.infoshare.time.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.infoshare.foundation.persistence.Conditions;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.platform.Cursor;
import org.infoshare.foundation.platform.Page;

/** The deadlines that departments may see. */
@ApplicationScoped
class DeadlineQueries {

  private static final String PLACE = "coalesce(due, date 'infinity'), id";

  private final DeadlineRepository repository;
  private final Clock clock;

  /** For the container's proxy. */
  protected DeadlineQueries() {
    this(null, null);
  }

  @Inject
  DeadlineQueries(Sql sql, Clock clock) {
    this.repository = new DeadlineRepository(sql);
    this.clock = clock;
  }

  /**
   * The deadlines that concern one of the department's codes, and those for which a department that
   * it oversees is responsible; the earliest due first, those without a due date last.
   */
  Page<DeadlineView> page(String[] ownCodes, Set<String> overseen, DeadlineFilter filter) {
    int length = Page.sizeOf(filter.limit());
    var now = clock.instant();
    var conditions =
        new Conditions()
            .bind("own", ownCodes)
            .equalIfPresent("kind", filter.kind())
            .whereIfPresent("due < :dueBefore", "dueBefore", filter.dueBefore())
            .whereIfPresent(
                "(%s) > (select %s from deadline where id = :after)".formatted(PLACE, PLACE),
                "after",
                Cursor.decodeUuid(filter.cursor()));
    concerning(conditions, overseen);
    stage(conditions, filter.stage(), LocalDate.ofInstant(now, clock.getZone()));
    var deadlines =
        repository.read(
            DeadlineRepository.SELECT
                + "where "
                + conditions.sql()
                + " order by "
                + PLACE
                + " limit :oneMore",
            query -> conditions.bindTo(query).bind("oneMore", length + 1));
    var page = Page.of(deadlines, length, deadline -> deadline.id().toString());
    return new Page<>(
        page.results().stream()
            .map(deadline -> DeadlineViewMapper.summary(deadline.terms(), deadline.state(), now))
            .toList(),
        page.next());
  }

  /** Who oversees nobody is not asked about it, so that an index leads to the few of its own. */
  private static void concerning(Conditions conditions, Set<String> overseen) {
    String own = "readers && cast(:own as text[])";
    if (overseen.isEmpty()) {
      conditions.where(own);
    } else {
      conditions
          .where(own + " or readers[1] = any(:overseen)")
          .bind("overseen", overseen.toArray(String[]::new));
    }
  }

  /**
   * Filters by the stage by the clock: a deadline that is over counts as expired even before the
   * job has run.
   */
  private static void stage(Conditions conditions, DeadlineStage stage, LocalDate today) {
    if (stage == null || stage.isRunning() || stage == DeadlineStage.EXPIRED) {
      conditions.where("stage in ('RUNNING', 'PAUSED', 'OPEN', 'EXPIRED')");
    }
    if (stage == DeadlineStage.RUNNING) {
      conditions.where("stage = 'RUNNING' and due >= :today").bind("today", today);
    } else if (stage == DeadlineStage.EXPIRED) {
      conditions
          .where("stage = 'EXPIRED' or (stage = 'RUNNING' and due < :today)")
          .bind("today", today);
    } else {
      conditions.equalIfPresent("stage", stage);
    }
  }
}
