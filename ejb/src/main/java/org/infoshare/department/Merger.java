package org.infoshare.department;

import static org.infoshare.platform.Columns.uuid;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.infoshare.evidence.Act;
import org.infoshare.platform.Caller;
import org.infoshare.platform.Sql;
import org.jdbi.v3.core.mapper.RowMapper;

/**
 * A department that has just ended in another.
 *
 * @param from the code of the department that ended
 * @param into the code of its successor
 * @param by who ordered it
 */
public record Merger(String from, String into, Caller by, Instant at) {

  /** Something that was handed over, for the evidence of both and of whom it concerns besides. */
  public Act act(String name) {
    return Act.of(by, name)
        .concerning(from)
        .concerning(into)
        .detail("from", from)
        .detail("into", into);
  }

  /** What a statement finds or changes in which {@code :from} and {@code :into} are the two. */
  public <T> List<T> rows(Sql sql, String statement, RowMapper<T> mapper) {
    return sql.ask(
        handle ->
            handle.createQuery(statement).bind("from", from).bind("into", into).map(mapper).list());
  }

  /** The ids that a statement tells as {@code id}. */
  public List<UUID> ids(Sql sql, String statement) {
    return rows(sql, statement, (row, context) -> uuid(row, "id"));
  }

  /** Who stands now where that department stood. */
  public String successorOf(String department) {
    return department.equals(from) ? into : department;
  }

  /** Whether that department is neither of the two. */
  public boolean isOther(String department) {
    return department != null && !department.equals(from) && !department.equals(into);
  }

  /** Why something ends whose two sides have become one, as it stands in the case itself. */
  public String reason() {
    return "部门 %s 已并入 %s,双方成为同一部门 / Department %s was merged into %s: both sides are one department"
        .formatted(from, into, from, into);
  }
}
