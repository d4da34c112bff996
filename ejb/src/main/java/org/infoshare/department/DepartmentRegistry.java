package org.infoshare.department;

import static org.infoshare.department.DepartmentReason.MERGER_WAITS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import org.infoshare.account.AccountKind;
import org.infoshare.account.AccountRegistry;
import org.infoshare.account.NewAccount;
import org.infoshare.evidence.Act;
import org.infoshare.evidence.EvidenceLedger;
import org.infoshare.platform.Caller;
import org.infoshare.platform.Refusal;
import org.infoshare.platform.Standstill;

/**
 * Creates departments with their first heads, changes and merges them, each with its evidence in
 * the caller's transaction.
 */
@ApplicationScoped
class DepartmentRegistry {

  @Inject private Departments departments;
  @Inject private AccountRegistry accounts;
  @Inject private EvidenceLedger evidence;
  @Inject private Instance<CreationListener> listeners;
  @Inject private Instance<FunctionListener> functionListeners;
  @Inject private Handovers handovers;
  @Inject private Standstill standstill;
  @Inject private Clock clock;

  /**
   * Creates a department with its first head.
   *
   * @throws Refusal {@code merger-waits} where it has a function, while something else goes on for
   *     too long
   */
  void create(Caller caller, NewDepartment asked) {
    boolean hasFunction = !asked.kind().functionRoles().isEmpty();
    if (hasFunction) {
      keepStill();
    }
    departments.add(new Department(asked, clock.instant()));
    evidence.record(
        Act.of(caller, "department-created")
            .subject(asked.code())
            .concerning(asked.code())
            .detail("kind", asked.kind()));
    accounts.open(caller, asked.code(), firstHead(asked), asked.kind().functionRoles());
    var created = departments.get(asked.code());
    listeners.forEach(listener -> listener.created(created, caller));
    if (hasFunction) {
      functionListeners.forEach(listener -> listener.functionChanged(created, created));
    }
  }

  /**
   * Changes a department from now on.
   *
   * @throws Refusal {@code merger-waits} where its function may change, while something else goes
   *     on for too long
   */
  void change(Caller caller, String code, DepartmentChange asked) {
    if (asked.mayChangeFunction()) {
      keepStill();
    }
    var before = departments.get(code);
    if (departments.change(code, asked)) {
      accounts.functionChanged(code, departments.functionRolesOf(code));
    }
    var after = departments.get(code);
    if (asked.mayChangeFunction()) {
      functionListeners.forEach(listener -> listener.functionChanged(before, after));
    }
    evidence.record(
        Act.of(caller, "department-changed")
            .subject(code)
            .concerning(code)
            .detail("document", asked.document())
            .detail("before", told(before))
            .detail("after", told(after)));
  }

  /**
   * Ends a department in another, which gets what it held. What cannot be is refused before
   * everything else has to wait, and what became so meanwhile after.
   *
   * @throws Refusal {@code merger-waits} while something else goes on for too long
   */
  void merge(Caller caller, String code, DepartmentMerger asked) {
    departments.checkMerger(code, asked);
    keepStill();
    var before = departments.get(code);
    departments.merge(code, asked);
    var handed = handovers.of(new Merger(code, asked.into(), caller, clock.instant()));
    var act =
        Act.of(caller, "department-merged")
            .subject(code)
            .concerning(code)
            .concerning(asked.into())
            .detail("into", asked.into())
            .detail("document", asked.document());
    for (HandedOver one : handed) {
      act = act.detail(one.what(), one.count());
    }
    evidence.record(act);
    if (!before.kind().functionRoles().isEmpty()) {
      functionListeners.forEach(listener -> listener.functionChanged(before, before));
    }
  }

  private void keepStill() {
    if (!standstill.keep()) {
      throw new Refusal(MERGER_WAITS);
    }
  }

  static NewAccount firstHead(NewDepartment asked) {
    var head = asked.head();
    return new NewAccount(head.name(), head.displayName(), AccountKind.HEAD, head.password());
  }

  private static String told(DepartmentView view) {
    return "%s, %s %s, %s, %s"
        .formatted(view.name(), view.level(), view.area(), view.kind(), view.creditCode());
  }
}
