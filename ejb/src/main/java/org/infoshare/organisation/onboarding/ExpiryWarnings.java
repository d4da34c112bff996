package org.infoshare.organisation.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.infoshare.foundation.notice.NoticeText;
import org.infoshare.foundation.notice.Notices;
import org.infoshare.organisation.account.ExpiringCertificate;
import org.infoshare.organisation.onboarding.ExpiryClaims.ExpiringItem;

/**
 * Warns a department and its authority that a certificate or an agreement ends.
 *
 * <p>There is one warning for each end and offset: the row stores the offset, and the key of the
 * notice contains both.
 */
@ApplicationScoped
class ExpiryWarnings {

  private final ExpiryClaims claims;
  private final Notices notices;
  private final Clock clock;

  /** For the container's proxy. */
  protected ExpiryWarnings() {
    this(null, null, null);
  }

  @Inject
  ExpiryWarnings(ExpiryClaims claims, Notices notices, Clock clock) {
    this.claims = claims;
    this.notices = notices;
    this.clock = clock;
  }

  /** The authority of a department, and the consequences of an expiry. */
  interface ExpiryFollowUp {
    String authorityOf(String department);

    /** Called when the agreement of a department has ended. */
    void onAgreementExpired(String department);
  }

  /**
   * Warns of at most the given number of items, in the caller's transaction.
   *
   * @return how many were claimed; a smaller number means that no more are left
   */
  int warn(WarningSchedule schedule, int maxResults, ExpiryFollowUp followUp) {
    var today = LocalDate.now(clock);
    var certificates = claims.claimCertificates(today, schedule, maxResults);
    for (ExpiringItem item : certificates) {
      warn(schedule, today, item, "certificate", followUp)
          .ifPresent(offset -> claims.markCertificateWarned(item, offset));
    }
    var agreements = claims.claimAgreements(today, schedule, maxResults);
    for (ExpiringItem item : agreements) {
      warn(schedule, today, item, "agreement", followUp)
          .ifPresent(
              offset -> {
                claims.markAgreementWarned(item, offset);
                if (offset == WarningSchedule.EXPIRED) {
                  followUp.onAgreementExpired(item.department());
                }
              });
    }
    return Math.max(certificates.size(), agreements.size());
  }

  /**
   * Warns of certificates for sign-in. Their rows belong to another feature, so only the key of the
   * notice prevents a second warning.
   */
  void warnOfCertificates(
      List<ExpiringCertificate> certificates, WarningSchedule schedule, ExpiryFollowUp followUp) {
    var today = LocalDate.now(clock);
    for (var certificate : certificates) {
      var item =
          new ExpiringItem(
              certificate.id(),
              certificate.department(),
              certificate.account(),
              Dates.of(certificate.notAfter()),
              null);
      warn(schedule, today, item, "certificate", followUp);
    }
  }

  private Optional<Integer> warn(
      WarningSchedule schedule,
      LocalDate today,
      ExpiringItem item,
      String subject,
      ExpiryFollowUp followUp) {
    var due = schedule.dueOffset(item.until(), today, item.told());
    due.ifPresent(
        offset -> {
          String kind = subject + (offset == WarningSchedule.EXPIRED ? "-expired" : "-expiring");
          String key =
              "%s:%s:%s:%s:%d".formatted(subject, item.id(), item.name(), item.until(), offset);
          var text = text(subject, item, offset);
          notices.send(
              Stream.of(item.department(), followUp.authorityOf(item.department())),
              kind,
              item.id().toString(),
              key,
              text);
        });
    return due;
  }

  private static NoticeText text(String subject, ExpiringItem item, int offset) {
    boolean expired = offset == WarningSchedule.EXPIRED;
    String chineseEnd = expired ? "已于{2}届满,请" : "将于{2}届满,请";
    String englishEnd = expired ? " expired on {2}; please " : " expires on {2}; please ";
    var department = NoticeText.department(item.department());
    return subject.equals("certificate")
        ? NoticeText.of(
            "{0}系统 {1} 的证书" + chineseEnd + "更换。",
            "The certificate of system {1} of {0}" + englishEnd + "replace it.",
            department,
            item.name(),
            item.until())
        : NoticeText.of(
            "{0}的保密协议(第 {1} 版)" + chineseEnd + "续签。",
            "The confidentiality agreement of {0} (version {1})" + englishEnd + "renew it.",
            department,
            item.name(),
            item.until());
  }
}
