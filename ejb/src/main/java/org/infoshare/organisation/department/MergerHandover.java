package org.infoshare.organisation.department;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.platform.Text;

/**
 * Replaces merged departments by their successors in everything that is open, by one table of
 * statements.
 *
 * <p>Access to a case does not depend on it: a successor acts in place of the merged department
 * under the old name, too. A later run also covers what a command wrote that began before a merger,
 * and what was reopened since. Closed cases retain the names of their time.
 */
@ApplicationScoped
public class MergerHandover {

  private static final String MERGED =
      "(select cast(m.code as text) from department m where m.merged_into is not null)";

  /**
   * A column that names a department.
   *
   * @param what the stable word for it in the evidence of a merger
   * @param update the beginning of the statement, {@code update} and the table
   * @param assignments further assignments beside the column
   * @param open the condition for open rows; a row never gets one department on both sides
   * @param others the other departments that take part in such a row
   */
  private record DepartmentColumn(
      String what, String update, String column, String assignments, String open, String others) {

    String statement() {
      return "%1$s t set %2$s = department_successor(t.%2$s)%3$s where t.%2$s in %4$s and (%5$s) returning array[%6$s]"
          .formatted(update, column, assignments, MERGED, open, others);
    }
  }

  private static final String REQUEST_OPEN = "t.stage not in ('DISPOSED', 'WITHDRAWN')";
  private static final String DISPUTE_OPEN =
      "t.stage not in ('SETTLED', 'SETTLED_SHARE', 'CLOSED_NO_SHARE', 'PROVIDED', 'LAPSED', 'WITHDRAWN')";
  private static final String NEED_OPEN = "t.stage not in ('PROVIDED', 'WITHDRAWN')";
  private static final String OBJECTION_OPEN = "t.stage in ('RAISED', 'VERIFYING')";
  private static final String VIOLATION_OPEN =
      "t.stage in ('REGISTERED', 'ORDERED', 'OVERDUE', 'REPORTED', 'TERMINATED')";

  /**
   * A grant of the merged department must be confirmed; the grant feature starts the transition
   * period.
   */
  private static final String TRANSITION =
      ", previous_requester = t.requester, confirmation_due_on = null,"
          + " confirmed_by = null, confirmed_at = null";

  private static final String VERSION = ", version = t.version + 1";

  private static final List<DepartmentColumn> COLUMNS =
      List.of(
          new DepartmentColumn(
              "entries", "update catalogue_entry", "provider", lockVersion(), "true", "null"),
          new DepartmentColumn(
              "updates", "update entry_update", "provider", "", "t.done_at is null", "null"),
          new DepartmentColumn("datasets", "update dataset", "provider", "", "true", "null"),
          new DepartmentColumn("items", "update published_item", "provider", "", "true", "null"),
          new DepartmentColumn(
              "requests",
              "update sharing_request",
              "provider",
              VERSION,
              REQUEST_OPEN + differsFrom("provider", "requester"),
              "t.requester, t.substitute_authority"),
          new DepartmentColumn(
              "requests",
              "update sharing_request",
              "requester",
              VERSION,
              REQUEST_OPEN + differsFrom("requester", "provider"),
              "t.substitute_authority, case when t.received_at is not null then t.provider"
                  + " else t.relay[t.relay_step + 1] end"),
          new DepartmentColumn(
              "requests",
              "update sharing_request",
              "substitute_authority",
              VERSION,
              REQUEST_OPEN,
              "t.requester"),
          new DepartmentColumn(
              "grants",
              "update sharing_grant",
              "provider",
              "",
              "t.stage <> 'ENDED'" + differsFrom("provider", "requester"),
              "t.requester"),
          new DepartmentColumn(
              "grants",
              "update sharing_grant",
              "requester",
              TRANSITION,
              "t.stage <> 'ENDED'" + differsFrom("requester", "provider"),
              "t.provider"),
          new DepartmentColumn(
              "disputes",
              "update dispute",
              "provider",
              "",
              DISPUTE_OPEN + differsFrom("provider", "requester"),
              "t.requester"),
          new DepartmentColumn(
              "disputes",
              "update dispute",
              "requester",
              "",
              DISPUTE_OPEN + differsFrom("requester", "provider"),
              "t.provider"),
          new DepartmentColumn(
              "needs",
              "update need",
              "provider",
              VERSION,
              NEED_OPEN + differsFrom("provider", "requester"),
              "t.requester"),
          new DepartmentColumn(
              "needs",
              "update need",
              "requester",
              VERSION,
              NEED_OPEN + differsFrom("requester", "provider"),
              "t.provider"),
          new DepartmentColumn(
              "objections",
              "update objection",
              "objector",
              "",
              OBJECTION_OPEN
                  + differsFrom("objector", "provider")
                  + differsFrom("objector", "responsible"),
              "t.provider, t.responsible"),
          new DepartmentColumn(
              "objections",
              "update objection",
              "provider",
              "",
              OBJECTION_OPEN + differsFrom("provider", "objector"),
              "t.objector"),
          new DepartmentColumn(
              "objections",
              "update objection",
              "responsible",
              "",
              OBJECTION_OPEN + differsFrom("responsible", "objector"),
              "t.objector"),
          new DepartmentColumn(
              "objections",
              "update objection",
              "routing_authority",
              "",
              OBJECTION_OPEN,
              "t.objector"),
          new DepartmentColumn(
              "violations", "update violation", "department", "", VIOLATION_OPEN, "t.authority"),
          new DepartmentColumn(
              "violations", "update violation", "authority", "", VIOLATION_OPEN, "t.department"));

