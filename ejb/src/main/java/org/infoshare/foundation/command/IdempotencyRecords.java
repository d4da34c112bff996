package org.infoshare.foundation.command;

import static org.infoshare.foundation.platform.PlatformReason.IDEMPOTENCY_KEY_REUSED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.platform.KeyedHash;
import org.infoshare.foundation.platform.MachineTime;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.retention.Retention;

/**
 * The repository of the answers to keyed commands, stored for seven days.
 *
 * <p>Of the content of a command only a keyed hash is stored, because it may contain a password.
 */
@ApplicationScoped
class IdempotencyRecords implements Retention {

  static final Duration RETENTION = Duration.ofDays(7);

  private final Sql sql;
  private final KeyedHash hash;
  private final Clock clock;

  /** For the container's proxy. */
  protected IdempotencyRecords() {
    this(null, null, null);
  }

  @Inject
  IdempotencyRecords(Sql sql, KeyedHash hash, @MachineTime Clock clock) {
    this.sql = sql;
    this.hash = hash;
    this.clock = clock;
  }

  /**
   * Claims the key for this command.
   *
   * @return empty if the key was free, or else the answer of the earlier command
   * @throws Refusal {@code idempotency-key-reused} if the earlier command had another content
   */
  Optional<String> claim(String account, String operation, String key, byte[] content) {
    String digest = hash.of("command", content);
    return sql.withHandle(
        handle -> {
          int claimed =
              handle
                  .createUpdate(
                      """
                      insert into idempotency_record (account, operation, key, content_hash, made_at)
                      values (:account, :operation, :key, :digest, :now)
                      on conflict (account, operation, key) do update
                        set content_hash = excluded.content_hash, answer = null, made_at = excluded.made_at
                        where idempotency_record.made_at < :oldest
                      """)
                  .bind("account", account)
                  .bind("operation", operation)
                  .bind("key", key)
                  .bind("digest", digest)
                  .bind("now", clock.instant())
                  .bind("oldest", clock.instant().minus(RETENTION))
                  .execute();
          if (claimed == 1) {
            return Optional.empty();
          }
          var earlier =
              handle
                  .createQuery(
                      """
                      select content_hash, answer from idempotency_record
                      where account = :account and operation = :operation and key = :key
                      """)
                  .bind("account", account)
                  .bind("operation", operation)
                  .bind("key", key)
                  .map((row, context) -> new Earlier(row.getString(1), row.getString(2)))
                  .one();
          if (!earlier.digest().equals(digest)) {
            throw new Refusal(IDEMPOTENCY_KEY_REUSED);
          }
          return Optional.of(earlier.answer());
        });
  }

  void storeAnswer(String account, String operation, String key, String answer) {
    sql.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    update idempotency_record set answer = :answer
                    where account = :account and operation = :operation and key = :key
                    """)
                .bind("answer", answer)
                .bind("account", account)
                .bind("operation", operation)
                .bind("key", key)
                .execute());
  }

  @Override
  public String what() {
    return "answers to repeated commands";
  }

  @Override
  public int deleteEnded(int limit) {
    return sql.withHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    delete from idempotency_record where (account, operation, key) in (
                      select account, operation, key from idempotency_record
                      where made_at < :oldest
                      limit :limit for update skip locked)
                    """)
                .bind("oldest", clock.instant().minus(RETENTION))
                .bind("limit", limit)
                .execute());
  }

  private record Earlier(String digest, String answer) {}
}
