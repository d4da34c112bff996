package org.infoshare.catalogue.update;

import static org.infoshare.catalogue.publication.CatalogueReason.ENTRY_NOT_FOUND;
import static org.infoshare.catalogue.update.UpdateReason.CHANGED_IN_FUTURE;
import static org.infoshare.catalogue.update.UpdateReason.ENTRY_NOT_PUBLISHED;
import static org.infoshare.catalogue.update.UpdateReason.UPDATE_DONE;
import static org.infoshare.catalogue.update.UpdateReason.UPDATE_EXTENDED;
import static org.infoshare.catalogue.update.UpdateReason.UPDATE_NOT_EXTENSIBLE;
import static org.infoshare.catalogue.update.UpdateReason.UPDATE_NOT_FOUND;
import static org.infoshare.foundation.platform.PlatformReason.MISSING;
import static org.infoshare.foundation.platform.PlatformReason.NOT_PERMITTED;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.infoshare.catalogue.publication.Catalogue;
import org.infoshare.catalogue.publication.DraftVisibility;
import org.infoshare.catalogue.publication.EntryStage;
import org.infoshare.foundation.command.Idempotent;
import org.infoshare.foundation.evidence.Act;
import org.infoshare.foundation.evidence.EvidenceLedger;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.Page;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.CallerContext;
import org.infoshare.organisation.department.CallerContexts;
import org.infoshare.time.calendar.WorkCalendars;
import org.infoshare.time.deadline.DeadlineView;
import org.infoshare.time.rulebook.Rulebook;

/** Reports changes of law or duty, and tracks the updates of entries that follow from them. */
@Stateless
public class EntryUpdateService {

  @Inject private UpdateRecords records;
  @Inject private EntryUpdates updates;
  @Inject private CallerContexts contexts;
  @Inject private EvidenceLedger evidence;
  @Inject private WorkCalendars calendars;
  @Inject private Rulebook rulebook;
  @Inject private Clock clock;

  /**
   * Reports a change; the update is due from the day of the change, and may be late already.
   *
   * @throws Refusal {@code invalid} with every field at fault, also if no rule-set was in force on
   *     that day, or its year has no notice of working days; {@code entry-not-found}; {@code
   *     entry-not-published} if there is no version to bring up to date
   */
  @Idempotent
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.AUTHORITY})
  public UpdateView report(NewUpdate change) {
    var caller = contexts.current();
    check(change);
    var entry =
        records
            .findEntry(change.entry())
            .orElseThrow(() -> new Refusal(ENTRY_NOT_FOUND, change.entry()));
    if (!DraftVisibility.departmentsOf(caller).contains(entry.provider())) {
      throw entry.isPublished()
          ? new Refusal(NOT_PERMITTED, "REPORT")
          : new Refusal(ENTRY_NOT_FOUND, change.entry());
    }
    if (!entry.isPublished() || entry.stage() == EntryStage.WITHDRAWN) {
      throw new Refusal(ENTRY_NOT_PUBLISHED, entry.code());
    }
    var id =
        updates.add(
            entry.code(), entry.provider(), change, caller.caller().account(), clock.instant());
    var view = updates.find(id).orElseThrow();
    record("update-reported", view, caller, change.change());
    return view;
  }

  /**
   * Extends the deadline of an update, once (Decree 809 art. 17).
   *
   * @throws Refusal {@code update-extended} the second time, {@code update-done} if none is due,
   *     {@code update-not-extensible} if the rules allow no extension, {@code deadline-expired}
   *     after the due date
   */
  @Idempotent
  @RolesAllowed(Roles.AUTHORITY)
  public UpdateView extend(UUID id, String reasons) {
    var caller = contexts.current();
    var before = visible(id, caller);
    if (!caller.overseen().contains(before.provider())) {
      throw new Refusal(NOT_PERMITTED, "EXTEND");
    }
    Checks.refuseWithoutReasons(reasons);
    if (before.state() == UpdateState.DONE) {
      throw new Refusal(UPDATE_DONE);
    }
    if (!updates.isExtensible(id)) {
      throw new Refusal(UPDATE_NOT_EXTENSIBLE);
    }
    if (!updates.extend(id, reasons, caller.caller().account(), clock.instant())) {
      throw new Refusal(UPDATE_EXTENDED);
    }
    var view = visible(id, caller);
    record("update-extended", view, caller, reasons);
    return view;
  }

  /**
   * The updates of the caller's department and of those that it oversees. Updates that are done
   * come latest first, all others oldest first.
   */
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.DEPARTMENT_HEAD, Roles.AUTHORITY})
  public Page<UpdateView> list(UpdateFilter filter) {
    return updates.page(DraftVisibility.departmentsOf(contexts.current()), filter);
  }

  /**
   * Explains the due date of an update.
   *
   * @throws Refusal {@code update-not-found} if no such update is visible to the caller
   */
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.DEPARTMENT_HEAD, Roles.AUTHORITY})
  public DeadlineView explainDue(UUID id) {
    return updates.explain(visible(id, contexts.current()).id());
  }

  private UpdateView visible(UUID id, CallerContext caller) {
    return updates
        .find(id)
        .filter(update -> DraftVisibility.departmentsOf(caller).contains(update.provider()))
        .orElseThrow(() -> new Refusal(UPDATE_NOT_FOUND, id));
  }

  private void check(NewUpdate change) {
    var checks = new Checks();
    if (change.entry() == null || change.entry().isBlank()) {
      checks.addFault("/entry", MISSING);
    } else if (!Catalogue.isEntryCode(change.entry())) {
      throw new Refusal(ENTRY_NOT_FOUND, change.entry());
    }
    var today = LocalDate.now(clock);
    calendars.checkCountable(checks, "/changedOn", change.changedOn(), today);
    rulebook.checkInForceOn(checks, "/changedOn", change.changedOn());
    checks
        .requireText("/change", change.change(), 1000)
        .requireText("/legalSource", change.legalSource(), 500)
        .requirePresent("/changedOn", change.changedOn())
        .require(
            change.changedOn() == null || !change.changedOn().isAfter(today),
            "/changedOn",
            CHANGED_IN_FUTURE,
            today)
        .refuseIfAny();
  }

  private void record(String actName, UpdateView update, CallerContext caller, String reasons) {
    evidence.record(
        Act.of(caller.caller(), actName)
            .entry(update.entry(), null)
            .subject(update.id().toString())
            .concerning(update.provider())
            .detail("reasons", reasons));
  }
}
