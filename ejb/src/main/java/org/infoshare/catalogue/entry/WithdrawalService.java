package org.infoshare.catalogue.entry;

import static org.infoshare.catalogue.entry.CatalogueReason.GRANTS_ACTIVE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.stream.Collectors;
import org.infoshare.foundation.evidence.EvidenceLedger;
import org.infoshare.foundation.notice.Notices;
import org.infoshare.foundation.platform.Idempotent;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.foundation.platform.Text;
import org.infoshare.organisation.department.CallerContexts;

/** Taking entries out of the catalogue, once every running grant on them is settled. */
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
  @Inject private Clock clock;

  /**
   * Says that an entry is to leave the catalogue; the consumers may settle from now on.
   *
   * @throws Refusal {@code cases-open}, naming them, while somebody waits for an answer or a
   *     decision
   */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public EntryView propose(String code, String reasons) {
    var standing = contexts.current();
    var entry = access.requireVisible(code, standing);
    var now = clock.instant();
    entry.proposeWithdrawal(reasons, standing, now);
    requireNoCases(code);
    var view = access.complete("entry-withdrawal-proposed", entry, standing, reasons);
    activeGrants.announceWithdrawal(code);
    for (ActiveGrant right : activeGrants.findByEntry(code)) {
      evidence.record(
          EntryAccess.act("grant-withdrawal-announced", entry, standing.caller())
              .grant(right.grant())
              .concerning(right.requester())
              .detail("reasons", reasons));
      notices.send(
          right.requester(),
          "entry-withdrawal",
          code,
          "entry-withdrawal " + right.grant() + " " + now,
          new Text(
              "目录条目 %s 拟撤销,请就共享权限 %s 与提供部门协商并确认。".formatted(code, right.grant()),
              "The entry %s is to leave the catalogue; settle your grant %s with its provider."
                  .formatted(code, right.grant())));
    }
    return view;
  }

  /**
   * Takes an entry out of the catalogue; the settled grants end with it.
   *
   * @throws Refusal {@code grants-running}, naming them, while one is not settled; {@code
   *     cases-open} as for the proposal
   */
  @Idempotent
  @RolesAllowed(Roles.AUTHORITY)
  public EntryView withdraw(String code) {
    var standing = contexts.current();
    var entry = access.requireVisible(code, standing);
    var now = clock.instant();
    entry.withdraw(standing, now);
    requireNoCases(code);
    String unsettled =
        activeGrants.findByEntry(code).stream()
            .filter(right -> !right.settled())
            .map(right -> right.grant() + " (" + right.requester() + ")")
            .collect(Collectors.joining(", "));
    if (!unsettled.isEmpty()) {
      throw new Refusal(GRANTS_ACTIVE, unsettled);
    }
    activeGrants.end(code, standing.caller());
    updates.cancelAll(code, standing.caller().account());
    listeners.forEach(listener -> listener.withdrawn(code, now));
    return access.complete("entry-withdrawn", entry, standing, null);
  }

  /** Holds the entry first: a case or right that begins at the same instant is seen, or waits. */
  private void requireNoCases(String code) {
    entries.flush();
    cases.requireNone(code);
  }
}
