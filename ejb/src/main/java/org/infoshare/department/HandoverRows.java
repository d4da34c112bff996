package org.infoshare.department;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.infoshare.platform.Sql;

/** Which merged departments have handed over what they held. */
@ApplicationScoped
class HandoverRows {

  private final Sql sql;

  /** For the container's proxy. */
  protected HandoverRows() {
    this(null);
  }

  @Inject
  HandoverRows(Sql sql) {
    this.sql = sql;
  }

  void note(Merger merger) {
    sql.run(
        handle ->
            handle.execute(
                "insert into department_handover (code, successor, at) values (?, ?, ?)",
                merger.from(),
                merger.into(),
                merger.at().atOffset(ZoneOffset.UTC)));
  }

  /** The merged departments that have not, the one merged first before the others. */
  List<String> missing() {
    return sql.ask(
        handle ->
            handle
                .createQuery(
                    """
                    select code from department d
                    where merged_into is not null
                      and not exists (select from department_handover h where h.code = d.code)
                    order by valid_from, code
                    """)
                .mapTo(String.class)
                .list());
  }

  /**
   * The last successor of a merged department that has not: one in between is no more. Empty where
   * it has meanwhile.
   */
  Optional<String> successorOfMissing(String code) {
    return sql.ask(
        handle ->
            handle
                .createQuery(
                    """
                    with recursive line (code, merged_into) as (
                      select code, merged_into from department d
                      where code = :code and merged_into is not null
                        and not exists (select from department_handover h where h.code = d.code)
                      union
                      select d.code, d.merged_into from line l
                      join department d on d.code = l.merged_into)
                    select code from line where merged_into is null
                    """)
                .bind("code", code)
                .mapTo(String.class)
                .findOne());
  }
}
