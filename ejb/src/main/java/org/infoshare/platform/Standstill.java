package org.infoshare.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import org.jdbi.v3.core.JdbiException;

/**
 * Keeps apart what changes cases and what changes whose cases they are.
 *
 * <p>Every command of a department, and every step of a sweep that changes cases, passes here
 * first; any number of them go on beside each other. A merger of departments waits for all that
 * passed before it, and whatever comes later waits for the merger: what began before is handed
 * over, what comes after finds it done. Until the transaction ends, on every node.
 */
@ApplicationScoped
public class Standstill {

  private static final long KEY = 0x6d657267657273L;
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final String LOCK_NOT_AVAILABLE = "55P03";

  private final Sql sql;
  private final Duration patience;

  /** For the container's proxy. */
  protected Standstill() {
    this(null);
  }

  @Inject
  public Standstill(Sql sql) {
    this(sql, PATIENCE);
  }

  Standstill(Sql sql, Duration patience) {
    this.sql = sql;
    this.patience = patience;
  }

  /**
   * Goes on beside everything but a merger, for which it waits.
   *
   * @throws Refusal {@code merger-goes-on} if that takes more than ten seconds
   */
  public void pass() {
    if (!isFree() && !got("pg_advisory_xact_lock_shared")) {
      throw new Refusal(PlatformReason.MERGER_GOES_ON);
    }
  }

  /**
   * Waits until nothing else goes on, at most ten seconds, and lets nothing else begin.
   *
   * @return whether nothing goes on; if something does, the transaction can only be rolled back
   */
  public boolean keep() {
    return got("pg_advisory_xact_lock");
  }

  /** Whether something did not begin for that: nothing is wrong with it, and its time comes. */
  public static boolean keptOut(RuntimeException failed) {
    return failed instanceof Refusal refusal && refusal.reason() == PlatformReason.MERGER_GOES_ON;
  }

  /** Takes its part at once, in one statement, as every command has to. */
  private boolean isFree() {
    return sql.ask(
        handle ->
            handle
                .createQuery("select pg_try_advisory_xact_lock_shared(:key)")
                .bind("key", KEY)
                .mapTo(Boolean.class)
                .one());
  }

  /** Whoever waits holds one of the connections that all others need. */
  private boolean got(String lock) {
    try {
      sql.run(
          handle -> {
            handle.execute("set local lock_timeout = " + patience.toMillis());
            handle.execute("select " + lock + "(?)", KEY);
            handle.execute("set local lock_timeout = 0");
          });
      return true;
    } catch (JdbiException waited) {
      if (isLockNotAvailable(waited)) {
        return false;
      }
      throw waited;
    }
  }

  private static boolean isLockNotAvailable(JdbiException waited) {
    return waited.getCause() instanceof SQLException why
        && LOCK_NOT_AVAILABLE.equals(why.getSQLState());
  }
}
