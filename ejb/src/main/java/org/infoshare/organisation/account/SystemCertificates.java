package org.infoshare.organisation.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.infoshare.foundation.persistence.Sql;

/** The repository of the client certificates of systems. */
@ApplicationScoped
public class SystemCertificates {

  private static final String COLUMNS =
      "id, subject, issuer, serial, fingerprint, key, not_before, not_after, registered_at,"
          + " revoked_at, last_used_at";

  private final Sql sql;

  /** For the container's proxy. */
  protected SystemCertificates() {
    this(null);
  }

  @Inject
  SystemCertificates(Sql sql) {
    this.sql = sql;
  }

  /**
   * Certificates that are not revoked and expire between the two instants, the first to expire
   * first.
   */
  public List<ExpiringCertificate> findExpiring(Instant after, Instant until) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select c.id, c.account, a.department, c.subject, c.not_after
                    from system_certificate c join account a on a.name = c.account
                    where c.revoked_at is null and c.not_after > :after and c.not_after <= :until
                    order by c.not_after, c.id
                    """)
                .bind("after", after)
                .bind("until", until)
                .mapTo(ExpiringCertificate.class)
                .list());
  }

  /** Stores a certificate unless its fingerprint was ever registered; returns whether it did. */
  boolean add(String account, CertificateView certificate) {
    return sql.withHandle(
        handle ->
            handle
                    .createUpdate(
                        """
                        insert into system_certificate (account, id, subject, issuer, serial, fingerprint, key,
                          not_before, not_after, registered_at)
                        values (:account, :id, :subject, :issuer, :serial, :fingerprint, :key,
                          :notBefore, :notAfter, :registeredAt)
                        on conflict on constraint system_certificate_once do nothing
                        """)
                    .bind("account", account)
                    .bindMethods(certificate)
                    .execute()
                == 1);
  }

  /** All certificates that a system ever had, the newest first. */
  List<CertificateView> findByAccount(String account) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    "select "
                        + COLUMNS
                        + " from system_certificate where account = :account"
                        + " order by registered_at desc, id")
                .bind("account", account)
                .mapTo(CertificateView.class)
                .list());
  }

  Optional<CertificateView> find(String account, UUID id) {
    return findByAccount(account).stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /** Revokes a certificate; returns whether it existed and was not revoked before. */
  boolean revoke(String account, UUID id, Instant now) {
    return sql.withHandle(
        handle ->
            handle.execute(
                    "update system_certificate set revoked_at = greatest(?, registered_at)"
                        + " where account = ? and id = ? and revoked_at is null",
                    now,
                    account,
                    id)
                == 1);
  }
}
