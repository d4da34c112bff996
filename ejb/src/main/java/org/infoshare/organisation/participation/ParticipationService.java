package org.infoshare.organisation.participation;

import static org.infoshare.organisation.participation.ParticipationReason.PARTICIPATION_NOT_FOUND;
import static org.infoshare.organisation.participation.ParticipationReason.PARTICIPATION_WITHOUT_DECLARATION;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.infoshare.foundation.command.Idempotent;
import org.infoshare.foundation.evidence.Act;
import org.infoshare.foundation.evidence.EvidenceLedger;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Callers;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.DepartmentLevel;
import org.infoshare.organisation.department.Departments;

/**
 * Declares and withdraws the participation of a central body (2016 rules, art. 2). The head of the
 * body does both, nobody of the city; everybody may read whether it takes part.
 */
@Stateless
public class ParticipationService {

  private static final int MAX_DOCUMENT_LENGTH = 200;

  @Inject private Participations participations;
  @Inject private Departments departments;
  @Inject private EvidenceLedger evidence;
  @Inject private Callers callers;
  @Inject private Clock clock;

  /**
   * The declaration in force.
   *
   * @throws Refusal {@code department-not-found}, {@code participation-without-declaration} if it
   *     is no central body, {@code participation-not-found}
   */
  @RolesAllowed({
    Roles.STAFF,
    Roles.HEAD,
    Roles.DEPARTMENT_HEAD,
    Roles.SYSTEM,
    Roles.OPERATOR,
    Roles.SECURITY,
    Roles.AUDITOR
  })
  public Participation get(String department) {
    requireCentral(department);
    return require(department);
  }

  /**
   * Declares that the caller's department takes part, until that is withdrawn. A declaration in
   * force stays as it is.
   *
   * @param document the document by which the body decided so
   * @throws Refusal {@code department-not-found}, {@code participation-without-declaration}, {@code
   *     not-permitted} for any other department, {@code invalid}
   */
  @Idempotent
  @RolesAllowed(Roles.DEPARTMENT_HEAD)
  public Participation declare(String department, String document) {
    var caller = requireOwn(department, "declareParticipation");
    new Checks().requireText("/document", document, MAX_DOCUMENT_LENGTH).refuseIfAny();
    departments.requireNotMerged(department);
    var declared =
        new Participation(department, document.strip(), caller.account(), clock.instant());
    if (participations.add(declared)) {
      evidence.record(
          act(caller, "participation-declared", department).detail("document", document.strip()));
    }
    return require(department);
  }

  /**
   * Withdraws the declaration: from now on the department neither publishes nor requests, and
   * nobody requests of it. Grants that were issued stay until their end.
   *
   * @throws Refusal {@code department-not-found}, {@code participation-without-declaration}, {@code
   *     not-permitted}, {@code participation-not-found}, {@code invalid}
   */
  @Idempotent
  @RolesAllowed(Roles.DEPARTMENT_HEAD)
  public Participation withdraw(String department, String reasons) {
    var caller = requireOwn(department, "withdrawParticipation");
    Checks.refuseWithoutReasons(reasons);
    var declared = require(department);
    if (!participations.withdraw(department, caller.account(), clock.instant())) {
      throw notFound(department);
    }
    evidence.record(
        act(caller, "participation-withdrawn", department).detail("reasons", reasons.strip()));
    return declared;
  }

  private Participation require(String department) {
    return participations.find(department).orElseThrow(() -> notFound(department));
  }

  private Refusal notFound(String department) {
    return new Refusal(PARTICIPATION_NOT_FOUND, departments.nameAndCode(department));
  }

  private Caller requireOwn(String department, String operation) {
    requireCentral(department);
    var caller = callers.current();
    if (!caller.belongsTo(department)) {
      throw new Refusal(PlatformReason.NOT_PERMITTED, operation);
    }
    return caller;
  }

  private void requireCentral(String department) {
    if (departments.get(department).level() != DepartmentLevel.CENTRAL) {
      throw new Refusal(PARTICIPATION_WITHOUT_DECLARATION, departments.nameAndCode(department));
    }
  }

  private static Act act(Caller caller, String name, String department) {
    return Act.of(caller, name).subject(department).concerning(department);
  }
}
