package org.infoshare.organisation.account;

import static org.infoshare.organisation.account.SignInReason.DEPARTMENT_MERGED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.infoshare.foundation.platform.CommandGate;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Sql;
import org.jdbi.v3.core.JdbiException;

/**
 * Keeps the commands of a department apart from its merger, by a shared lock on its row: a merger
 * waits for what began before, and what signed in before and begins after is refused. Nobody else
 * waits. Operators have no cases, and pass.
 */
@ApplicationScoped
class DepartmentGate implements CommandGate {

  private static final Duration LOCK_TIMEOUT = Duration.ofSeconds(10);
  private static final String LOCK_NOT_AVAILABLE = "55P03";
  private static final String NOT_MERGED = "";

  private final Sql sql;
  private final Duration lockTimeout;

  /** For the container's proxy. */
  protected DepartmentGate() {
    this(null);
  }

  @Inject
  DepartmentGate(Sql sql) {
    this(sql, LOCK_TIMEOUT);
  }

  DepartmentGate(Sql sql, Duration patience) {
    this.sql = sql;
    this.lockTimeout = patience;
  }

  /**
   * Lets a command of a department begin.
   *
   * @throws Refusal {@code department-merged} if the department ended since the sign-in, {@code
   *     merger-goes-on} if its merger takes more than ten seconds
   */
  @Override
  public void check(String account) {
    String successor =
        lockShared(account, " skip locked").or(() -> waitForLock(account)).orElse(NOT_MERGED);
    if (!successor.isEmpty()) {
      throw new Refusal(DEPARTMENT_MERGED, successor);
    }
  }

  /**
   * The successor, or {@link #NOT_MERGED}; empty where the account has no department, or it is
   * locked.
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

  /** Whoever waits holds one of the connections that all others need. */
  private Optional<String> waitForLock(String account) {
    try {
      sql.useHandle(handle -> handle.execute("set local lock_timeout = " + lockTimeout.toMillis()));
      var kept = lockShared(account, "");
      sql.useHandle(handle -> handle.execute("set local lock_timeout = 0"));
      return kept;
    } catch (JdbiException waited) {
      if (waited.getCause() instanceof SQLException why
          && LOCK_NOT_AVAILABLE.equals(why.getSQLState())) {
        throw new Refusal(PlatformReason.MERGER_IN_PROGRESS);
      }
      throw waited;
    }
  }
}
