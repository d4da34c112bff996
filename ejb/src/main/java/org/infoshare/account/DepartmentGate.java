package org.infoshare.account;

import static org.infoshare.account.SignInReason.DEPARTMENT_MERGED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.infoshare.platform.CommandGate;
import org.infoshare.platform.Refusal;
import org.infoshare.platform.Sql;
import org.infoshare.platform.Standstill;

/**
 * Keeps the commands of a department apart from its merger: one that began before is done first,
 * one that signed in before and begins after is refused. Operators have no cases, and pass.
 */
@ApplicationScoped
class DepartmentGate implements CommandGate {

  private final Sql sql;
  private final Standstill standstill;

  /** For the container's proxy. */
  protected DepartmentGate() {
    this(null, null);
  }

  @Inject
  DepartmentGate(Sql sql, Standstill standstill) {
    this.sql = sql;
    this.standstill = standstill;
  }

  /**
   * Lets a command of a department begin.
   *
   * @throws Refusal {@code department-merged} if the department ended since the sign-in
   */
  @Override
  public void enter(String account) {
    if (isOfDepartment(account)) {
      standstill.pass();
      mergedInto(account)
          .ifPresent(
              successor -> {
                throw new Refusal(DEPARTMENT_MERGED, successor);
              });
    }
  }

  private boolean isOfDepartment(String account) {
    return sql.ask(
        handle ->
            handle
                .createQuery("select exists (select from account where name = :account)")
                .bind("account", account)
                .mapTo(Boolean.class)
                .one());
  }

  /** Read after the merger was waited for, so that it is seen. */
  private Optional<String> mergedInto(String account) {
    return sql.ask(
        handle ->
            handle
                .createQuery(
                    """
                    select d.merged_into from account a join department d on d.code = a.department
                    where a.name = :account and d.merged_into is not null
                    """)
                .bind("account", account)
                .mapTo(String.class)
                .findOne());
  }
}
