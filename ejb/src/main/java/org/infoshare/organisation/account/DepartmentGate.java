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

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final String LOCK_NOT_AVAILABLE = "55P03";
  private static final String KEPT = "";

  private final Sql sql;
  private final Duration patience;

  /** For the container's proxy. */
  protected DepartmentGate() {
    this(null);
  }

  @Inject
  DepartmentGate(Sql sql) {
    this(sql, PATIENCE);
  }

  DepartmentGate(Sql sql, Duration patience) {
    this.sql = sql;
    this.patience = patience;
  }

  /**
   * Lets a command of a department begin.
   *
   * @throws Refusal {@code department-merged} if the department ended since the sign-in, {@code
   *     merger-goes-on} if its merger takes more than ten seconds
   */
  @Override
  public void check(String account) {
    String successor = keep(account, " skip locked").or(() -> wait(account)).orElse(KEPT);
    if (!successor.isEmpty()) {
      throw new Refusal(DEPARTMENT_MERGED, successor);
    }
  }

  /**
   * The successor, or {@link #KEPT}; empty where the account has no department, or it is locked.
   */
  private Optional<String> keep(String account, String locking) {
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
  private Optional<String> wait(String account) {
    try {
      sql.useHandle(handle -> handle.execute("set local lock_timeout = " + patience.toMillis()));
      var kept = keep(account, "");
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
