package org.infoshare.organisation.department;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.infoshare.foundation.evidence.Act;
import org.infoshare.foundation.evidence.EvidenceLedger;
import org.infoshare.foundation.notice.NewNotice;
import org.infoshare.foundation.notice.NoticeText;
import org.infoshare.foundation.notice.Notices;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.organisation.account.AccountKind;
import org.infoshare.organisation.account.AccountRegistry;
import org.infoshare.organisation.account.NewAccount;
import org.infoshare.organisation.password.OneTimeCode;

/**
 * Creates departments with their first heads, changes and merges them. Each step records its
 * evidence in the caller's transaction.
 */
@ApplicationScoped
class DepartmentRegistry {

  @Inject private Departments departments;
  @Inject private AccountRegistry accounts;
  @Inject private EvidenceLedger evidence;
  @Inject private Instance<CreationListener> listeners;
  @Inject private Instance<FunctionListener> functionListeners;
  @Inject private Instance<MergerListener> mergerListeners;
  @Inject private MergerHandover mergerHandover;
  @Inject private Notices notices;
  @Inject private Clock clock;

  /** Opens the account of one of the first people. */
  @FunctionalInterface
  interface Opening {
    void open(NewAccount account, Set<String> functionRoles);
  }

  /**
   * Creates a department with its first people.
   *
   * @return the codes with which they set their passwords; none where the directory keeps these
   */
  List<OneTimeCode> create(Caller caller, NewDepartment newDepartment) {
    var codes = new ArrayList<OneTimeCode>();
    create(
        caller,
        newDepartment,
        (account, roles) ->
            Stream.ofNullable(accounts.open(caller, newDepartment.code(), account, roles).code())
                .forEach(codes::add));
    return codes;
  }

  /** Creates a department whose first people get their accounts in another way. */
  void create(Caller caller, NewDepartment newDepartment, Opening opening) {
    boolean hasFunction = !newDepartment.kind().functionRoles().isEmpty();
    departments.add(new Department(newDepartment, clock.instant()));
    evidence.record(
        Act.of(caller, "department-created")
            .subject(newDepartment.code())
            .concerning(newDepartment.code())
            .detail("kind", newDepartment.kind()));
    var roles = newDepartment.kind().functionRoles();
    opening.open(account(AccountKind.HEAD_OF_BOTH, newDepartment.head()), roles);
    if (newDepartment.staff() != null) {
      opening.open(account(AccountKind.STAFF, newDepartment.staff()), roles);
    }
    var created = departments.get(newDepartment.code());
    listeners.forEach(listener -> listener.created(created, caller));
    if (hasFunction) {
      functionListeners.forEach(listener -> listener.functionChanged(created, created));
    }
  }

  /**
   * Changes a department from now on.
   *
   * @throws Refusal {@code department-busy} if its running commands take too long
   */
  void change(Caller caller, String code, DepartmentChange change) {
    departments.lockAll(code);
    var before = departments.get(code);
    if (departments.change(code, change)) {
      accounts.assignFunctionRoles(code, departments.functionRolesOf(code));
    }
    var after = departments.get(code);
    if (change.changesFunction(before)) {
      functionListeners.forEach(listener -> listener.functionChanged(before, after));
    }
    evidence.record(
        Act.of(caller, "department-changed")
            .subject(code)
            .concerning(code)
            .detail("document", change.document())
            .detail("before", describe(before))
            .detail("after", describe(after)));
  }

  /**
   * Merges a department into another, which is its successor from then on.
   *
   * @throws Refusal {@code department-busy} if running commands of one of the two take too long
   */
  void merge(Caller caller, String code, DepartmentMerger order) {
    departments.lockAll(code, order.successor());
    departments.checkMerger(code, order);
    var before = departments.get(code);
    departments.merge(code, order);
    var merger = new Merger(code, order.successor(), caller, clock.instant());
    var result = mergerHandover.handOver();
    mergerListeners.forEach(listener -> listener.merged(merger));
    var successor = departments.get(order.successor());
    functionListeners.forEach(listener -> listener.functionChanged(before, successor));
    var act =
        Act.of(caller, "department-merged")
            .subject(code)
            .concerning(code)
            .concerning(order.successor())
            .detail("successor", order.successor())
            .detail("document", order.document());
    for (var count : result.counts().entrySet()) {
      act = act.detail(count.getKey(), count.getValue());
    }
    evidence.record(act);
    notifyConcerned(merger, result);
  }

  /** Notifies the departments that take part in open cases, and the successor of its new tasks. */
  private void notifyConcerned(Merger merger, MergerHandover.HandoverResult result) {
    String from = merger.from();
    String into = merger.into();
    var newNotices = new ArrayList<NewNotice>();
    var text =
        NoticeText.of(
            "{0}已并入{1},与贵单位有关的事项由{1}承接。",
            "{0} was merged into {1}, which takes over the cases that concern your department.",
            NoticeText.department(from),
            NoticeText.department(into));
    result.concerned().stream()
        .filter(merger::isUninvolved)
        .map(one -> new NewNotice(one, "department-merged", from, "merger:" + from, text))
        .forEach(newNotices::add);
    newNotices.add(
        new NewNotice(
            into,
            "department-cases-taken-over",
            from,
            "merger:" + from,
            NoticeText.of(
                "{0}已并入贵单位,由贵单位承接:{1}。",
                "{0} was merged into your department, which takes over: {1}.",
                NoticeText.department(from),
                result.description())));
    notices.send(newNotices);
  }

  static NewAccount account(AccountKind kind, NewDepartment.FirstPerson person) {
    return new NewAccount(person.name(), person.displayName(), person.staffNumber(), kind);
  }

  private static String describe(DepartmentView view) {
    return "%s, %s %s, %s, %s"
        .formatted(view.name(), view.level(), view.area(), view.kind(), view.creditCode());
  }
}
