package org.infoshare.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.infoshare.department.Standing;
import org.infoshare.platform.Conditions;
import org.infoshare.platform.NewestFirst;
import org.infoshare.platform.Page;
import org.infoshare.platform.Roles;
import org.infoshare.platform.Sql;

/** The table of applications, listed without the aggregate. */
@ApplicationScoped
class ApplicationRows {

  private static final String VISIBLE = ":all or department = :own or department = any(:overseen)";

  private static final NewestFirst NEWEST_FIRST =
      new NewestFirst("onboarding_application", "applied_at");

  private final Sql sql;

  /** For the container's proxy. */
  protected ApplicationRows() {
    this(null);
  }

  @Inject
  ApplicationRows(Sql sql) {
    this.sql = sql;
  }

  /** What the caller may see of a table with the column {@code department}. */
  static Conditions visible(Standing standing) {
    return new Conditions()
        .that(VISIBLE)
        .with("all", standing.caller().is(Roles.AUDITOR))
        .with("own", standing.caller().department() == null ? "" : standing.caller().department())
        .with("overseen", standing.overseen().toArray(String[]::new));
  }

  /** The applications that the caller may know of, the newest first. */
  Page<UUID> page(Standing standing, ApplicationFilter filter, LocalDate today) {
    var conditions =
        visible(standing).equal("stage", filter.stage()).equal("department", filter.department());
    if (filter.agreement() != null) {
      conditions.that(agreement(filter.agreement())).with("today", today);
    }
    return NEWEST_FIRST.page(sql, conditions, filter.limit(), filter.cursor());
  }

  /** Lets one at a time apply for a department. */
  void queue(String department) {
    sql.run(
        handle ->
            handle
                .createQuery("select pg_advisory_xact_lock(hashtext('onboarding'), hashtext(:own))")
                .bind("own", department)
                .mapToMap()
                .one());
  }

  private static String agreement(AgreementState state) {
    return switch (state) {
      case NONE -> "agreement_until is null and :today is not null";
      case IN_FORCE -> "agreement_until >= :today";
      case ENDED -> "agreement_until < :today";
    };
  }
}
