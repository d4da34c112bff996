package org.infoshare.organisation.participation;

import static org.infoshare.organisation.participation.ParticipationReason.PARTICIPATION_NOT_DECLARED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.infoshare.foundation.notice.DepartmentNames;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.platform.Refusal;

/** The declarations of central bodies, in force and withdrawn; at most one in force for each. */
@ApplicationScoped
public class Participations {

  private final Sql sql;
  private final DepartmentNames names;

  /** For the container's proxy. */
  protected Participations() {
    this(null, null);
  }

  @Inject
  public Participations(Sql sql, DepartmentNames names) {
    this.sql = sql;
    this.names = names;
  }

  /** The refusal for a central body without a declaration in force. */
  public Refusal notDeclared(String department) {
    return new Refusal(PARTICIPATION_NOT_DECLARED, names.nameAndCode(department));
  }

  Optional<Participation> find(String department) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select department, document, declared_by, declared_at from participation
                    where department = :department and withdrawn_at is null
                    """)
                .bind("department", department)
                .mapTo(Participation.class)
                .findOne());
  }

  /** Adds a declaration; false if one is in force already. */
  boolean add(Participation declared) {
    return sql.withHandle(
        handle ->
            handle
                    .createUpdate(
                        """
                        insert into participation (department, document, declared_by, declared_at)
                        values (:department, :document, :account, :at)
                        on conflict (department) where withdrawn_at is null do nothing
                        """)
                    .bind("department", declared.department())
                    .bind("document", declared.document())
                    .bind("account", declared.declaredBy())
                    .bind("at", declared.declaredAt().atOffset(ZoneOffset.UTC))
                    .execute()
                == 1);
  }

  /** Withdraws the declaration in force; false if there is none. */
  boolean withdraw(String department, String account, Instant at) {
    return sql.withHandle(
        handle ->
            handle
                    .createUpdate(
                        """
                        update participation set withdrawn_by = :account, withdrawn_at = :at
                        where department = :department and withdrawn_at is null
                        """)
                    .bind("department", department)
                    .bind("account", account)
                    .bind("at", at.atOffset(ZoneOffset.UTC))
                    .execute()
                == 1);
  }
}
