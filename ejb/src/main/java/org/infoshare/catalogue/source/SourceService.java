package org.infoshare.catalogue.source;

import static org.infoshare.catalogue.source.SourceReason.FUNCTION_NOT_FOUND;
import static org.infoshare.catalogue.source.SourceReason.PERIOD_REVERSED;
import static org.infoshare.catalogue.source.SourceReason.RESPONSIBILITY_ENDED;
import static org.infoshare.catalogue.source.SourceReason.RESPONSIBILITY_NOT_FOUND;
import static org.infoshare.catalogue.source.SourceReason.RESPONSIBILITY_UNASSIGNED;
import static org.infoshare.catalogue.source.SourceReason.TERM_NOT_FOUND;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.infoshare.foundation.command.Idempotent;
import org.infoshare.foundation.evidence.Act;
import org.infoshare.foundation.evidence.EvidenceLedger;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Callers;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.Page;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.DepartmentLevel;
import org.infoshare.organisation.department.Departments;
import org.infoshare.organisation.department.Territory;
import org.infoshare.organisation.participation.CentralBodies;

/**
 * Manages standard terms and the table of responsible departments. Everybody may read them. The
 * municipal sharing authority maintains them; a district's authority maintains the rows of its
 * district.
 */
@Stateless
public class SourceService {

  @Inject private StandardTerms terms;
  @Inject private Responsibilities responsibilities;
  @Inject private TermSources attributions;
  @Inject private Departments departments;
  @Inject private CentralBodies centralBodies;
  @Inject private Callers callers;
  @Inject private EvidenceLedger evidence;

  /** The standard terms, ordered by code. */
  @RolesAllowed({
    Roles.STAFF,
    Roles.HEAD,
    Roles.DEPARTMENT_HEAD,
    Roles.SYSTEM,
    Roles.OPERATOR,
    Roles.AUDITOR
  })
  public Page<StandardTerm> listTerms(TermFilter filter) {
    return terms.page(filter);
  }

  /**
   * One term, with its source in the caller's city or district and all departments responsible for
   * it today.
   *
   * @throws Refusal {@code term-not-found} if there is none
   */
  @RolesAllowed({
    Roles.STAFF,
    Roles.HEAD,
    Roles.DEPARTMENT_HEAD,
    Roles.SYSTEM,
    Roles.OPERATOR,
    Roles.AUDITOR
  })
  public TermView getTerm(String code) {
    var term = terms.find(code).orElseThrow(() -> new Refusal(TERM_NOT_FOUND, code));
    var attribution = attributions.of(term, ownTerritory());
    return new TermView(
        term, attribution.status(), attribution.department(), attributions.rowsOf(code));
  }

  /**
   * Adds a standard term.
   *
   * @throws Refusal {@code term-exists} if there is already a term with that code; {@code invalid}
   *     with every field at fault
   */
  @Idempotent
  @RolesAllowed(Roles.AUTHORITY)
  public TermView addTerm(StandardTerm term) {
    var caller = callers.current();
    if (attributions.territoryOf(caller.department()).level() != DepartmentLevel.MUNICIPAL) {
      throw new Refusal(PlatformReason.NOT_PERMITTED, "addTerm");
    }
    SourceChecks.term(term);
    terms.add(term);
    evidence.record(
        Act.of(caller, "term-added")
            .subject(term.code())
            .detail("chineseName", term.chineseName())
            .detail("identifier", term.identifier()));
    return getTerm(term.code());
  }

  /**
   * The table as of a day; today if the filter names none.
   *
   * @throws Refusal {@code invalid} if there is no such class, term or department
   */
  @RolesAllowed({
    Roles.STAFF,
    Roles.HEAD,
    Roles.DEPARTMENT_HEAD,
    Roles.SYSTEM,
    Roles.OPERATOR,
    Roles.AUDITOR
  })
  public List<ResponsibilityView> listResponsibilities(ResponsibilityFilter filter) {
    new SourceChecks(terms, responsibilities, departments).filter(filter);
    return responsibilities.list(
        filter, filter.asOf() == null ? attributions.today() : filter.asOf());
  }

  /**
   * Adds a row to the table.
   *
   * @throws Refusal {@code responsibility-exists} if the function or department is already
   *     responsible in that period; {@code invalid} with every field at fault
   */
  @Idempotent
  @RolesAllowed(Roles.AUTHORITY)
  public ResponsibilityView addResponsibility(NewResponsibility row) {
    var caller = callers.current();
    new SourceChecks(terms, responsibilities, departments).row(row);
    var territory =
        attributions.territoryOf(row.department() == null ? caller.department() : row.department());
    requireAuthorityOver(territory, "addResponsibility");
    UUID id = responsibilities.add(row, territory);
    record(caller, "responsibility-added", id, null);
    return requireRow(id);
  }

