package org.infoshare.sharing.grant;

import static org.infoshare.foundation.platform.Party.AUTHORITY;
import static org.infoshare.foundation.platform.Party.PROVIDER;
import static org.infoshare.foundation.platform.Party.REQUESTER;
import static org.infoshare.foundation.platform.PlatformReason.NOT_PERMITTED;
import static org.infoshare.sharing.grant.GrantCommand.APPROVE_END;
import static org.infoshare.sharing.grant.GrantCommand.CONFIRM_SUCCESSION;
import static org.infoshare.sharing.grant.GrantCommand.END;
import static org.infoshare.sharing.grant.GrantCommand.REFUSE_SUCCESSION;
import static org.infoshare.sharing.grant.GrantCommand.RESTORE;
import static org.infoshare.sharing.grant.GrantCommand.SUSPEND;
import static org.infoshare.sharing.grant.GrantStage.ACTIVE;
import static org.infoshare.sharing.grant.GrantStage.ENDED;
import static org.infoshare.sharing.grant.GrantStage.SUSPENDED;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Party;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.foundation.platform.StepSource;
import org.infoshare.foundation.platform.TransitionTable;
import org.infoshare.organisation.department.CallerContext;
import org.infoshare.time.rulebook.CaseSteps;
import org.infoshare.time.rulebook.RuleSetTables;

/**
 * The transitions of a grant, and who may make them (Decree 809 art. 27). The head of the
 * provider's sharing office and the provider's sharing authority suspend and restore it. Only the
 * authority restores a grant that the authority suspended. If its entry is to leave the catalogue,
 * the head of the requester's sharing office settles the grant, and the grant ends with the entry.
 * If its requester was merged, the head of the successor confirms the grant with its legal basis,
 * and the head of the provider may object, until the transition ends.
 */
final class GrantTransitions {

  static final TransitionTable<GrantStage, GrantCommand> TABLE =
      TransitionTable.<GrantStage, GrantCommand>of(GrantCommand.class)
          .under(StepSource.decree(27))
          .allow(PROVIDER, Roles.HEAD, ACTIVE, SUSPEND, SUSPENDED)
          .under(StepSource.decree(27), StepSource.decree(27))
          .allow(AUTHORITY, Roles.AUTHORITY, ACTIVE, SUSPEND, SUSPENDED)
          .under(StepSource.CONFIGURED)
          .allow(PROVIDER, Roles.HEAD, SUSPENDED, RESTORE, ACTIVE)
          .allow(AUTHORITY, Roles.AUTHORITY, SUSPENDED, RESTORE, ACTIVE)
          .under(StepSource.decree(27))
          .allow(REQUESTER, Roles.HEAD, ACTIVE, APPROVE_END, ACTIVE)
          .allow(REQUESTER, Roles.HEAD, SUSPENDED, APPROVE_END, SUSPENDED)
          .under(StepSource.CONFIGURED)
          .allow(REQUESTER, Roles.HEAD, ACTIVE, CONFIRM_SUCCESSION, ACTIVE)
          .allow(REQUESTER, Roles.HEAD, SUSPENDED, CONFIRM_SUCCESSION, SUSPENDED)
          .allow(PROVIDER, Roles.HEAD, ACTIVE, REFUSE_SUCCESSION, ENDED)
          .allow(PROVIDER, Roles.HEAD, SUSPENDED, REFUSE_SUCCESSION, ENDED)
          .automatic(ACTIVE, SUSPEND, SUSPENDED)
          .automatic(SUSPENDED, RESTORE, ACTIVE)
          .automatic(ACTIVE, END, ENDED)
          .automatic(SUSPENDED, END, ENDED)
          .build();

  private GrantTransitions() {}

  /**
   * The stage that the command leads to.
   *
   * @param suspendedBy the party that suspended the grant; null if it is active
   * @throws Refusal {@code not-permitted} or {@code wrong-stage}
   */
  static GrantStage move(
      Set<Party> parties, Caller caller, GrantStage from, Party suspendedBy, GrantCommand command) {
    var to = TABLE.move(parties, caller, from, command);
    if (command == RESTORE && !mayRestore(parties, caller, suspendedBy)) {
      throw new Refusal(NOT_PERMITTED, command);
    }
    return to;
  }

  /**
   * The commands that are offered to the caller now.
   *
   * @param withdrawalAnnounced whether its entry is to leave the catalogue; only then can the grant
   *     be settled
   * @param inTransition whether its requester was merged and the grant is not confirmed yet; only
   *     then can it be confirmed or objected to
   */
  static Set<GrantCommand> offered(
      Set<Party> parties,
      Caller caller,
      GrantStage from,
      Party suspendedBy,
      boolean withdrawalAnnounced,
      boolean inTransition) {
    var offered = TABLE.offered(parties, caller, from);
    if (!mayRestore(parties, caller, suspendedBy)) {
      offered.remove(RESTORE);
    }
    if (!withdrawalAnnounced) {
      offered.remove(APPROVE_END);
    }
    if (!inTransition) {
      offered.removeAll(EnumSet.of(CONFIRM_SUCCESSION, REFUSE_SUCCESSION));
    }
    return offered;
  }

  /**
   * The party for which a permitted caller acts: the authority, if the caller is both authority and
   * provider.
   */
  static Party actingParty(Set<Party> parties, Caller caller) {
    return parties.contains(AUTHORITY) && caller.hasRole(Roles.AUTHORITY) ? AUTHORITY : PROVIDER;
  }

  /**
   * The parties that a caller is to a grant. A requester that is also the authority decides nothing
   * about the grant.
   */
  static Set<Party> parties(CallerContext callerContext, String requester, String provider) {
    var parties = callerContext.partiesTo(requester, provider);
    if (parties.contains(REQUESTER)) {
      parties.remove(AUTHORITY);
    }
    return parties;
  }

  /**
   * The party whose suspension counts when a grant is restored: the authority while the grant is
   * suspended for a violation, otherwise the party that suspended it.
   *
   * @param suspendedBy the party that suspended it
   * @param suspendingViolation the violation for which it is suspended; null for none
   */
  static Party restorableBy(Party suspendedBy, UUID suspendingViolation) {
    return suspendingViolation == null ? suspendedBy : AUTHORITY;
  }

  private static boolean mayRestore(Set<Party> parties, Caller caller, Party suspendedBy) {
    return suspendedBy != AUTHORITY || actingParty(parties, caller) == AUTHORITY;
  }

  /** The steps of grants, for the rule book. */
  @ApplicationScoped
  static class Steps implements CaseSteps {

    @Override
    public String caseKind() {
      return "grant";
    }

    @Override
    public RuleSetTables<?, ?> tables() {
      return RuleSetTables.alike(TABLE);
    }
  }
}
