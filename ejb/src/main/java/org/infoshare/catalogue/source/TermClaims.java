package org.infoshare.catalogue.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.organisation.department.Succession;
import org.jdbi.v3.core.Handle;

/**
 * The claims of departments that were the first to publish a term without a source; at most one at
 * a time for each term.
 */
@ApplicationScoped
class TermClaims {

  private final Sql sql;

  /** For the container's proxy. */
  protected TermClaims() {
    this(null);
  }

  @Inject
  TermClaims(Sql sql) {
    this.sql = sql;
  }

  /** The department with the current claim on the term. */
  Optional<String> claimant(String term) {
    return sql.withHandle(handle -> claimant(handle, term, ""));
  }

  /**
   * Locks the claims of a department: a publication claims terms first and releases others at its
   * end, so two would deadlock.
   */
  void lock(String department) {
    sql.useHandle(
        handle ->
            handle.execute(
                "select pg_advisory_xact_lock(hashtextextended(?, 0))", "claims " + department));
  }

  /**
   * Claims a term for a department, unless another one has it. Of two at the same time, one waits
   * at the unique index for the other's transaction.
   *
   * @return the department that now has the claim; the claim is locked until the transaction ends
   */
  String claim(String term, String department, String entry, Instant at) {
    return sql.withHandle(
        handle -> {
          Optional<String> claimant;
          do {
            handle
                .createUpdate(
                    """
                    insert into term_claim (term, department, entry_code, claimed_at)
                    values (:term, :department, :entry, :at)
                    on conflict (term) where released_at is null do nothing
                    """)
                .bind("term", term)
                .bind("department", department)
                .bind("entry", entry)
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .execute();
            // If the claim was released meanwhile, there is none, and the next attempt claims it.
            claimant = claimant(handle, term, "for update");
          } while (claimant.isEmpty());
          return claimant.get();
        });
  }

  /**
   * Releases the claims of a department on terms that none of its published entries has any more.
   * Claims and entries of departments merged into it count as its own.
   *
   * <p>The claims are locked first and then checked in a separate statement, so that a concurrent
   * publication is seen.
   *
   * @return the terms released
   */
  List<String> releaseUnused(String department, Succession succession, Instant at) {
    String[] line = succession.withPredecessors(department).toArray(String[]::new);
    return sql.withHandle(
        handle -> {
          handle.execute(
              "select id from term_claim where department = any(?) and released_at is null"
                  + " order by term for update",
              (Object) line);
          return handle
              .createQuery(
                  """
                  update term_claim c set released_at = :at
                  where c.department = any(:line) and c.released_at is null
                    and not exists (select 1 from published_item i
                      where i.term = c.term and i.provider = any(:line))
                  returning c.term
                  """)
              .bind("line", line)
              .bind("at", at.atOffset(ZoneOffset.UTC))
              .mapTo(String.class)
              .list();
        });
  }

  private static Optional<String> claimant(Handle handle, String term, String lock) {
    return handle
        .createQuery(
            "select department from term_claim where term = :term and released_at is null " + lock)
        .bind("term", term)
        .mapTo(String.class)
        .findOne();
  }
}