  /**
   * Assigns a function to a department in this installation. The department gets every row of the
   * function in its city or district that has no department yet; a district's department also gets
   * the rows of its city that the district does not have.
   *
   * @throws Refusal {@code function-not-found} if no row waits for it
   */
  @Idempotent
  @RolesAllowed(Roles.AUTHORITY)
  public List<ResponsibilityView> assignFunction(FunctionAssignment assignment) {
    var caller = callers.current();
    new SourceChecks(terms, responsibilities, departments).assignment(assignment);
    var territory = attributions.territoryOf(assignment.department());
    requireAuthorityOver(territory, "assignFunction");
    int rows =
        responsibilities.assign(
            assignment.function(), assignment.department(), territory, attributions.today());
    if (rows == 0) {
      throw new Refusal(FUNCTION_NOT_FOUND, assignment.function());
    }
    evidence.record(
        Act.of(caller, "function-assigned")
            .subject(assignment.function())
            .concerning(assignment.department())
            .detail("department", assignment.department())
            .detail("rows", rows));
    return responsibilities
        .list(
            new ResponsibilityFilter(null, null, null, assignment.department()),
            attributions.today())
        .stream()
        .filter(row -> row.function().equals(assignment.function()))
        .toList();
  }

  /**
   * Ends a row.
   *
   * @param until the last valid day, not before the first
   * @throws Refusal {@code responsibility-ended} if it ended before today, {@code
   *     responsibility-exists} if another row of the function begins before the day
   */
  @Idempotent
  @RolesAllowed(Roles.AUTHORITY)
  public ResponsibilityView endResponsibility(UUID id, LocalDate until, String reasons) {
    var caller = callers.current();
    var row = getForUpdate(id, "endResponsibility");
    new Checks()
        .requirePresent("/until", until)
        .require(
            until == null || !until.isBefore(row.validFrom()),
            "/until",
            PERIOD_REVERSED,
            row.validFrom())
        .requireReasons("/reasons", reasons)
        .refuseIfAny();
    responsibilities.end(row, until);
    record(caller, "responsibility-ended", id, reasons);
    return requireRow(id);
  }

  /**
   * Confirms a row on record: from now on it decides who publishes the term, and no longer advises
   * only (2016 rules art. 3, Decree 809 art. 19). A confirmed row keeps its first confirmation.
   *
   * @param reasons the grounds of the confirmation, such as the document by which the duty was
   *     given
   * @throws Refusal {@code central-body-not-overseen}
   */
  @Idempotent
  @RolesAllowed(Roles.AUTHORITY)
  public ResponsibilityView confirmResponsibility(UUID id, String reasons) {
    var caller = callers.current();
    var row = getForUpdate(id, "confirmResponsibility");
    Checks.refuseWithoutReasons(reasons);
    requireOverseen(row);
    responsibilities.confirm(id, attributions.today(), reasons);
    record(caller, "responsibility-confirmed", id, reasons);
    return requireRow(id);
  }

  /**
   * Designates the one source department (数源部门, 809 art. 19) among several that are responsible for
   * a term, and so confirms its row. From today on it is the department of this row, and no other
   * in its city or district.
   *
   * @throws Refusal {@code responsibility-unassigned} if the row has no department yet; {@code
   *     central-body-not-overseen}
   */
  @Idempotent
  @RolesAllowed(Roles.AUTHORITY)
  public ResponsibilityView designateSource(UUID id, String reasons) {
    var caller = callers.current();
    var row = getForUpdate(id, "designateSource");
    Checks.refuseWithoutReasons(reasons);
    if (row.department() == null) {
      throw new Refusal(RESPONSIBILITY_UNASSIGNED, row.function());
    }
    requireOverseen(row);
    responsibilities.designateSource(id, attributions.today());
    responsibilities.confirm(id, attributions.today(), reasons);
    record(caller, "source-designated", id, reasons);
    return requireRow(id);
  }

  /** A row of a central body advises only: the city gives it no duty. */
  private void requireOverseen(ResponsibilityView row) {
    if (row.department() != null) {
      centralBodies.requireOverseen(row.department());
    }
  }

  private ResponsibilityView getForUpdate(UUID id, String operation) {
    var found = requireRow(id);
    requireAuthorityOver(found.territory(), operation);
    responsibilities.lock(found.term());
    var row = requireRow(id);
    if (row.validUntil() != null && row.validUntil().isBefore(attributions.today())) {
      throw new Refusal(RESPONSIBILITY_ENDED, row.validUntil());
    }
    return row;
  }

  private ResponsibilityView requireRow(UUID id) {
    return responsibilities
        .find(id, attributions.today())
        .orElseThrow(() -> new Refusal(RESPONSIBILITY_NOT_FOUND, id));
  }

  private Territory ownTerritory() {
    String department = callers.current().department();
    return department == null ? null : attributions.territoryOf(department);
  }

  private void requireAuthorityOver(Territory territory, String operation) {
    if (!ownTerritory().covers(territory)) {
      throw new Refusal(PlatformReason.NOT_PERMITTED, operation);
    }
  }

  private void record(Caller caller, String actName, UUID id, String reasons) {
    var row = requireRow(id);
    var act =
        Act.of(caller, actName)
            .subject(row.term())
            .concerning(row.department())
            .detail("row", id)
            .detail("function", row.function())
            .detail("department", row.department())
            .detail("area", row.area())
            .detail("validFrom", row.validFrom())
            .detail("validUntil", row.validUntil());
    evidence.record(reasons == null ? act : act.detail("reasons", reasons));
  }
}
