package org.infoshare.department;

import static org.infoshare.platform.Columns.instant;
import static org.infoshare.platform.Columns.uuid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.infoshare.platform.Sql;

/** The table of proposed mergers and changes of departments. */
@ApplicationScoped
class ProposalRows {

  private static final int MOST = 500;

  private final Sql sql;

  /** For the container's proxy. */
  protected ProposalRows() {
    this(null);
  }

  @Inject
  ProposalRows(Sql sql) {
    this.sql = sql;
  }

  /** False where one waits for that department already. */
  boolean add(DepartmentProposal one) {
    return sql.ask(
        handle ->
            handle
                    .createUpdate(
                        """
                        insert into department_proposal (id, department, successor, name, level,
                          area, kind, credit_code, document, proposed_by, proposed_at, stage)
                        values (:id, :department, :into, :name, :level, :area, :kind, :creditCode,
                          :document, :by, :at, 'PROPOSED')
                        on conflict (department) where stage = 'PROPOSED' do nothing
                        """)
                    .bind("id", one.id())
                    .bind("department", one.department())
                    .bind("into", one.into())
                    .bind("name", one.name())
                    .bind("level", one.level() == null ? null : one.level().name())
                    .bind("area", one.area())
                    .bind("kind", one.kind() == null ? null : one.kind().name())
                    .bind("creditCode", one.creditCode())
                    .bind("document", one.document())
                    .bind("by", one.proposedBy())
                    .bind("at", one.proposedAt())
                    .execute()
                == 1);
  }

  /** Those that wait first, then the newest first. */
  List<DepartmentProposal> list() {
    return sql.ask(
        handle ->
            handle
                .createQuery(
                    """
                    select * from department_proposal
                    order by stage <> 'PROPOSED', proposed_at desc, id limit :most
                    """)
                .bind("most", MOST)
                .map((row, context) -> proposal(row))
                .list());
  }

  Optional<DepartmentProposal> hold(UUID id) {
    return sql.ask(
        handle ->
            handle
                .createQuery("select * from department_proposal where id = :id for update")
                .bind("id", id)
                .map((row, context) -> proposal(row))
                .findOne());
  }

  /** The one that waits for a department. */
  Optional<UUID> waiting(String department) {
    return sql.ask(
        handle ->
            handle
                .createQuery(
                    """
                    select id from department_proposal
                    where department = :department and stage = 'PROPOSED'
                    """)
                .bind("department", department)
                .mapTo(UUID.class)
                .findOne());
  }

  void decide(UUID id, ProposalStage stage, String by, Instant at, String reasons) {
    sql.run(
        handle ->
            handle
                .createUpdate(
                    """
                    update department_proposal
                    set stage = :stage, decided_by = :by, decided_at = :at, reasons = :reasons
                    where id = :id
                    """)
                .bind("stage", stage.name())
                .bind("by", by)
                .bind("at", at)
                .bind("reasons", reasons)
                .bind("id", id)
                .execute());
  }

  private static DepartmentProposal proposal(ResultSet row) throws SQLException {
    String level = row.getString("level");
    String kind = row.getString("kind");
    return new DepartmentProposal(
        uuid(row, "id"),
        row.getString("department"),
        row.getString("successor"),
        row.getString("name"),
        level == null ? null : DepartmentLevel.valueOf(level),
        row.getString("area"),
        kind == null ? null : DepartmentKind.valueOf(kind),
        row.getString("credit_code"),
        row.getString("document"),
        row.getString("proposed_by"),
        instant(row, "proposed_at"),
        null,
        ProposalStage.valueOf(row.getString("stage")),
        row.getString("decided_by"),
        instant(row, "decided_at"),
        row.getString("reasons"));
  }
}
