package org.infoshare.cases.negotiation;

import static org.infoshare.foundation.platform.PlatformReason.MISSING;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.infoshare.catalogue.entry.Catalogue;
import org.infoshare.catalogue.entry.EntryDrafts;
import org.infoshare.catalogue.entry.NewEntry;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.Idempotent;
import org.infoshare.foundation.platform.Party;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.Departments;

/** Naming the department that is responsible for a need, and negotiating with it. */
@Stateless
public class NegotiationService {

  @Inject private NeedAccess access;
  @Inject private NeedDeadlines deadlines;
  @Inject private NeedJournal journal;
  @Inject private Departments departments;
  @Inject private Catalogue catalogue;
  @Inject private EntryDrafts drafts;
  @Inject private Clock clock;

  /**
   * Names the department that is responsible, as the authority of the requester's level or, where
   * that is the requester, as its government (Decree 809 art. 19).
   */
  @Idempotent
  @RolesAllowed({Roles.AUTHORITY, Roles.GOVERNMENT})
  public NeedView designateProvider(UUID id, String department, String reasons) {
    var turn = access.context();
    var need = access.lock(id, turn);
    var before = access.parties(need);
    need.require(turn, before, NeedCommand.NAME);
    checkNamed(department, reasons);
    need.designate(turn, before, department, reasons);
    var sides = access.parties(need);
    deadlines.startAnswer(need, sides, turn.account(), turn.at());
    journal.recordAndNotify(
        turn.caller(),
        need,
        sides,
        NeedEvent.DESIGNATED,
        act -> act.detail("responsible", department).detail("reasons", reasons),
        department,
        need.requester());
    return access.saveAndView(need, turn);
  }

  private void checkNamed(String department, String reasons) {
    var checks = new Checks().requireText("/reasons", reasons, NeedValidator.MAX_REASONS_LENGTH);
    if (department == null || department.isBlank()) {
      checks.addFault("/department", MISSING);
    } else {
      departments.checkExists(checks, "/department", department);
    }
    checks.refuseIfAny();
    departments.requireNotMerged(department);
  }

  /** Says, as the named department, that another one is responsible. */
  @Idempotent
  @RolesAllowed({Roles.STAFF, Roles.HEAD})
  public NeedView refuseCompetence(UUID id, String reasons) {
    var turn = access.context();
    var need = access.lock(id, turn);
    var sides = access.parties(need);
    need.refuseCompetence(turn, sides, reasons);
    deadlines.competenceRefused(need, sides, turn.account(), turn.at());
    journal.recordAndNotify(
        turn.caller(),
        need,
        sides,
        NeedEvent.COMPETENCE_REFUSED,
        act -> act.detail("reasons", reasons),
        sides.designatingAuthority(),
        need.requester());
    return access.saveAndSettle(need, turn);
  }

  /** Proposes terms to the other side: an entry as the catalogue would take it. */
  @Idempotent
  @RolesAllowed({Roles.STAFF, Roles.HEAD})
  public NeedView propose(UUID id, NewProposal proposal) {
    var turn = access.context();
    var need = access.lock(id, turn);
    var sides = access.parties(need);
    need.require(turn, sides, NeedCommand.PROPOSE);
    var provider = new Caller(turn.account(), need.provider(), Set.of());
    NeedValidator.checkTerms(
        proposal, LocalDate.now(clock), entry -> drafts.faults(entry, null, provider));
    need.propose(turn, sides, proposal);
    deadlines.proposed(need, sides, turn.account(), turn.at());
    journal.recordAndNotify(
        turn.caller(),
        need,
        sides,
        NeedEvent.PROPOSED,
        act -> act.detail("proposal", need.statements().size()),
        need.requester(),
        need.provider());
    return access.saveAndView(need, turn);
  }

  /**
   * Accepts the latest proposal of the other side: its entry is drafted in the same transaction,
   * for the named department to assess, complete and publish.
   *
   * @param proposal the number of that proposal
   */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public NeedView agreeTerms(UUID id, Integer proposal) {
    var turn = access.context();
    var need = access.lock(id, turn);
    var sides = access.parties(need);
    need.require(turn, sides, NeedCommand.ACCEPT);
    need.agree(
        turn,
        sides,
        proposal,
        deadlines.isExpired(need, NeedLimit.ANSWER),
        accepted -> draft(need, accepted, turn.caller()));
    deadlines.answered(need, turn.account(), turn.at());
    deadlines.startPublication(need, sides, turn.at());
    journal.recordAndNotify(
        turn.caller(),
        need,
        sides,
        NeedEvent.AGREED,
        act -> act.detail("proposal", proposal),
        need.requester(),
        need.provider());
    return access.saveAndSettle(need, turn);
  }

  /**
   * The head who proposed for the provider approves the draft, so that it counts as the other's.
   */
  private String draft(Need need, StoredNeedStatement accepted, Caller by) {
    boolean ofProvider = need.state().proposedBy() == Party.PROVIDER;
    return drafts.draftAgreed(
        accepted.terms().entry(), need.provider(), ofProvider ? by.account() : accepted.by(), by);
  }

  /**
   * Carries out what a dispute decided to share: the entry is drafted in the words of staff of the
   * named department, which goes on with it as with any draft. No consent of the requester is
   * needed: the decision is the consent.
   */
  @Idempotent
  @RolesAllowed(Roles.STAFF)
  public NeedView carryOut(UUID id, NewEntry entry) {
    var turn = access.context();
    var need = access.lock(id, turn);
    var sides = access.parties(need);
    need.require(turn, sides, NeedCommand.CARRY_OUT);
    NeedValidator.checkExecution(
        entry, need.state().order().items(), given -> drafts.faults(given, null, turn.caller()));
    need.carryOut(turn, sides, entry, given -> drafts.draft(given, turn.caller()));
    journal.recordAndNotify(
        turn.caller(), need, sides, NeedEvent.CARRIED_OUT, act -> act, need.requester());
    return access.saveAndView(need, turn);
  }

  /** Declines, as the named department, on a ground and with reasons. */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public NeedView refuse(UUID id, NeedGround ground, String reasons) {
    var turn = access.context();
    var need = access.lock(id, turn);
    var sides = access.parties(need);
    need.refuse(turn, sides, ground, reasons, deadlines.isExpired(need, NeedLimit.ANSWER));
    deadlines.answered(need, turn.account(), turn.at());
    journal.recordAndNotify(
        turn.caller(),
        need,
        sides,
        NeedEvent.REFUSED,
        act -> act.detail("ground", ground).detail("reasons", reasons),
        need.requester());
    return access.saveAndView(need, turn);
  }

  /** Answers, as the named department, that an entry of the catalogue has it already. */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public NeedView referToEntry(UUID id, String entry, String text) {
    var turn = access.context();
    var need = access.lock(id, turn);
    var sides = access.parties(need);
    need.require(turn, sides, NeedCommand.POINT);
    var checks = new Checks();
    if (entry == null || entry.isBlank()) {
      checks.addFault("/entry", MISSING);
    } else {
      catalogue.checkEntry(checks, "/entry", entry);
    }
    checks.optionalText("/text", text, NeedValidator.MAX_REASONS_LENGTH).refuseIfAny();
    String code = catalogue.published(entry).code();
    need.referToEntry(turn, sides, code, text, deadlines.isExpired(need, NeedLimit.ANSWER));
    deadlines.answered(need, turn.account(), turn.at());
    journal.recordAndNotify(
        turn.caller(), need, sides, NeedEvent.REFERRED_TO_ENTRY, act -> act, need.requester());
    return access.saveAndView(need, turn);
  }
}
