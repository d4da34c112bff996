package org.infoshare.cases.need;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.infoshare.catalogue.source.BasicClasses;
import org.infoshare.foundation.attachment.DroppedDrafts;
import org.infoshare.foundation.command.Idempotent;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.Page;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.CommandContext;
import org.infoshare.organisation.department.Departments;
import org.infoshare.organisation.system.Connections;
import org.infoshare.sharing.terms.UseValidator;
import org.infoshare.time.deadline.DeadlineView;

/** The preparation, filing and reading of needs for information outside the catalogue. */
@Stateless
public class NeedService {

  @Inject private NeedAccess access;
  @Inject private Needs needs;
  @Inject private NeedDeadlines deadlines;
  @Inject private NeedJournal journal;
  @Inject private Departments departments;
  @Inject private BasicClasses classes;
  @Inject private Connections connections;
  @Inject private DroppedDrafts droppedDrafts;
  @Inject private Clock clock;

  /**
   * The needs that the caller may see, the newest first, without statements.
   *
   * @throws Refusal {@code invalid} if the filter names a department that does not exist
   */
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.AUTHORITY, Roles.GOVERNMENT, Roles.AUDITOR})
  public Page<NeedView> list(NeedFilter filter) {
    var checks = new Checks();
    departments.checkExists(checks, "/requester", filter.requester());
    departments.checkExists(checks, "/provider", filter.provider());
    checks.refuseIfAny();
    return access.page(access.context(), filter);
  }

  /** A need; those who decide a dispute over it may read it too. */
  @RolesAllowed({
    Roles.STAFF,
    Roles.HEAD,
    Roles.AUTHORITY,
    Roles.REVIEWER,
    Roles.GOVERNMENT,
    Roles.AUDITOR
  })
  public NeedView get(UUID id) {
    var context = access.context();
    return access.detailedView(access.forReading(id, context), context);
  }

  /**
   * A deadline of a need and why it falls on its day: each day, each event, the article.
   *
   * @param deadline the kind of the deadline; null for that of the present stage
   * @throws Refusal {@code deadline-not-found} if it has none of that name; {@code
   *     no-deadline-in-stage}
   */
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.AUTHORITY, Roles.GOVERNMENT, Roles.AUDITOR})
  public DeadlineView explainDue(UUID id, NeedDeadlineKind deadline) {
    return deadlines.explain(access.forReading(id, access.context()), deadline);
  }

  /** Drafts a need of the caller's department. */
  @Idempotent
  @RolesAllowed(Roles.STAFF)
  public NeedView draft(NewNeed newNeed) {
    var context = access.context();
    connections.requireActive(context.caller().department());
    check(newNeed, context.caller().department(), departments::checkNotMerged);
    var need = Need.draft(context, newNeed);
    needs.add(need);
    record(need, context, NeedEvent.DRAFTED);
    return access.saveAndView(need, context);
  }

  /**
   * Replaces the content of a draft.
   *
   * @param lockVersion the version that the caller read; null to overwrite the changes of others
   * @throws Refusal {@code changed-meanwhile} if another person changed the need since
   */
  @Idempotent
  @RolesAllowed(Roles.STAFF)
  public NeedView amend(UUID id, Integer lockVersion, NewNeed newNeed) {
    var context = access.context();
    var need = access.lock(id, context);
    var parties = access.parties(need);
    need.require(context, parties, NeedCommand.AMEND);
    need.requireUnchangedSince(lockVersion);
    check(newNeed, need.requester(), departments::checkNotMerged);
    need.amend(context, parties, newNeed);
    record(need, context, NeedEvent.AMENDED);
    return access.saveAndView(need, context);
  }

  /** A check of the supposed provider. */
  private interface ProviderCheck {
    void check(Checks checks, String pointer, String code);
  }

  /**
   * Checks the content of a need. At the filing, a supposed provider that was merged after the
   * draft is no fault.
   */
  private void check(NewNeed newNeed, String requester, ProviderCheck providerCheck) {
    NeedValidator.check(
        newNeed,
        requester,
        LocalDate.now(clock),
        (checks, content) -> {
          providerCheck.check(checks, "/supposedProvider", content.supposedProvider());
          classes.checkClass(checks, "/basicClass", content.basicClass());
          UseValidator.checkLength(
              checks, content.useFrom(), content.useUntil(), access.maxUseYears());
        });
  }

  /** Submits a draft to the head of the sharing office. */
  @Idempotent
  @RolesAllowed(Roles.STAFF)
  public NeedView submit(UUID id) {
    var context = access.context();
    var need = access.lock(id, context);
    need.submit(context, access.parties(need));
    record(need, context, NeedEvent.SUBMITTED);
    return access.saveAndView(need, context);
  }

  /** Returns a submitted need to staff. */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public NeedView sendBack(UUID id, String reasons) {
    var context = access.context();
    var need = access.lock(id, context);
    var parties = access.parties(need);
    need.sendBack(context, parties, reasons);
    journal.recordAndNotify(
        context.caller(), need, parties, NeedEvent.RETURNED, act -> act.detail("reasons", reasons));
    return access.saveAndView(need, context);
  }

  /**
   * Files a need. It goes to the provider at once where the confirmed rows of the table of
   * responsible departments list exactly one department for its class, and that is neither the
   * requester nor a central body. Otherwise it goes to the designating authority.
   */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public NeedView file(UUID id) {
    var context = access.context();
    var need = access.lock(id, context);
    var parties = access.parties(need);
    need.require(context, parties, NeedCommand.FILE);
    connections.requireActive(need.requester());
    check(need.content(), need.requester(), departments::checkExists);
    need.file(context, parties);
    var provider =
        Optional.ofNullable(need.content().basicClass())
            .flatMap(basicClass -> classes.onlyDepartment(basicClass, need.requester()))
            .filter(department -> !department.equals(need.requester()))
            .filter(department -> !departments.isCentral(department));
    journal.recordAndNotify(
        context.caller(),
        need,
        parties,
        NeedEvent.FILED,
        act -> act.detail("ruleSet", need.state().ruleSet()),
        provider.isPresent() ? null : parties.designatingAuthority());
    if (provider.isPresent()) {
      route(need, provider.get());
    } else {
      deadlines.startDesignation(need, parties, context.at());
    }
    return access.saveAndView(need, context);
  }

  private void route(Need need, String department) {
    var platform = access.platformContext();
    need.route(platform, department);
    var parties = access.parties(need);
    deadlines.startAnswer(need, parties, platform.account(), platform.at());
    journal.recordAndNotify(
        platform.caller(),
        need,
        parties,
        NeedEvent.ROUTED,
        act -> act.detail("provider", department),
        department,
        need.requester());
  }

  /** Withdraws a need, until its agreement or order has become a grant. */
  @Idempotent
  @RolesAllowed({Roles.STAFF, Roles.HEAD})
  public NeedView withdraw(UUID id, String reasons) {
    var context = access.context();
    var need = access.lock(id, context);
    var parties = access.parties(need);
    need.withdraw(context, parties, reasons);
    boolean filed = need.state().isFiled();
    if (filed) {
      deadlines.cancel(need, context.account());
    } else {
      droppedDrafts.removeDocuments(NeedFiles.KIND, need.id(), context.caller());
    }
    journal.recordAndNotify(
        context.caller(),
        need,
        parties,
        NeedEvent.WITHDRAWN,
        act -> act.detail("reasons", reasons),
        filed ? need.provider() : null,
        filed && need.provider() == null ? parties.designatingAuthority() : null);
    return access.saveAndSettle(need, context);
  }

  private void record(Need need, CommandContext context, NeedEvent event) {
    journal.recordAndNotify(context.caller(), need, access.parties(need), event, act -> act);
  }
}
