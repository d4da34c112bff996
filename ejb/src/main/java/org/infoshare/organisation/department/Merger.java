package org.infoshare.organisation.department;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Text;

/**
 * The merger of a department into another.
 *
 * @param from the code of the merged department
 * @param into the code of its successor
 * @param by the caller who ordered it
 */
public record Merger(String from, String into, Caller by, Instant at) {

  private static final Text ENDED =
      new Text("双方因部门合并成为同一部门。", "Both sides became one department by a merger.");

  /** The ids that a statement with the parameters {@code :from} and {@code :into} selects. */
  public List<UUID> selectIds(Sql sql, String statement) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(statement)
                .bind("from", from)
                .bind("into", into)
                .mapTo(UUID.class)
                .list());
  }

  /** Whether that department is neither of the two. */
  public boolean isUninvolved(String department) {
    return department != null && !department.equals(from) && !department.equals(into);
  }

  /** The reason, for the case itself, why a case between the two departments ends. */
  public String reason() {
    return ENDED.inBothLanguages();
  }
}
