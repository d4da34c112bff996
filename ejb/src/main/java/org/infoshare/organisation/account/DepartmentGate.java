package org.infoshare.organisation.account;

import static org.infoshare.organisation.account.SignInReason.DEPARTMENT_MERGED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.infoshare.foundation.command.CommandGate;
import org.infoshare.foundation.notice.DepartmentNames;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;
import org.jdbi.v3.core.JdbiException;

/**
 * Separates the commands of a department from its merger, by a shared lock on its row. A merger
 * waits for commands that began before it. A command that begins after the merger is refused, even
 * if its caller signed in before. Nobody else waits. Operators have no cases and are not checked.
 */
@ApplicationScoped
class DepartmentGate implements CommandGate {

  private static final Duration LOCK_TIMEOUT = Duration.ofSeconds(10);
  private static final String LOCK_NOT_AVAILABLE = "55P03";
  private static final String NOT_MERGED = "";

  private final Sql sql;
  private final DepartmentNames names;
  private final Duration lockTimeout;

  /** For the container's proxy. */
  protected DepartmentGate() {
    this(null, null);
  }

  @Inject
  DepartmentGate(Sql sql, DepartmentNames names) {
    this(sql, names, LOCK_TIMEOUT);
  }

  DepartmentGate(Sql sql, DepartmentNames names, Duration lockTimeout) {
    this.sql = sql;
    this.names = names;
    this.lockTimeout = lockTimeout;
  }

  /**
   * Admits a command of a department.
   *
   * @throws Refusal {@code department-merged} if the department was merged since the sign-in,
   *     {@code merger-goes-on} if its merger takes more than ten seconds
   */
  @Override
  public void check(String account) {
    String successor =
        lockShared(account, " skip locked").or(() -> waitForLock(account)).orElse(NOT_MERGED);
    if (!successor.isEmpty()) {
      throw new Refusal(DEPARTMENT_MERGED, names.nameAndCode(successor));
    }
  }

  /**
   * The successor, or {@link #NOT_MERGED}; empty if the account has no department, or if its
   * department is locked.
   */
  private Optional<String> lockShared(String account, String locking) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select coalesce(d.merged_into, '')
                    from account a join department d on d.code = a.department
                    where a.name = :account for share of d
                    """
                        + locking)
                .bind("account", account)
                .mapTo(String.class)
                .findOne());
  }

  /**
   * The wait is limited, because the caller occupies one of the connections that all others need.
   */
  private Optional<String> waitForLock(String account) {
    try {
      sql.useHandle(handle -> handle.execute("set local lock_timeout = " + lockTimeout.toMillis()));
      var successor = lockShared(account, "");
      sql.useHandle(handle -> handle.execute("set local lock_timeout to default"));
      return successor;
    } catch (JdbiException failed) {
      if (failed.getCause() instanceof SQLException cause
          && LOCK_NOT_AVAILABLE.equals(cause.getSQLState())) {
        throw new Refusal(PlatformReason.MERGER_IN_PROGRESS);
      }
      throw failed;
    }
  }
}
