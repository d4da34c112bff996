package org.infoshare.organisation.onboarding;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.CallerContext;

/** Departments in any stage, for tests of SQL, and the callers of all roles. */
public final class SampleOnboarding {

  private SampleOnboarding() {}

  public static UUID application(Sql sql, String department, OnboardingStage stage) {
    var id = UUID.randomUUID();
    sql.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into onboarding_application (id, department, origin, stage, applied_at,
                      missing_information, supplement_asked_by, supplement_asked_at,
                      decision_reasons, decided_at, active_since, suspension_reasons, suspended_by,
                      suspended_at)
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

  /** Anybody of these departments and of none, with any roles, predecessors and overseen ones. */
  public static Arbitrary<CallerContext> callers(String... codes) {
    var departments = Arbitraries.of(codes);
    return Combinators.combine(
            departments.injectNull(0.2),
            Arbitraries.of(Roles.STAFF, Roles.HEAD, Roles.AUTHORITY, Roles.AUDITOR).set(),
            departments.set().ofMaxSize(2),
            departments.set().ofMaxSize(2))
        .as(
            (own, roles, predecessors, overseen) ->
                new CallerContext(
                    new Caller(
                        "somebody", own, roles, own == null ? Set.<String>of() : predecessors),
                    overseen));
  }

  public static Set<Set<String>> everySubsetOfRoles() {
    var subsets = new HashSet<Set<String>>(Set.of(Set.of()));
    for (String role : List.of(Roles.STAFF, Roles.HEAD, Roles.SYSTEM, Roles.AUTHORITY)) {
      for (Set<String> smaller : Set.copyOf(subsets)) {
        var larger = new HashSet<>(smaller);
        larger.add(role);
        subsets.add(larger);
      }
    }
    return subsets;
  }
}
