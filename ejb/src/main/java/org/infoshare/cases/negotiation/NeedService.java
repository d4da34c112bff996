package org.infoshare.cases.negotiation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.infoshare.catalogue.source.BasicClasses;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.Idempotent;
import org.infoshare.foundation.platform.Page;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.Departments;
import org.infoshare.organisation.onboarding.Connections;
import org.infoshare.time.deadline.DueView;

/** Preparing, filing and reading needs that no entry of the catalogue answers. */
@Stateless
public class NeedService {

  @Inject private NeedAccess access;
  @Inject private Needs needs;
  @Inject private NeedDeadlines deadlines;
  @Inject private NeedJournal journal;
  @Inject private Departments departments;
  @Inject private BasicClasses classes;
  @Inject private Connections connections;
  @Inject private Clock clock;

  /**
   * The needs that concern the caller, the newest first, each without what was stated.
   *
   * @throws Refusal {@code invalid} if the filter names a department that does not exist
   */
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.AUTHORITY, Roles.GOVERNMENT, Roles.AUDITOR})
  public Page<NeedView> list(NeedFilter filter) {
    var checks = new Checks();
    departments.checkExists(checks, "/requester", filter.requester());
    departments.checkExists(checks, "/responsible", filter.responsible());
    checks.refuseIfAny();
    return access.page(access.context(), filter);
  }

  /** A need; also for those who decide in a dispute over it. */
  @RolesAllowed({
    Roles.STAFF,
    Roles.HEAD,
    Roles.AUTHORITY,
    Roles.REVIEWER,
    Roles.GOVERNMENT,
    Roles.AUDITOR
  })
  public NeedView get(UUID id) {
    var turn = access.context();
    return access.detailedView(access.forReading(id, turn), turn);
  }

  /**
   * Why a limit of a need has its date: each day, each event, the article.
   *
   * @param which which limit; null for that of the stage in which the need stands
   * @throws Refusal {@code deadline-not-found} if it has none of that name; {@code
   *     no-limit-in-stage}
   */
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.AUTHORITY, Roles.GOVERNMENT, Roles.AUDITOR})
  public DueView explainDue(UUID id, NeedLimit which) {
    return deadlines.explain(access.forReading(id, access.context()), which);
  }

  /** Drafts a need of the caller's department. */
  @Idempotent
  @RolesAllowed(Roles.STAFF)
  public NeedView draft(NewNeed asked) {
    var turn = access.context();
    connections.requireActive(turn.caller().department());
    check(asked, turn.caller().department(), departments::checkNotMerged);
    var need = Need.draft(turn, asked);
    needs.add(need);
    record(need, turn, NeedEvent.DRAFTED);
    return access.saveAndView(need, turn);
  }

  /**
   * Replaces the content of a draft.
   *
   * @param lockVersion the state that the caller read; null if he does not mind what others wrote
   * @throws Refusal {@code changed-meanwhile} if somebody else changed it since
   */
  @Idempotent
  @RolesAllowed(Roles.STAFF)
  public NeedView amend(UUID id, Integer lockVersion, NewNeed asked) {
    var turn = access.context();
    var need = access.lock(id, turn);
    var sides = access.parties(need);
    need.require(turn, sides, NeedCommand.AMEND);
    need.requireUnchangedSince(lockVersion);
    check(asked, need.requester(), departments::checkNotMerged);
    need.amend(turn, sides, asked);
    record(need, turn, NeedEvent.AMENDED);
    return access.saveAndView(need, turn);
  }

  /** What must hold of the supposed holder. */
  private interface ProviderCheck {
    void check(Checks checks, String pointer, String code);
  }

  /** A holder that was merged after the need was drafted keeps nobody from filing it. */
  private void check(NewNeed asked, String requester, ProviderCheck holder) {
    NeedValidator.check(
        asked,
        requester,
        LocalDate.now(clock),
        (checks, given) -> {
          holder.check(checks, "/holder", given.holder());
          classes.checkClass(checks, "/basicClass", given.basicClass());
        });
  }

  /** Hands a draft to the head of the department. */
  @Idempotent
  @RolesAllowed(Roles.STAFF)
  public NeedView submit(UUID id) {
    var turn = access.context();
    var need = access.lock(id, turn);
    need.submit(turn, access.parties(need));
    record(need, turn, NeedEvent.SUBMITTED);
    return access.saveAndView(need, turn);
  }

  /** Gives a submitted need back to staff. */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public NeedView sendBack(UUID id, String reasons) {
    var turn = access.context();
    var need = access.lock(id, turn);
    var sides = access.parties(need);
    need.sendBack(turn, sides, reasons);
    journal.recordAndNotify(
        turn.caller(), need, sides, NeedEvent.RETURNED, act -> act.detail("reasons", reasons));
    return access.saveAndView(need, turn);
  }

  /**
   * Files a need: at once to the department that the table of responsible sources names for its
   * class, where that is exactly one and not the requester; else to whoever names it.
   */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public NeedView file(UUID id) {
    var turn = access.context();
    var need = access.lock(id, turn);
    var sides = access.parties(need);
    need.require(turn, sides, NeedCommand.FILE);
    connections.requireActive(need.requester());
    check(need.content(), need.requester(), departments::checkExists);
    need.file(turn, sides);
    var known =
        Optional.ofNullable(need.content().basicClass())
            .flatMap(classes::onlyDepartment)
            .filter(department -> !department.equals(need.requester()));
    journal.recordAndNotify(
        turn.caller(),
        need,
        sides,
        NeedEvent.FILED,
        act -> act.detail("ruleSet", need.state().ruleSet()),
        known.isPresent() ? null : sides.designatingAuthority());
    if (known.isPresent()) {
      route(need, known.get());
    } else {
      deadlines.startDesignation(need, sides, turn.at());
    }
    return access.saveAndView(need, turn);
  }

  private void route(Need need, String department) {
    var platform = access.platformContext();
    need.route(platform, department);
    var sides = access.parties(need);
    deadlines.startAnswer(need, sides, platform.account(), platform.at());
    journal.recordAndNotify(
        platform.caller(),
        need,
        sides,
        NeedEvent.ROUTED,
        act -> act.detail("responsible", department),
        department,
        need.requester());
  }

  /** Takes a need back, until the agreement or the order has become an access right. */
  @Idempotent
  @RolesAllowed({Roles.STAFF, Roles.HEAD})
  public NeedView withdraw(UUID id, String reasons) {
    var turn = access.context();
    var need = access.lock(id, turn);
    var sides = access.parties(need);
    need.withdraw(turn, sides, reasons);
    boolean filed = need.state().isFiled();
    if (filed) {
      deadlines.cancel(need, turn.account());
    }
    journal.recordAndNotify(
        turn.caller(),
        need,
        sides,
        NeedEvent.WITHDRAWN,
        act -> act.detail("reasons", reasons),
        filed ? need.provider() : null,
        filed && need.provider() == null ? sides.designatingAuthority() : null);
    return access.saveAndSettle(need, turn);
  }

  private void record(Need need, NeedContext turn, NeedEvent what) {
    journal.recordAndNotify(turn.caller(), need, access.parties(need), what, act -> act);
  }
}
