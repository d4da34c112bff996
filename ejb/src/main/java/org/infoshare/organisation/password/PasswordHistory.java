package org.infoshare.organisation.password;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.infoshare.foundation.persistence.Sql;

/** The repository of the earlier passwords of accounts, as hashes. */
@ApplicationScoped
public class PasswordHistory {

  private final Sql sql;

  /** For the container's proxy. */
  protected PasswordHistory() {
    this(null);
  }

  @Inject
  public PasswordHistory(Sql sql) {
    this.sql = sql;
  }

  /** The latest passwords of an account, the newest first. */
  public List<String> latest(String account, int count) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select hash from account_password where account = :account
                    order by set_at desc, hash limit :count
                    """)
                .bind("account", account)
                .bind("count", count)
                .mapTo(String.class)
                .list());
  }

  /** Forgets the passwords of an account that has none any more. */
  public void clear(String account) {
    sql.useHandle(
        handle -> handle.execute("delete from account_password where account = ?", account));
  }

  /** Adds a password that an account has got, and forgets those that no rule asks for any more. */
  public void add(String account, String hash, Instant setAt, int count) {
    sql.useHandle(
        handle -> {
          handle
              .createUpdate(
                  "insert into account_password (account, hash, set_at) values (:account, :hash, :at)")
              .bind("account", account)
              .bind("hash", hash)
              .bind("at", setAt)
              .execute();
          handle
              .createUpdate(
                  """
                  delete from account_password where account = :account and (set_at, hash) not in (
                    select set_at, hash from account_password where account = :account
                    order by set_at desc, hash limit :count)
                  """)
              .bind("account", account)
              .bind("count", count)
              .execute();
        });
  }
}
