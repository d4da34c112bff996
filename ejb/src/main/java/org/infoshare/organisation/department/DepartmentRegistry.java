package org.infoshare.organisation.department;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import org.infoshare.foundation.evidence.Act;
import org.infoshare.foundation.evidence.EvidenceLedger;
import org.infoshare.foundation.notice.NewNotice;
import org.infoshare.foundation.notice.Notices;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Text;
import org.infoshare.organisation.account.AccountKind;
import org.infoshare.organisation.account.AccountRegistry;
import org.infoshare.organisation.account.NewAccount;

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
  @Inject private Instance<MergerListener> mergerListeners;
  @Inject private MergerHandover successorNames;
  @Inject private Notices notices;
  @Inject private Clock clock;

  /** Creates a department with its first head. */
  void create(Caller caller, NewDepartment asked) {
    boolean hasFunction = !asked.kind().functionRoles().isEmpty();
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
   * @throws Refusal {@code merger-waits} while commands of it go on for too long
   */
  void change(Caller caller, String code, DepartmentChange asked) {
    departments.lockAll(code);
    var before = departments.get(code);
    if (departments.change(code, asked)) {
      accounts.assignFunctionRoles(code, departments.functionRolesOf(code));
    }
    var after = departments.get(code);
    if (asked.changesFunction(before)) {
      functionListeners.forEach(listener -> listener.functionChanged(before, after));
    }
    evidence.record(
        Act.of(caller, "department-changed")
            .subject(code)
            .concerning(code)
            .detail("document", asked.document())
            .detail("before", describe(before))
            .detail("after", describe(after)));
  }

  /**
   * Ends a department in another, which stands for it from then on.
   *
   * @throws Refusal {@code merger-waits} while commands of one of the two go on for too long
   */
  void merge(Caller caller, String code, DepartmentMerger asked) {
    departments.lockAll(code, asked.into());
    departments.checkMerger(code, asked);
    var before = departments.get(code);
    departments.merge(code, asked);
    var merger = new Merger(code, asked.into(), caller, clock.instant());
    var named = successorNames.handOver();
    mergerListeners.forEach(listener -> listener.merged(merger));
    var into = departments.get(asked.into());
    functionListeners.forEach(listener -> listener.functionChanged(before, into));
    var act =
        Act.of(caller, "department-merged")
            .subject(code)
            .concerning(code)
            .concerning(asked.into())
            .detail("into", asked.into())
            .detail("document", asked.document());
    for (var one : named.counts().entrySet()) {
      act = act.detail(one.getKey(), one.getValue());
    }
    evidence.record(act);
    notifyConcerned(merger, named);
  }

  /** Those that have a part in something open, and the successor, what it has to do now. */
  private void notifyConcerned(Merger merger, MergerHandover.HandoverResult named) {
    String from = merger.from();
    String into = merger.into();
    var told = new ArrayList<NewNotice>();
    var text =
        new Text(
            "部门 %s 已并入 %s,与贵单位有关的事项由 %s 承接。".formatted(from, into, into),
            "Department %s was merged into %s, which has its part in what concerns you from now on."
                .formatted(from, into));
    named.concerned().stream()
        .filter(merger::isUninvolved)
        .map(one -> new NewNotice(one, "department-merged", from, "merger:" + from, text))
        .forEach(told::add);
    var takenOver = named.description();
    told.add(
        new NewNotice(
            into,
            "department-taken-over",
            from,
            "merger:" + from,
            new Text(
                "部门 %s 已并入本部门,承接:%s。".formatted(from, takenOver.chinese()),
                "Department %s was merged into this one, which takes over: %s."
                    .formatted(from, takenOver.english()))));
    notices.send(told);
  }

  static NewAccount firstHead(NewDepartment asked) {
    var head = asked.head();
    return new NewAccount(head.name(), head.displayName(), AccountKind.HEAD, head.password());
  }

  private static String describe(DepartmentView view) {
    return "%s, %s %s, %s, %s"
        .formatted(view.name(), view.level(), view.area(), view.kind(), view.creditCode());
  }
}
