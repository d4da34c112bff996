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

  @Inject private NeedDesk desk;
  @Inject private NeedLimits limits;
  @Inject private NeedRecords records;
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
  public NeedView name(UUID id, String department, String reasons) {
    var turn = desk.turn();
    var need = desk.held(id, turn);
    var before = desk.sides(need);
    need.require(turn, before, NeedCommand.NAME);
    checkNamed(department, reasons);
    need.name(turn, before, department, reasons);
    var sides = desk.sides(need);
    limits.named(need, sides, turn.account(), turn.at());
    records.tell(
        turn.caller(),
        need,
        sides,
        NeedNews.NAMED,
        act -> act.detail("responsible", department).detail("reasons", reasons),
        department,
        need.requester());
    return desk.shown(need, turn);
  }

  private void checkNamed(String department, String reasons) {
    var checks = new Checks().requireText("/reasons", reasons, NeedForm.LONGEST_REASONS);
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
  public NeedView declineCompetence(UUID id, String reasons) {
    var turn = desk.turn();
    var need = desk.held(id, turn);
    var sides = desk.sides(need);
    need.decline(turn, sides, reasons);
    limits.declined(need, sides, turn.account(), turn.at());
    records.tell(
        turn.caller(),
        need,
        sides,
        NeedNews.DECLINED,
        act -> act.detail("reasons", reasons),
        sides.namer(),
        need.requester());
    return desk.settled(need, turn);
  }

  /** Proposes terms to the other side: an entry as the catalogue would take it. */
  @Idempotent
  @RolesAllowed({Roles.STAFF, Roles.HEAD})
  public NeedView propose(UUID id, NewProposal proposal) {
    var turn = desk.turn();
    var need = desk.held(id, turn);
    var sides = desk.sides(need);
    need.require(turn, sides, NeedCommand.PROPOSE);
    var provider = new Caller(turn.account(), need.responsible(), Set.of());
    NeedForm.checkTerms(
        proposal, LocalDate.now(clock), entry -> drafts.faults(entry, null, provider));
    need.propose(turn, sides, proposal);
    limits.proposed(need, sides, turn.account(), turn.at());
    records.tell(
        turn.caller(),
        need,
        sides,
        NeedNews.PROPOSED,
        act -> act.detail("proposal", need.statements().size()),
        need.requester(),
        need.responsible());
    return desk.shown(need, turn);
  }

  /**
   * Accepts the latest proposal of the other side: its entry is drafted in the same transaction,
   * for the named department to assess, complete and publish.
   *
   * @param proposal the number of that proposal
   */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public NeedView accept(UUID id, Integer proposal) {
    var turn = desk.turn();
    var need = desk.held(id, turn);
    var sides = desk.sides(need);
    need.require(turn, sides, NeedCommand.ACCEPT);
    need.accept(
        turn,
        sides,
        proposal,
        limits.isPassed(need, NeedLimit.ANSWER),
        accepted -> draft(need, accepted, turn.caller()));
    limits.answered(need, turn.account(), turn.at());
    limits.begunPublication(need, sides, turn.at());
    records.tell(
        turn.caller(),
        need,
        sides,
        NeedNews.ACCEPTED,
        act -> act.detail("proposal", proposal),
        need.requester(),
        need.responsible());
    return desk.settled(need, turn);
  }

  /**
   * The head who proposed for the provider approves the draft, so that it counts as the other's.
   */
  private String draft(Need need, StoredStatement accepted, Caller by) {
    boolean ofProvider = need.state().proposedBy() == Party.PROVIDER;
    return drafts.draftAgreed(
        accepted.terms().entry(),
        need.responsible(),
        ofProvider ? by.account() : accepted.by(),
        by);
  }

  /**
   * Carries out what a dispute decided to share: the entry is drafted in the words of staff of the
   * named department, which goes on with it as with any draft. No consent of the requester is
   * needed: the decision is the consent.
   */
  @Idempotent
  @RolesAllowed(Roles.STAFF)
  public NeedView carryOut(UUID id, NewEntry entry) {
    var turn = desk.turn();
    var need = desk.held(id, turn);
    var sides = desk.sides(need);
    need.require(turn, sides, NeedCommand.CARRY_OUT);
    NeedForm.checkExecution(
        entry, need.state().order().items(), given -> drafts.faults(given, null, turn.caller()));
    need.carryOut(turn, sides, entry, given -> drafts.draft(given, turn.caller()));
    records.tell(turn.caller(), need, sides, NeedNews.CARRIED_OUT, act -> act, need.requester());
    return desk.shown(need, turn);
  }

  /** Declines, as the named department, on a ground and with reasons. */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public NeedView refuse(UUID id, NeedGround ground, String reasons) {
    var turn = desk.turn();
    var need = desk.held(id, turn);
    var sides = desk.sides(need);
    need.refuse(turn, sides, ground, reasons, limits.isPassed(need, NeedLimit.ANSWER));
    limits.answered(need, turn.account(), turn.at());
    records.tell(
        turn.caller(),
        need,
        sides,
        NeedNews.REFUSED,
        act -> act.detail("ground", ground).detail("reasons", reasons),
        need.requester());
    return desk.shown(need, turn);
  }

  /** Answers, as the named department, that an entry of the catalogue has it already. */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public NeedView point(UUID id, String entry, String text) {
    var turn = desk.turn();
    var need = desk.held(id, turn);
    var sides = desk.sides(need);
    need.require(turn, sides, NeedCommand.POINT);
    var checks = new Checks();
    if (entry == null || entry.isBlank()) {
      checks.addFault("/entry", MISSING);
    } else {
      catalogue.checkEntry(checks, "/entry", entry);
    }
    checks.optionalText("/text", text, NeedForm.LONGEST_REASONS).refuseIfAny();
    String code = catalogue.published(entry).code();
    need.point(turn, sides, code, text, limits.isPassed(need, NeedLimit.ANSWER));
    limits.answered(need, turn.account(), turn.at());
    records.tell(turn.caller(), need, sides, NeedNews.POINTED, act -> act, need.requester());
    return desk.shown(need, turn);
  }
}
