package org.infoshare.compliance;

import static org.infoshare.platform.Columns.names;
import static org.infoshare.platform.Columns.uuid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.infoshare.department.DepartmentView;
import org.infoshare.department.FunctionListener;
import org.infoshare.platform.Caller;
import org.infoshare.platform.Sql;

/**
 * Follows where a violation stands with a body that is not above its department, or is so no more:
 * as it lost its function, or nobody was there. The body of now handles it, with the whole time of
 * its turn; where nobody is there, nobody decides it until somebody is.
 */
@ApplicationScoped
class ChangedOverseers implements FunctionListener {

  private final Sql sql;
  private final ViolationRows rows;
  private final HandlingBodies bodies;
  private final Consumer<UUID> withAnotherBody;

  /** For the container's proxy. */
  protected ChangedOverseers() {
    this(null, null, null);
  }

  @Inject
  ChangedOverseers(
      Sql sql,
      Violations violations,
      ViolationHandling handling,
      ViolationNews news,
      HandlingBodies bodies,
      Clock clock) {
    this(
        sql,
        bodies,
        id -> {
          var violation = violations.find(id).orElseThrow();
          handling.beginAgain(violation, clock.instant());
          news.tell(Caller.PLATFORM, "violation-passed-on", violation, act -> act);
        });
  }

  /**
   * Follows the bodies above.
   *
   * @param withAnotherBody is told of each violation that another body handles now
   */
  ChangedOverseers(Sql sql, HandlingBodies bodies, Consumer<UUID> withAnotherBody) {
    this.sql = sql;
    rows = new ViolationRows(sql);
    this.bodies = bodies;
    this.withAnotherBody = withAnotherBody;
  }

  private record Standing(UUID id, String department, String authority, Set<String> providers) {}

  @Override
  public void functionChanged(DepartmentView before, DepartmentView after) {
    var now = bodies.once();
    standing(before, after).forEach(one -> follow(one, now));
  }

  private void follow(Standing one, HandlingBodies now) {
    if (now.isAbove(one.authority(), one.department())) {
      stay(one.id(), false);
    } else {
      now.above(one.department(), one.providers())
          .ifPresentOrElse(
              above -> {
                rows.handOn(one.id(), above);
                withAnotherBody.accept(one.id());
              },
              () -> stay(one.id(), true));
    }
  }

  private List<Standing> standing(DepartmentView before, DepartmentView after) {
    return sql.ask(
        handle ->
            handle
                .createQuery(
                    """
                    select v.id, v.department, v.authority, v.providers
                    from violation v join department d on d.code = v.department
                    where v.stage in ('RECORDED', 'ORDERED', 'UNHEEDED', 'REPORTED', 'TERMINATED')
                      and left(d.area, 4) in (left(:before, 4), left(:after, 4))
                    order by v.id
                    """)
                .bind("before", before.area())
                .bind("after", after.area())
                .map(
                    (row, context) ->
                        new Standing(
                            uuid(row, "id"),
                            row.getString("department"),
                            row.getString("authority"),
                            Set.copyOf(names(row, "providers"))))
                .list());
  }

  private void stay(UUID id, boolean withoutBody) {
    sql.run(
        handle ->
            handle.execute(
                """
                update violation set without_body = ?, version = version + 1
                where id = ? and without_body <> ?
                """,
                withoutBody,
                id,
                withoutBody));
  }
}
