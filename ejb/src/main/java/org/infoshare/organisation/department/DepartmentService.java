package org.infoshare.organisation.department;

import static org.infoshare.organisation.department.DepartmentReason.CENTRAL_KIND;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.infoshare.foundation.command.Idempotent;
import org.infoshare.foundation.platform.Callers;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.account.AccountKind;
import org.infoshare.organisation.account.AccountRegistry;
import org.infoshare.organisation.confirmation.Confirmations;
import org.infoshare.organisation.confirmation.PendingAct;
import org.infoshare.organisation.confirmation.PendingActKind;
import org.infoshare.organisation.confirmation.Proposal;

/**
 * The departments. The operator proposes what happens to them, and a second person confirms it;
 * everybody who is signed in may see them.
 */
@Stateless
public class DepartmentService {

  private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{0,15}");
  private static final Pattern AREA = Pattern.compile("[1-9][0-9]{5}");
  private static final int MAX_NAME_LENGTH = 64;
  private static final int MAX_DOCUMENT_LENGTH = 200;
  private static final int MAX_RESET_REASONS_LENGTH = 500;

  @Inject private Departments departments;
  @Inject private Confirmations confirmations;
  @Inject private AccountRegistry accounts;
  @Inject private Callers callers;

  /** Proposes to create a department with the first people of its sharing office. */
  @Idempotent
  @RolesAllowed(Roles.OPERATOR)
  public PendingAct proposeCreation(NewDepartment newDepartment) {
    check(newDepartment);
    departments.checkNew(newDepartment);
    return propose(PendingActKind.DEPARTMENT_CREATION, newDepartment.code(), newDepartment, null);
  }

  /** Every department, by code. */
  @RolesAllowed({
    Roles.STAFF,
    Roles.HEAD,
    Roles.DEPARTMENT_HEAD,
    Roles.SYSTEM,
    Roles.OPERATOR,
    Roles.SECURITY,
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
    Roles.SECURITY,
    Roles.AUDITOR
  })
  public DepartmentView get(String code, LocalDate at) {
    return at == null ? departments.get(code) : departments.at(code, at);
  }

  /** All versions of a department, the first one first. */
  @RolesAllowed({
    Roles.STAFF,
    Roles.HEAD,
    Roles.DEPARTMENT_HEAD,
    Roles.SYSTEM,
    Roles.OPERATOR,
    Roles.SECURITY,
    Roles.AUDITOR
  })
  public List<DepartmentVersion> versions(String code) {
    return departments.versionsOf(code);
  }

  /** Proposes to change a department from the confirmation on. */
  @Idempotent
  @RolesAllowed(Roles.OPERATOR)
  public PendingAct proposeChange(String code, DepartmentChange change) {
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
    departments.checkChange(code, change);
    return propose(PendingActKind.DEPARTMENT_CHANGE, code, change, change.document());
  }

  /**
   * Proposes to merge a department into another. After a second person has confirmed it, the
   * department stays readable, but its accounts can no longer act.
   */
  @Idempotent
  @RolesAllowed(Roles.OPERATOR)
  public PendingAct proposeMerger(String code, DepartmentMerger merger) {
    departments.get(code);
    new Checks()
        .requirePresent("/successor", merger.successor())
        .requireText("/document", merger.document(), MAX_DOCUMENT_LENGTH)
        .refuseIfAny();
    departments.checkMerger(code, merger);
    return propose(PendingActKind.DEPARTMENT_MERGER, code, merger, merger.document());
  }

  /**
   * Proposes to open the account of a head of a department that has none who can act.
   *
   * @throws Refusal {@code department-not-found}, {@code already-merged}, {@code
   *     another-head-resets}, {@code invalid}
   */
  @Idempotent
  @RolesAllowed({Roles.OPERATOR, Roles.SECURITY})
  public PendingAct proposeHead(String code, NewDepartment.FirstPerson head) {
    departments.requireNotMerged(code);
    Checks.refuseWithoutBody(head);
    var checks = new Checks();
    checkPerson(checks, "", code, AccountKind.DEPARTMENT_HEAD, head);
    checks.refuseIfAny();
    accounts.requireNoDepartmentHead(code);
    return propose(PendingActKind.HEAD_OPENING, code, head, null);
  }

  /**
   * Proposes to reset the account of a head, where the department has no other head who can.
   *
   * @throws Refusal {@code account-not-found}, {@code not-permitted}, {@code another-head-resets}
   */
  @Idempotent
  @RolesAllowed({Roles.OPERATOR, Roles.SECURITY})
  public PendingAct proposeHeadReset(String account, String reasons) {
    new Checks().requireText("/reasons", reasons, MAX_RESET_REASONS_LENGTH).refuseIfAny();
    String department = accounts.requireOnlyHead(account);
    return confirmations.propose(
        callers.current(),
        new Proposal(PendingActKind.HEAD_RESET, department, account, Map.of(), reasons.strip()));
  }

  private PendingAct propose(PendingActKind kind, String code, Object content, String document) {
    return confirmations.propose(
        callers.current(), new Proposal(kind, code, code, content, document));
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
