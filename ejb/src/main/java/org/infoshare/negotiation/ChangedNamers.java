package org.infoshare.negotiation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.infoshare.deadline.DeadlineStage;
import org.infoshare.deadline.Deadlines;
import org.infoshare.department.DepartmentView;
import org.infoshare.department.FunctionListener;
import org.infoshare.platform.Caller;
import org.infoshare.platform.Sql;

/**
 * Follows where another body than before names the department of a need that waits for it, or where
 * one does again: that one gets the whole time, and the need stands overdue no more. While nobody
 * names it, the need stays as it is.
 */
@ApplicationScoped
class ChangedNamers implements FunctionListener {

  private final Sql sql;
  private final NeedRows rows;
  private final Supplier<Turn> platform;
  private final Function<Need, Sides> sidesOf;
  private final Deadlines deadlines;
  private final NeedLimits limits;
  private final NeedRecords records;

  /** For the container's proxy. */
  protected ChangedNamers() {
    this(null, null, (Supplier<Turn>) null, null, null, null, null);
  }

  @Inject
  ChangedNamers(
      Sql sql,
      NeedRows rows,
      NeedDesk desk,
      Deadlines deadlines,
      NeedLimits limits,
      NeedRecords records) {
    this(sql, rows, desk::platform, desk::sides, deadlines, limits, records);
  }

  ChangedNamers(
      Sql sql,
      NeedRows rows,
      Supplier<Turn> platform,
      Function<Need, Sides> sidesOf,
      Deadlines deadlines,
      NeedLimits limits,
      NeedRecords records) {
    this.sql = sql;
    this.rows = rows;
    this.platform = platform;
    this.sidesOf = sidesOf;
    this.deadlines = deadlines;
    this.limits = limits;
    this.records = records;
  }

  @Override
  public void functionChanged(DepartmentView before, DepartmentView after) {
    sql.ask(
            handle ->
                handle
                    .createQuery(
                        """
                        select n.id from need n join department d on d.code = n.requester
                        where n.stage = 'FILED'
                          and left(d.area, 4) in (left(:before, 4), left(:after, 4))
                        order by n.id
                        """)
                    .bind("before", before.area())
                    .bind("after", after.area())
                    .mapTo(UUID.class)
                    .list())
        .forEach(this::follow);
  }

  private void follow(UUID id) {
    var need = rows.hold(id).orElseThrow();
    var sides = sidesOf.apply(need);
    if (sides.namer() != null && isAnother(need, sides.namer())) {
      begin(need, sides);
    }
  }

  /** Whether the limit binds another one, also where that has passed, or nobody. */
  private boolean isAnother(Need need, String namer) {
    return deadlines
        .find(NeedLimit.ROUTE.of(need.id()))
        .filter(found -> found.stage().isRunning() || found.stage() == DeadlineStage.PASSED)
        .filter(found -> found.responsible().equals(namer))
        .isEmpty();
  }

  private void begin(Need need, Sides sides) {
    deadlines.cancel(NeedLimit.ROUTE.of(need.id()), Caller.PLATFORM.account());
    limits.open(need, sides, platform.get().at());
    need.beginAgain();
    rows.store(need);
    records.tell(Caller.PLATFORM, need, sides, NeedNews.TO_NAME, act -> act, sides.namer());
  }
}
