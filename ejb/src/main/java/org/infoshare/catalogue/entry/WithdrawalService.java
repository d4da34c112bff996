package org.infoshare.catalogue.entry;

import static org.infoshare.catalogue.entry.EntryReason.GRANTS_ACTIVE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.infoshare.catalogue.publication.ActiveGrant;
import org.infoshare.catalogue.publication.ActiveGrants;
import org.infoshare.catalogue.publication.PublicationListener;
import org.infoshare.catalogue.update.EntryUpdates;
import org.infoshare.foundation.command.Idempotent;
import org.infoshare.foundation.evidence.EvidenceLedger;
import org.infoshare.foundation.notice.DepartmentNames;
import org.infoshare.foundation.notice.Notices;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.foundation.platform.Text;
import org.infoshare.organisation.department.CallerContexts;

/** Withdraws entries from the catalogue, once every running grant on them is settled. */
@Stateless
public class WithdrawalService {

  @Inject private EntryAccess access;
  @Inject private Entries entries;
  @Inject private ActiveGrants activeGrants;
  @Inject private EntryUpdates updates;
  @Inject private EntryCases cases;
  @Inject private Instance<PublicationListener> listeners;
  @Inject private CallerContexts contexts;
  @Inject private EvidenceLedger evidence;
  @Inject private Notices notices;
  @Inject private DepartmentNames names;
  @Inject private Clock clock;

  /**
   * Proposes the withdrawal of an entry. The requesters may settle their grants from now on.
   *
   * @throws Refusal {@code cases-open}, naming them, while a case about the entry waits for an
   *     answer or a decision
   */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public EntryView propose(String code, String reasons) {
    var caller = contexts.admitting();
    var entry = access.requireVisible(code, caller);
    var now = clock.instant();
    entry.proposeWithdrawal(reasons, caller, now);
    requireNoCases(code);
    var view = access.complete("entry-withdrawal-proposed", entry, caller, reasons);
    activeGrants.announceWithdrawal(code);
    for (ActiveGrant grant : activeGrants.findByEntry(code)) {
      evidence.record(
          EntryAccess.act("grant-withdrawal-announced", entry, caller.caller())
              .grant(grant.grant())
              .concerning(grant.requester())
              .detail("reasons", reasons));
      notices.send(
          grant.requester(),
          "entry-withdrawal-proposed",
          code,
          "entry-withdrawal-proposed " + grant.grant() + " " + now,
          new Text(
              "目录条目 %s 拟撤销,请与提供部门协商,并确认共享权限 %s 的终止。".formatted(code, grant.grant()),
              "Entry %s is to be withdrawn; agree with its provider and approve the end of your grant %s."
                  .formatted(code, grant.grant())));
    }
    return view;
  }

  /**
   * Withdraws an entry from the catalogue; the settled grants end with it.
   *
   * @throws Refusal {@code grants-running}, naming them, while a grant is not settled; {@code
   *     cases-open} as for the proposal
   */
  @Idempotent
  @RolesAllowed(Roles.AUTHORITY)
  public EntryView withdraw(String code) {
    var caller = contexts.admitting();
    var entry = access.requireVisible(code, caller);
    var now = clock.instant();
    entry.withdraw(caller, now);
    requireNoCases(code);
    var unsettled = new LinkedHashMap<UUID, String>();
    activeGrants.findByEntry(code).stream()
        .filter(grant -> !grant.endApproved())
        .forEach(grant -> unsettled.put(grant.grant(), grant.requester()));
    if (!unsettled.isEmpty()) {
      throw new Refusal(GRANTS_ACTIVE, Impact.describe(unsettled, names));
    }
    activeGrants.end(code, caller.caller());
    updates.cancelAll(code, caller.caller().account());
    listeners.forEach(listener -> listener.withdrawn(code, now));
    return access.complete("entry-withdrawn", entry, caller, null);
  }

  /** Locks the entry first: a case or grant that begins at the same time is seen, or waits. */
  private void requireNoCases(String code) {
    entries.flush();
    cases.requireNone(code);
  }
}
