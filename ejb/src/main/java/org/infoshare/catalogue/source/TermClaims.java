package org.infoshare.catalogue.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.infoshare.foundation.platform.Sql;
import org.infoshare.organisation.department.Succession;
import org.jdbi.v3.core.Handle;

/** Who was first to publish a term of nobody; at most one at a time for each term. */
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

  /** The department whose claim on the term stands. */
  Optional<String> claimant(String term) {
    return sql.withHandle(handle -> claimant(handle, term, ""));
  }

  /**
   * Lets one transaction at a time touch the claims of a department: publishing claims terms first
   * and releases others at its end, so that two would wait for each other.
   */
  void lock(String department) {
    sql.useHandle(
        handle ->
            handle.execute(
                "select pg_advisory_xact_lock(hashtextextended(?, 0))", "claims " + department));
  }

  /**
   * Claims a term for a department, unless another one has it: of two at the same instant one waits
   * at the unique index for the other to end.
   *
   * @return the department whose claim stands now; it is locked until the transaction ends
   */
  String claim(String term, String department, String entry, Instant at) {
    return sql.withHandle(
        handle -> {
          Optional<String> holder;
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
            // Released in between, there is none, and the next attempt claims it.
            holder = claimant(handle, term, "for update");
          } while (holder.isEmpty());
          return holder.get();
        });
  }

  /**
   * Releases the claims of a department on terms that none of its published entries has any more;
   * what the departments that went into it claimed and publish is its own.
   *
   * <p>First locked and then looked at by a statement of its own, so that a publication that was
   * under way meanwhile is seen.
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
