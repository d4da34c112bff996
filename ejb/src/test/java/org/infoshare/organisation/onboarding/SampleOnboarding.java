package org.infoshare.organisation.onboarding;

import java.time.LocalDate;
import java.util.UUID;
import org.infoshare.foundation.persistence.Sql;

/** Rows of departments and systems in any stage, for tests of SQL. */
final class SampleOnboarding {

  private SampleOnboarding() {}

  static UUID application(Sql sql, String department, OnboardingStage stage) {
    var id = UUID.randomUUID();
    sql.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into onboarding_application (id, department, origin, stage, applied_at,
                      supplement, supplement_by, supplement_at, decision_reasons, decided_at,
                      active_since, suspension_reason, suspended_by, suspended_at)
                    select :id, :department, 'DEMO', :stage, now(),
                      case when :stage = 'SUPPLEMENT' then cast('{}' as text[]) end,
                      case when :stage = 'SUPPLEMENT' then 'iic.staff' end,
                      case when :stage = 'SUPPLEMENT' then now() end,
                      case when :stage = 'REFUSED' then 'no duty' end,
                      case when :stage = 'REFUSED' then now() end,
                      case when :stage in ('ACTIVE', 'SUSPENDED') then now() end,
                      case when :stage = 'SUSPENDED' then 'a breach' end,
                      case when :stage = 'SUSPENDED' then 'iic.staff' end,
                      case when :stage = 'SUSPENDED' then now() end
                    """)
                .bind("id", id)
                .bind("department", department)
                .bind("stage", stage.name())
                .execute());
    return id;
  }

  static UUID system(Sql sql, String department, String account, SystemStage stage) {
    return system(sql, department, account, stage, null);
  }

  static UUID system(
      Sql sql, String department, String account, SystemStage stage, LocalDate certificateUntil) {
    var id = UUID.randomUUID();
    sql.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into connected_system (id, department, account, name, origin, stage,
                      addresses, credential, certificate_until, registered_by, registered_at,
                      activated_at)
                    values (:id, :department, :account, '业务系统', 'DEMO', :stage, '{}',
                      'CERTIFICATE', :until, 'edu.head', now(), now())
                    """)
                .bind("id", id)
                .bind("department", department)
                .bind("account", account)
                .bind("stage", stage.name())
                .bind("until", certificateUntil)
                .execute());
    return id;
  }

  /** An agreement in force since a year before its end. */
  static void agreement(Sql sql, UUID application, int number, LocalDate until) {
    var document = UUID.randomUUID();
    sql.useHandle(
        handle -> {
          handle.execute(
              "insert into agreement_document (id, content) values (?, ?)",
              document,
              new byte[] {1});
          handle.execute(
              """
              insert into agreement (application, number, stage, document, file_name, format,
                size, sha256, valid_from, valid_until, department_signed_by, department_signed_at,
                authority_signed_by, authority_signed_at)
              values (?, ?, 'IN_FORCE', ?, 'baomi.pdf', 'PDF', 1, repeat('0', 64), ?, ?,
                'e.head', now(), 'a.head', now())
              """,
              application,
              number,
              document,
              until.minusYears(1),
              until);
        });
  }
}
