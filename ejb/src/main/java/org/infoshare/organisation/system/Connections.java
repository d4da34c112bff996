package org.infoshare.organisation.system;

import static org.infoshare.organisation.system.ConnectionReason.DEPARTMENT_NOT_ACTIVE;
import static org.infoshare.organisation.system.ConnectionReason.SYSTEM_NOT_ACTIVE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infoshare.foundation.notice.DepartmentNames;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.onboarding.OnboardingStage;
import org.infoshare.organisation.participation.Participations;

/**
 * Checks whether a department and its system are active on the platform.
 *
 * <p>They are read by key on every call and never cached, so that a suspension takes effect on the
 * very next call, on every node.
 */
@ApplicationScoped
public class Connections {

  private final Sql sql;
  private final DepartmentNames names;
  private final Participations participations;

  /** For the container's proxy. */
  protected Connections() {
    this(null, null, null);
  }

  @Inject
  public Connections(Sql sql, DepartmentNames names, Participations participations) {
    this.sql = sql;
    this.names = names;
    this.participations = participations;
  }

  /**
   * Requires an active department; of a central body also that it takes part.
   *
   * @throws Refusal {@code participation-not-declared} or {@code department-not-active}
   */
  public void requireActive(String department) {
    var admission =
        sql.withHandle(
            handle ->
                handle
                    .createQuery(
                        """
                        select takes_part(:department) as declared,
                          exists (select from onboarding_application
                            where department = :department and stage <> 'REFUSED'
                              and stage = 'ACTIVE') as active
                        """)
                    .bind("department", department)
                    .mapTo(Admission.class)
                    .one());
    if (!admission.declared()) {
      throw participations.notDeclared(department);
    }
    if (!admission.active()) {
      throw new Refusal(DEPARTMENT_NOT_ACTIVE, names.nameAndCode(department));
    }
  }

  /**
   * Requires an active system in an active department; for a person, only an active department.
   *
   * @throws Refusal {@code department-not-active} or {@code system-not-active}
   */
  public void requireActiveSystem(Caller caller) {
    if (!caller.hasRole(Roles.SYSTEM)) {
      requireActive(caller.department());
      return;
    }
    var stages =
        sql.withHandle(
            handle ->
                handle
                    .createQuery(
                        """
                        select a.stage as department, s.stage as system
                        from (select cast(:department as varchar) as department,
                                     cast(:account as varchar) as account) asked
                        left join onboarding_application a
                          on a.department = asked.department and a.stage <> 'REFUSED'
                        left join connected_system s
                          on s.account = asked.account and s.stage <> 'RETIRED'
                        """)
                    .bind("department", caller.department())
                    .bind("account", caller.account())
                    .mapTo(Stages.class)
                    .one());
    if (stages.department() != OnboardingStage.ACTIVE) {
      throw new Refusal(DEPARTMENT_NOT_ACTIVE, names.nameAndCode(caller.department()));
    }
    if (stages.system() != SystemStage.ACTIVE) {
      throw new Refusal(SYSTEM_NOT_ACTIVE, caller.account());
    }
  }

  /**
   * Requires an active system in an active department; admits every person.
   *
   * @throws Refusal {@code department-not-active} or {@code system-not-active}
   */
  public void requireActiveIfSystem(Caller caller) {
    if (caller.hasRole(Roles.SYSTEM)) {
      requireActiveSystem(caller);
    }
  }

  private record Admission(boolean declared, boolean active) {}

  private record Stages(OnboardingStage department, SystemStage system) {}
}
