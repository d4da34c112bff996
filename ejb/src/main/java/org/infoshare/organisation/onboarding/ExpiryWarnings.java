package org.infoshare.organisation.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.infoshare.foundation.notice.Notices;
import org.infoshare.foundation.platform.Text;
import org.infoshare.organisation.account.ExpiringCertificate;
import org.infoshare.organisation.onboarding.ExpiryClaims.ExpiringItem;

/**
 * Tells a department and its authority that a certificate or an agreement ends.
 *
 * <p>Once for each end and offset: the row remembers the offset, and the notice has a key of both.
 */
@ApplicationScoped
class ExpiryWarnings {

  private final ExpiryClaims endings;
  private final Notices notices;
  private final Clock clock;

  /** For the container's proxy. */
  protected ExpiryWarnings() {
    this(null, null, null);
  }

  @Inject
  ExpiryWarnings(ExpiryClaims endings, Notices notices, Clock clock) {
    this.endings = endings;
    this.notices = notices;
    this.clock = clock;
  }

  /** Who oversees a department, and what follows for it. */
  interface ExpiryFollowUp {
    String authorityOf(String department);

    /** Its agreement ended. */
    void onAgreementExpired(String department);
  }

  /**
   * Tells at most so many, in the caller's transaction.
   *
   * @return how many were claimed; fewer than that are all there were
   */
  int warn(WarningSchedule expiry, int most, ExpiryFollowUp followed) {
    var today = LocalDate.now(clock);
    var certificates = endings.claimCertificates(today, expiry, most);
    for (ExpiringItem ending : certificates) {
      warn(expiry, today, ending, "certificate", followed)
          .ifPresent(offset -> endings.markCertificateWarned(ending, offset));
    }
    var agreements = endings.claimAgreements(today, expiry, most);
    for (ExpiringItem ending : agreements) {
      warn(expiry, today, ending, "agreement", followed)
          .ifPresent(
              offset -> {
                endings.markAgreementWarned(ending, offset);
                if (offset == WarningSchedule.EXPIRED) {
                  followed.onAgreementExpired(ending.department());
                }
              });
    }
    return Math.max(certificates.size(), agreements.size());
  }

  /**
   * Tells of certificates that systems sign in with: their rows are another feature's, so the key
   * of the notice alone keeps it to once.
   */
  void warnOfCertificates(
      List<ExpiringCertificate> certificates, WarningSchedule expiry, ExpiryFollowUp followed) {
    var today = LocalDate.now(clock);
    for (var one : certificates) {
      var ending =
          new ExpiringItem(
              one.id(), one.department(), one.account(), Dates.of(one.notAfter()), null);
      warn(expiry, today, ending, "certificate", followed);
    }
  }

  private Optional<Integer> warn(
      WarningSchedule expiry,
      LocalDate today,
      ExpiringItem ending,
      String what,
      ExpiryFollowUp followed) {
    var due = expiry.dueOffset(ending.until(), today, ending.told());
    due.ifPresent(
        offset -> {
          String kind = what + (offset == WarningSchedule.EXPIRED ? "-ended" : "-ends");
          String key =
              "%s:%s:%s:%s:%d".formatted(what, ending.id(), ending.name(), ending.until(), offset);
          var text = text(what, ending, offset);
          notices.send(ending.department(), kind, ending.id().toString(), key, text);
          String authority = followed.authorityOf(ending.department());
          if (authority != null && !authority.equals(ending.department())) {
            notices.send(authority, kind, ending.id().toString(), key, text);
          }
        });
    return due;
  }

  private static Text text(String what, ExpiringItem ending, int offset) {
    boolean certificate = what.equals("certificate");
    String chinese =
        certificate
            ? "部门 %s 的系统 %s 的证书".formatted(ending.department(), ending.name())
            : "部门 %s 的保密协议(第 %s 版)".formatted(ending.department(), ending.name());
    String english =
        certificate
            ? "The certificate of system %s of department %s"
                .formatted(ending.name(), ending.department())
            : "The confidentiality agreement of department %s (version %s)"
                .formatted(ending.department(), ending.name());
    return offset == WarningSchedule.EXPIRED
        ? new Text(
            "%s已于 %s 到期。".formatted(chinese, ending.until()),
            "%s ended on %s.".formatted(english, ending.until()))
        : new Text(
            "%s将于 %s 到期,请更新。".formatted(chinese, ending.until()),
            "%s ends on %s; renew it.".formatted(english, ending.until()));
  }
}