  private static final Map<String, String> CHINESE =
      Map.of(
          "entries", "目录条目",
          "updates", "目录更新",
          "datasets", "数据集",
          "items", "信息项",
          "requests", "共享申请",
          "grants", "共享权限",
          "disputes", "争议",
          "needs", "目录外需求",
          "objections", "异议",
          "violations", "违规");

  /** Lists of departments in one column, and overseers that became a party of their own case. */
  private static final List<String> LISTS =
      List.of(
          """
          update sharing_request t set version = t.version + 1,
            relay = (select array_agg(department_successor(r.code) order by r.place)
              from unnest(t.relay) with ordinality as r (code, place))
          where t.relay && array%s and %s
          """
              .formatted(MERGED, REQUEST_OPEN),
          """
          update sharing_request t set substitute_authority = null, max_extension_days = 0, version = t.version + 1
          where t.substitute_authority in (t.requester, t.provider) and %s
          """
              .formatted(REQUEST_OPEN),
          """
          update violation t set providers = array(
            select distinct department_successor(p.code) from unnest(t.providers) as p (code)
            where department_successor(p.code) <> department_successor(t.department) order by 1)
          where t.providers && array%s and %s
          """
              .formatted(MERGED, VIOLATION_OPEN),
          """
          update deadline t set readers = (
            select array_agg(r.code order by r.place) from (
              select department_successor(code) as code, min(place) as place
              from unnest(t.readers) with ordinality as u (code, place) group by 1) r)
          where t.readers && array%s and t.stage in ('RUNNING', 'PAUSED', 'OPEN')
          """
              .formatted(MERGED));

  private final Sql sql;

  /** For the container's proxy. */
  protected MergerHandover() {
    this(null);
  }

  @Inject
  public MergerHandover(Sql sql) {
    this.sql = sql;
  }

  /**
   * The result of a handover.
   *
   * @param counts the number of rows, by the stable word for them
   * @param concerned the other departments that take part in them
   */
  public record HandoverResult(Map<String, Integer> counts, Set<String> concerned) {

    /** The counts in words, without zeros. */
    Text description() {
      return new Text(
          description("无", "、", CHINESE::get), description("nothing", ", ", what -> what));
    }

    private String description(String none, String separator, UnaryOperator<String> word) {
      String description =
          counts.entrySet().stream()
              .filter(count -> count.getValue() > 0)
              .map(count -> word.apply(count.getKey()) + " " + count.getValue())
              .collect(Collectors.joining(separator));
      return description.isEmpty() ? none : description;
    }
  }

  /** Whether a department was merged at or after that instant. */
  public boolean isAnyMergedSince(Instant since) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select exists (select from department_version
                      where change = 'MERGED' and valid_from >= :since)
                    """)
                .bind("since", since)
                .mapTo(Boolean.class)
                .one());
  }

  /** Writes the names of the successors, in the current transaction. */
  public HandoverResult handOver() {
    return sql.withHandle(
        handle -> {
          var counts = new LinkedHashMap<String, Integer>();
          var concerned = new TreeSet<String>();
          for (DepartmentColumn column : COLUMNS) {
            var others = handle.createQuery(column.statement()).mapTo(String[].class).list();
            counts.merge(column.what(), others.size(), Integer::sum);
            others.forEach(names -> concerned.addAll(nonEmpty(names)));
          }
          LISTS.forEach(handle::execute);
          return new HandoverResult(counts, concerned);
        });
  }

  private static List<String> nonEmpty(String... names) {
    return Stream.of(names).filter(name -> name != null && !name.isEmpty()).toList();
  }

  private static String lockVersion() {
    return ", lock_version = t.lock_version + 1";
  }

  private static String differsFrom(String column, String other) {
    return " and t.%s is distinct from department_successor(t.%s)".formatted(other, column);
  }
}
