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

/** Shows a department the limits that concern it, and why each has its date. */
@Stateless
public class DeadlineService {

  @Inject private Callers callers;
  @Inject private Oversight oversight;
  @Inject private DeadlineQueries list;
  @Inject private Deadlines deadlines;
  @Inject private Instance<DeadlineKinds> features;

  /**
   * The limits for which the caller's department, or one that it oversees as their authority, is
   * responsible, and those of which it is told; the earliest due first.
   *
   * @throws Refusal {@code invalid} if no case has limits of that kind
   */
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.AUTHORITY})
  public Page<DueView> list(DeadlineFilter filter) {
    checkKind(filter.kind());
    return list.page(callers.current().departmentWithPredecessors(), oversight.overseen(), filter);
  }

  private void checkKind(String kind) {
    var known =
        features.stream().flatMap(feature -> feature.deadlineKinds().stream()).sorted().toList();
    new Checks()
        .require(
            kind == null || known.contains(kind), "/kind", UNKNOWN_VALUE, String.join(", ", known))
        .refuseIfAny();
  }

  /**
   * One of them with each day, each event and the article.
   *
   * @throws Refusal {@code deadline-not-found} if the case has none of that kind, or none that the
   *     caller may know of
   */
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.AUTHORITY})
  public DueView get(String kind, String caseId) {
    var view = deadlines.explain(new DeadlineKey(kind, caseId));
    var caller = callers.current();
    boolean known =
        caller.belongsTo(view.responsible())
            || view.told().stream().anyMatch(caller::belongsTo)
            || oversight.overseen().contains(view.responsible());
    if (!known) {
      throw new Refusal(DEADLINE_NOT_FOUND, kind, caseId);
    }
    return view;
  }
}
