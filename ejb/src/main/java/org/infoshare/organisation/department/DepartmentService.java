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
import org.infoshare.foundation.platform.Callers;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.Idempotent;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.account.AccountRegistry;

/** Departments: the operator creates them, everybody signed in may see them. */
@Stateless
public class DepartmentService {

  private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{0,15}");
  private static final Pattern AREA = Pattern.compile("[1-9][0-9]{5}");
  private static final int MAX_NAME_LENGTH = 64;
  private static final int MAX_DOCUMENT_LENGTH = 200;
  private static final int MAX_REASONS_LENGTH = 1000;

  @Inject private Departments departments;
  @Inject private DepartmentRegistry registry;
  @Inject private ProposalRegistry proposals;
  @Inject private Clock clock;
  @Inject private AccountRegistry accounts;
  @Inject private Callers callers;

  /** Creates a department with the first head of its sharing office. */
  @Idempotent
  @RolesAllowed(Roles.OPERATOR)
  public DepartmentView create(NewDepartment asked) {
    check(asked);
    registry.create(callers.current(), asked);
    return departments.get(asked.code());
  }

  /** Every department, by code. */
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.SYSTEM, Roles.OPERATOR, Roles.AUDITOR})
  public List<DepartmentView> list() {
    return departments.all();
  }

  /**
   * One department.
   *
   * @param at the day on which it is asked for; null for now
   */
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.SYSTEM, Roles.OPERATOR, Roles.AUDITOR})
  public DepartmentView get(String code, LocalDate at) {
    return at == null ? current(code) : departments.at(code, at);
  }

  /** What a department was since it was created, the first version first. */
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.SYSTEM, Roles.OPERATOR, Roles.AUDITOR})
  public List<DepartmentVersion> versions(String code) {
    return departments.versionsOf(code);
  }

  private DepartmentView current(String code) {
    return departments.get(code).withProposal(proposals.findPending(code));
  }

  /**
   * Renames a department or changes its credit code from now on; another level, area or kind is
   * proposed, and in force when a second person confirms it.
   */
  @Idempotent
  @RolesAllowed(Roles.OPERATOR)
  public DepartmentView change(String code, DepartmentChange asked) {
    var now = departments.get(code);
    var checks = new Checks().requireText("/document", asked.document(), MAX_DOCUMENT_LENGTH);
    if (asked.name() != null) {
      checks.requireText("/name", asked.name(), MAX_NAME_LENGTH);
    }
    if (asked.area() != null) {
      checks.requireMatch("/area", asked.area(), AREA);
    }
    checkCentral(
        checks,
        asked.level() == null ? now.level() : asked.level(),
        asked.kind() == null ? now.kind() : asked.kind());
    Departments.checkCreditCode(checks, asked.creditCode());
    checks.refuseIfAny();
    var caller = callers.current();
    departments.lockAll(code);
    departments.checkChange(code, asked);
    if (asked.changesFunction(departments.get(code))) {
      proposals.propose(
          caller, DepartmentProposal.of(code, asked, caller.account(), clock.instant()));
    } else {
      registry.change(caller, code, asked);
    }
    return current(code);
  }

  /**
   * Proposes to end a department in another. When a second person confirms it, it stays readable,
   * and its accounts act no more.
   */
  @Idempotent
  @RolesAllowed(Roles.OPERATOR)
  public DepartmentView merge(String code, DepartmentMerger asked) {
    departments.get(code);
    new Checks()
        .requirePresent("/into", asked.into())
        .requireText("/document", asked.document(), MAX_DOCUMENT_LENGTH)
        .refuseIfAny();
    departments.checkMerger(code, asked);
    var caller = callers.current();
    proposals.propose(
        caller, DepartmentProposal.of(code, asked, caller.account(), clock.instant()));
    return current(code);
  }

  /** What was proposed: what waits first, then the newest first. */
  @RolesAllowed({Roles.HEAD, Roles.OPERATOR, Roles.AUDITOR})
  public List<DepartmentProposal> listProposals() {
    return proposals.list();
  }

  /** Confirms a proposal, as the head of the body above or as another operator. */
  @Idempotent
  @RolesAllowed({Roles.HEAD, Roles.OPERATOR})
  public DepartmentProposal confirm(UUID proposal) {
    return proposals.confirm(callers.current(), proposal);
  }

  /** Declines a proposal, as whoever might confirm it. */
  @Idempotent
  @RolesAllowed({Roles.HEAD, Roles.OPERATOR})
  public DepartmentProposal refuse(UUID proposal, String reasons) {
    new Checks().requireText("/reasons", reasons, MAX_REASONS_LENGTH).refuseIfAny();
    return proposals.refuse(callers.current(), proposal, reasons.strip());
  }

  private void check(NewDepartment asked) {
    var checks =
        new Checks()
            .requireMatch("/code", asked.code(), CODE)
            .requireText("/name", asked.name(), MAX_NAME_LENGTH)
            .requirePresent("/level", asked.level())
            .requireMatch("/area", asked.area(), AREA)
            .requirePresent("/kind", asked.kind())
            .requirePresent("/head", asked.head());
    checkCentral(checks, asked.level(), asked.kind());
    Departments.checkCreditCode(checks, asked.creditCode());
    if (asked.head() != null) {
      accounts.checkNames(checks, "/head", asked.code(), DepartmentRegistry.firstHead(asked));
      accounts.checkPassword(checks, "/head/password", asked.head().password());
    }
    checks.refuseIfAny();
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
