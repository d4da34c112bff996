package org.infoshare.sharing.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.infoshare.foundation.persistence.Sql;

/** The standing consents, in force and withdrawn; at most one in force for each entry. */
@ApplicationScoped
public class StandingConsents {

  private final Sql sql;

  /** For the container's proxy. */
  protected StandingConsents() {
    this(null);
  }

  @Inject
  public StandingConsents(Sql sql) {
    this.sql = sql;
  }

  /**
   * The consent in force.
   *
   * @param provider the department that provides the entry now: a consent of an earlier one does
   *     not bind it
   */
  public Optional<StandingConsentView> find(String entry, String provider) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select entry_code as entry, provider, given_at from standing_consent
                    where entry_code = :entry and provider = :provider and withdrawn_at is null
                    """)
                .bind("entry", entry)
                .bind("provider", provider)
                .mapTo(StandingConsentView.class)
                .findOne());
  }

  /** Adds a consent, and ends one of an earlier provider; false if this one is in force already. */
  boolean add(String entry, String provider, String account, Instant at) {
    return sql.withHandle(
        handle -> {
          handle
              .createUpdate(
                  """
                  update standing_consent set withdrawn_by = :account, withdrawn_at = :at
                  where entry_code = :entry and provider <> :provider and withdrawn_at is null
                  """)
              .bind("entry", entry)
              .bind("provider", provider)
              .bind("account", account)
              .bind("at", at.atOffset(ZoneOffset.UTC))
              .execute();
          return handle
                  .createUpdate(
                      """
                      insert into standing_consent (entry_code, provider, given_by, given_at)
                      values (:entry, :provider, :account, :at)
                      on conflict (entry_code) where withdrawn_at is null do nothing
                      """)
                  .bind("entry", entry)
                  .bind("provider", provider)
                  .bind("account", account)
                  .bind("at", at.atOffset(ZoneOffset.UTC))
                  .execute()
              == 1;
        });
  }

  /** Withdraws the consent in force; false if there is none. */
  boolean withdraw(String entry, String provider, String account, Instant at) {
    return sql.withHandle(
        handle ->
            handle
                    .createUpdate(
                        """
                        update standing_consent set withdrawn_by = :account, withdrawn_at = :at
                        where entry_code = :entry and provider = :provider and withdrawn_at is null
                        """)
                    .bind("entry", entry)
                    .bind("provider", provider)
                    .bind("account", account)
                    .bind("at", at.atOffset(ZoneOffset.UTC))
                    .execute()
                == 1);
  }
}
