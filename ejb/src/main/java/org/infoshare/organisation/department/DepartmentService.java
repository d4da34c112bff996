package org.infoshare.organisation.department;

import static org.infoshare.organisation.department.DepartmentReason.CENTRAL_KIND;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.infoshare.foundation.command.Idempotent;
import org.infoshare.foundation.platform.Callers;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.account.AccountKind;
import org.infoshare.organisation.account.AccountRegistry;

/** The departments. The operator creates them; everybody who is signed in may see them. */
@Stateless
public class DepartmentService {

  private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{0,15}");
  private static final Pattern AREA = Pattern.compile("[1-9][0-9]{5}");
  private static final int MAX_NAME_LENGTH = 64;
  private static final int MAX_DOCUMENT_LENGTH = 200;

  @Inject private Departments departments;
  @Inject private DepartmentRegistry registry;
  @Inject private ProposalRegistry proposals;
  @Inject private Clock clock;
  @Inject private AccountRegistry accounts;
  @Inject private Callers callers;

  /** Creates a department with the first head of its sharing office. */
  @Idempotent
  @RolesAllowed(Roles.OPERATOR)
  public DepartmentView create(NewDepartment newDepartment) {
    check(newDepartment);
    registry.create(callers.current(), newDepartment);
    return departments.get(newDepartment.code());
  }

  /** Every department, by code. */
  @RolesAllowed({
    Roles.STAFF,
    Roles.HEAD,
    Roles.DEPARTMENT_HEAD,
    Roles.SYSTEM,
    Roles.OPERATOR,
    Roles.AUDITOR
  })
  public List<DepartmentView> list() {
    return departments.all();
  }

  /**
   * One department.
   *
   * @param at the day of the requested version; null for now
   */
  @RolesAllowed({
    Roles.STAFF,
    Roles.HEAD,
    Roles.DEPARTMENT_HEAD,
    Roles.SYSTEM,
    Roles.OPERATOR,
    Roles.AUDITOR
  })
  public DepartmentView get(String code, LocalDate at) {
    return at == null ? current(code) : departments.at(code, at);
  }

  /** All versions of a department, the first one first. */
  @RolesAllowed({
    Roles.STAFF,
    Roles.HEAD,
    Roles.DEPARTMENT_HEAD,
    Roles.SYSTEM,
    Roles.OPERATOR,
    Roles.AUDITOR
  })
  public List<DepartmentVersion> versions(String code) {
    return departments.versionsOf(code);
  }

  private DepartmentView current(String code) {
    return departments.get(code).withProposal(proposals.findPending(code));
  }

  /**
   * Renames a department or changes its credit code from now on. Another level, area or kind is
   * only proposed, and takes effect when a second person confirms it.
   */
  @Idempotent
  @RolesAllowed(Roles.OPERATOR)
  public DepartmentView change(String code, DepartmentChange change) {
    var current = departments.get(code);
    var checks = new Checks().requireText("/document", change.document(), MAX_DOCUMENT_LENGTH);
    if (change.name() != null) {
      checks.requireText("/name", change.name(), MAX_NAME_LENGTH);
    }
    if (change.area() != null) {
      checks.requireMatch("/area", change.area(), AREA);
    }
    checkCentral(
        checks,
        change.level() == null ? current.level() : change.level(),
        change.kind() == null ? current.kind() : change.kind());
    Departments.checkCreditCode(checks, change.creditCode());
    checks.refuseIfAny();
    var caller = callers.current();
    departments.lockAll(code);
    departments.checkChange(code, change);
    if (change.changesFunction(departments.get(code))) {
      proposals.propose(
          caller, DepartmentProposal.of(code, change, caller.account(), clock.instant()));
    } else {
      registry.change(caller, code, change);
    }
    return current(code);
  }

  /**
   * Proposes to merge a department into another. After a second person has confirmed it, the
   * department stays readable, but its accounts can no longer act.
   */
  @Idempotent
  @RolesAllowed(Roles.OPERATOR)
  public DepartmentView merge(String code, DepartmentMerger merger) {
    departments.get(code);
    new Checks()
        .requirePresent("/successor", merger.successor())
        .requireText("/document", merger.document(), MAX_DOCUMENT_LENGTH)
        .refuseIfAny();
    departments.checkMerger(code, merger);
    var caller = callers.current();
    proposals.propose(
        caller, DepartmentProposal.of(code, merger, caller.account(), clock.instant()));
    return current(code);
  }

  /** The proposals: pending ones first, then the newest first. */
  @RolesAllowed({Roles.HEAD, Roles.OPERATOR, Roles.AUDITOR})
  public List<DepartmentProposal> listProposals() {
    return proposals.list();
  }

  /** Confirms a proposal, as the head of the superior body or as another operator. */
  @Idempotent
  @RolesAllowed({Roles.HEAD, Roles.OPERATOR})
  public DepartmentProposal confirm(UUID proposal) {
    return proposals.confirm(callers.current(), proposal);
  }

  /** Refuses a proposal; whoever may confirm it may refuse it. */
  @Idempotent
  @RolesAllowed({Roles.HEAD, Roles.OPERATOR})
  public DepartmentProposal refuse(UUID proposal, String reasons) {
    Checks.refuseWithoutReasons(reasons);
    return proposals.refuse(callers.current(), proposal, reasons.strip());
  }

  private void check(NewDepartment newDepartment) {
    var checks =
        new Checks()
            .requireMatch("/code", newDepartment.code(), CODE)
            .requireText("/name", newDepartment.name(), MAX_NAME_LENGTH)
            .requireChoice("/level", newDepartment.level(), DepartmentLevel.values())
            .requireMatch("/area", newDepartment.area(), AREA)
            .requireChoice("/kind", newDepartment.kind(), DepartmentKind.values())
            .requirePresent("/head", newDepartment.head());
    checkCentral(checks, newDepartment.level(), newDepartment.kind());
    Departments.checkCreditCode(checks, newDepartment.creditCode());
    checkPerson(
        checks, "/head", newDepartment.code(), AccountKind.HEAD_OF_BOTH, newDepartment.head());
    checkPerson(checks, "/staff", newDepartment.code(), AccountKind.STAFF, newDepartment.staff());
    checks.refuseIfAny();
  }

  private void checkPerson(
      Checks checks, String at, String code, AccountKind kind, NewDepartment.FirstPerson person) {
    if (person != null) {
      accounts.checkNames(checks, at, code, DepartmentRegistry.account(kind, person));
      accounts.checkPassword(checks, at + "/password", person.password());
    }
  }

  private static void checkCentral(Checks checks, DepartmentLevel level, DepartmentKind kind) {
    checks.require(
        level != DepartmentLevel.CENTRAL
            || kind == null
            || kind == DepartmentKind.ORDINARY
            || kind == DepartmentKind.ORGANISATION,
        "/kind",
        CENTRAL_KIND);
  }
}
