package org.infoshare.organisation.department;

import static org.infoshare.organisation.confirmation.PendingActKind.DEPARTMENT_CHANGE;
import static org.infoshare.organisation.confirmation.PendingActKind.DEPARTMENT_CREATION;
import static org.infoshare.organisation.confirmation.PendingActKind.DEPARTMENT_MERGER;
import static org.infoshare.organisation.confirmation.PendingActKind.HEAD_OPENING;
import static org.infoshare.organisation.confirmation.PendingActKind.HEAD_RESET;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.infoshare.foundation.notice.NoticeText;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.organisation.account.AccountKind;
import org.infoshare.organisation.account.AccountRegistry;
import org.infoshare.organisation.confirmation.ConfirmableAct;
import org.infoshare.organisation.confirmation.PendingAct;
import org.infoshare.organisation.confirmation.PendingActKind;
import org.infoshare.organisation.password.OneTimeCode;

/**
 * The acts with which somebody could take over a department: its creation, change and merger, and
 * the account of its head, where no other head opens or resets it.
 *
 * <p>A change and a merger are confirmed by the head of the department's superior. The other acts,
 * and those of a department that has no superior yet, are confirmed by the other administrator.
 */
@ApplicationScoped
class DepartmentActs implements ConfirmableAct {

  @Inject private Departments departments;
  @Inject private DepartmentRegistry registry;
  @Inject private AccountRegistry accounts;

  @Override
  public Set<PendingActKind> kinds() {
    return Set.of(
        DEPARTMENT_CREATION, DEPARTMENT_CHANGE, DEPARTMENT_MERGER, HEAD_OPENING, HEAD_RESET);
  }

  @Override
  public String confirmer(PendingAct act) {
    return switch (act.kind()) {
      case DEPARTMENT_CHANGE, DEPARTMENT_MERGER -> departments.superiorOf(act.department());
      case DEPARTMENT_CREATION, HEAD_OPENING, HEAD_RESET -> null;
    };
  }

  @Override
  public List<String> concerned(PendingAct act) {
    return switch (act.kind()) {
      case DEPARTMENT_CREATION ->
          present(departments.superiorOf(act.contentAs(NewDepartment.class)));
      case DEPARTMENT_CHANGE, HEAD_OPENING, HEAD_RESET ->
          present(act.department(), departments.superiorOf(act.department()));
      case DEPARTMENT_MERGER ->
          present(
              act.department(),
              successor(act),
              departments.superiorOf(act.department()),
              departments.superiorOf(successor(act)));
    };
  }

  @Override
  public NoticeText words(PendingAct act) {
    var department = NoticeText.department(act.department());
    return switch (act.kind()) {
      case DEPARTMENT_CREATION ->
          NoticeText.of(
              "新建部门{0}({1})",
              "the creation of the department {0} ({1})",
              act.contentAs(NewDepartment.class).name(),
              act.department());
      case DEPARTMENT_CHANGE -> NoticeText.of("变更{0}", "a change of {0}", department);
      case DEPARTMENT_MERGER ->
          NoticeText.of(
              "将{0}并入{1}",
              "the merger of {0} into {1}", department, NoticeText.department(successor(act)));
      case HEAD_OPENING ->
          NoticeText.of(
              "为{0}负责人新建账号{1}",
              "the account {1} for the head of {0}",
              department,
              act.contentAs(NewDepartment.FirstPerson.class).name());
      case HEAD_RESET ->
          NoticeText.of(
              "重设{0}负责人账号{1}的登录密码",
              "a reset of the account {1} of the head of {0}", department, act.subject());
    };
  }

  /**
   * Does the act.
   *
   * @throws Refusal the reason why it can no longer be done
   */
  @Override
  public List<OneTimeCode> perform(Caller caller, PendingAct act) {
    return switch (act.kind()) {
      case DEPARTMENT_CREATION -> create(caller, act);
      case DEPARTMENT_CHANGE -> {
        registry.change(caller, act.department(), act.contentAs(DepartmentChange.class));
        yield List.of();
      }
      case DEPARTMENT_MERGER -> {
        registry.merge(caller, act.department(), act.contentAs(DepartmentMerger.class));
        yield List.of();
      }
      case HEAD_OPENING -> openHead(caller, act);
      case HEAD_RESET -> resetHead(caller, act);
    };
  }

  private List<OneTimeCode> create(Caller caller, PendingAct act) {
    var newDepartment = act.contentAs(NewDepartment.class);
    departments.checkNew(newDepartment);
    var codes = registry.create(caller, newDepartment);
    // Two administrators made the accounts, and neither of them is a second pair of eyes for these.
    Stream.of(newDepartment.head(), newDepartment.staff())
        .filter(Objects::nonNull)
        .forEach(person -> accounts.recordMaker(act.proposedBy(), person.name()));
    return codes;
  }

  private List<OneTimeCode> openHead(Caller caller, PendingAct act) {
    departments.requireNotMerged(act.department());
    accounts.requireNoDepartmentHead(act.department());
    var head = act.contentAs(NewDepartment.FirstPerson.class);
    var opened =
        accounts.open(
            caller,
            act.department(),
            DepartmentRegistry.account(AccountKind.DEPARTMENT_HEAD, head),
            departments.functionRolesOf(act.department()));
    accounts.recordMaker(act.proposedBy(), head.name());
    return Stream.ofNullable(opened.code()).toList();
  }

  private List<OneTimeCode> resetHead(Caller caller, PendingAct act) {
    accounts.requireOnlyHead(act.subject());
    var reset = accounts.reset(caller, act.subject(), act.reasons());
    accounts.recordMaker(act.proposedBy(), act.subject());
    return Stream.ofNullable(reset.code()).toList();
  }

  private static String successor(PendingAct act) {
    return act.contentAs(DepartmentMerger.class).successor();
  }

  private static List<String> present(String... codes) {
    return Stream.of(codes).filter(Objects::nonNull).distinct().toList();
  }
}
