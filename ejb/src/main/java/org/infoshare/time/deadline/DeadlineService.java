package org.infoshare.time.deadline;

import static org.infoshare.foundation.platform.PlatformReason.UNKNOWN_VALUE;
import static org.infoshare.time.deadline.DeadlineReason.DEADLINE_NOT_FOUND;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.infoshare.foundation.platform.Callers;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.Page;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;

/** The deadlines that concern a department, with the explanation of each due date. */
@Stateless
public class DeadlineService {

  @Inject private Callers callers;
  @Inject private Oversight oversight;
  @Inject private DeadlineQueries queries;
  @Inject private Deadlines deadlines;
  @Inject private Instance<DeadlineKinds> features;

  /**
   * The deadlines for which the caller's department is responsible, or a department that it
   * oversees as their authority, and those of which it is notified; the earliest due first.
   *
   * @throws Refusal {@code invalid} if no case has deadlines of that kind
   */
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.DEPARTMENT_HEAD, Roles.AUTHORITY})
  public Page<DeadlineView> list(DeadlineFilter filter) {
    checkKind(filter.kind());
    return queries.page(
        callers.current().departmentWithPredecessors(), oversight.overseen(), filter);
  }

  private void checkKind(String kind) {
    var knownKinds =
        features.stream().flatMap(feature -> feature.deadlineKinds().stream()).sorted().toList();
    new Checks()
        .require(
            kind == null || knownKinds.contains(kind),
            "/kind",
            UNKNOWN_VALUE,
            String.join(", ", knownKinds))
        .refuseIfAny();
  }

  /**
   * One deadline with each day, each event and the article.
   *
   * @throws Refusal {@code deadline-not-found} if the case has none of that kind, or none that the
   *     caller may see
   */
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.DEPARTMENT_HEAD, Roles.AUTHORITY})
  public DeadlineView get(String kind, String caseId) {
    var view = deadlines.explain(new DeadlineKey(kind, caseId));
    var caller = callers.current();
    boolean isConcerned =
        caller.belongsTo(view.responsible())
            || view.notifiedDepartments().stream().anyMatch(caller::belongsTo)
            || oversight.overseen().contains(view.responsible());
    if (!isConcerned) {
      throw new Refusal(DEADLINE_NOT_FOUND, kind, caseId);
    }
    return view;
  }
}
