package org.infoshare.organisation.department;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.infoshare.foundation.persistence.Sql;

/** The repository of proposed mergers and changes of departments. */
@ApplicationScoped
class DepartmentProposals {

  private static final int MAX_RESULTS = 500;

  /** The confirming department is not stored. */
  private static final String SELECT =
      """
      select p.*, cast(null as text) as confirmer
      from department_proposal p
      """;

  private final Sql sql;

  /** For the container's proxy. */
  protected DepartmentProposals() {
    this(null);
  }

  @Inject
  DepartmentProposals(Sql sql) {
    this.sql = sql;
  }

  /** Stores a proposal; returns false if one is pending for that department already. */
  boolean add(DepartmentProposal proposal) {
    return sql.withHandle(
        handle ->
            handle
                    .createUpdate(
                        """
                        insert into department_proposal (id, department, successor, name, level,
                          area, kind, credit_code, document, proposed_by, proposed_at, stage)
                        values (:id, :department, :successor, :name, :level, :area, :kind,
                          :creditCode, :document, :proposedBy, :proposedAt, 'PROPOSED')
                        on conflict (department) where stage = 'PROPOSED' do nothing
                        """)
                    .bindMethods(proposal)
                    .execute()
                == 1);
  }

  /** All proposals: pending ones first, then the newest first. */
  List<DepartmentProposal> list() {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    SELECT
                        + """
                    order by stage <> 'PROPOSED', proposed_at desc, id limit :most
                    """)
                .bind("most", MAX_RESULTS)
                .mapTo(DepartmentProposal.class)
                .list());
  }

  Optional<DepartmentProposal> lock(UUID id) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(SELECT + "where id = :id for update")
                .bind("id", id)
                .mapTo(DepartmentProposal.class)
                .findOne());
  }

  /** The pending proposal for a department. */
  Optional<UUID> findPending(String department) {
    return sql.withHandle(
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

  void decide(UUID id, ProposalStage stage, String account, Instant at, String reasons) {
    sql.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    update department_proposal
                    set stage = :stage, decided_by = :by, decided_at = :at, reasons = :reasons
                    where id = :id
                    """)
                .bind("stage", stage.name())
                .bind("by", account)
                .bind("at", at)
                .bind("reasons", reasons)
                .bind("id", id)
                .execute());
  }
}
