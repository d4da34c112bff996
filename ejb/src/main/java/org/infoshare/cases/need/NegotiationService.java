package org.infoshare.cases.need;

import static org.infoshare.foundation.platform.PlatformReason.MISSING;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.infoshare.catalogue.description.NewEntry;
import org.infoshare.catalogue.entry.EntryDrafts;
import org.infoshare.catalogue.publication.Catalogue;
import org.infoshare.foundation.command.Idempotent;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.Party;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.Departments;
import org.infoshare.organisation.participation.CentralBodies;

/** The designation of the provider of a need, and the negotiation with it. */
@Stateless
public class NegotiationService {

  @Inject private NeedAccess access;
  @Inject private NeedDeadlines deadlines;
  @Inject private NeedJournal journal;
  @Inject private Departments departments;
  @Inject private DesignatingAuthorities designatingAuthorities;
  @Inject private CentralBodies centralBodies;
  @Inject private Catalogue catalogue;
  @Inject private EntryDrafts drafts;
  @Inject private Clock clock;

  /**
   * Designates the provider. The authority of the requester's level does so or, where that is the
   * requester itself, its government (Decree 809 art. 19).
   */
  @Idempotent
  @RolesAllowed({Roles.AUTHORITY, Roles.GOVERNMENT})
  public NeedView designateProvider(UUID id, String department, String reasons) {
    var context = access.context();
    var need = access.lock(id, context);
    var formerParties = access.parties(need);
    need.require(context, formerParties, NeedCommand.DESIGNATE);
    checkProvider(department, reasons);
    designatingAuthorities.requireWithinTerritory(context.caller(), department);
    need.designate(context, formerParties, department, reasons);
    var parties = access.parties(need);
    deadlines.startAnswer(need, parties, context.account(), context.at());
    journal.recordAndNotify(
        context.caller(),
        need,
        parties,
        NeedEvent.DESIGNATED,
        act -> act.detail("provider", department).detail("reasons", reasons),
        department,
        need.requester());
    return access.saveAndView(need, context);
  }

  private void checkProvider(String department, String reasons) {
    var checks = new Checks().requireReasons("/reasons", reasons);
    if (department == null || department.isBlank()) {
      checks.addFault("/department", MISSING);
    } else {
      departments.checkExists(checks, "/department", department);
    }
    checks.refuseIfAny();
    departments.requireNotMerged(department);
    centralBodies.requireTakingPart(department);
  }

  /** States, as the provider, that another department is competent. */
  @Idempotent
  @RolesAllowed({Roles.STAFF, Roles.HEAD})
  public NeedView refuseCompetence(UUID id, String reasons) {
    var context = access.context();
    var need = access.lock(id, context);
    var parties = access.parties(need);
    need.refuseCompetence(context, parties, reasons);
    deadlines.competenceRefused(need, parties, context.account(), context.at());
    journal.recordAndNotify(
        context.caller(),
        need,
        parties,
        NeedEvent.COMPETENCE_REFUSED,
        act -> act.detail("reasons", reasons),
        parties.designatingAuthority(),
        need.requester());
    return access.saveAndSettle(need, context);
  }

  /** Proposes terms to the other party: an entry that the catalogue would accept. */
  @Idempotent
  @RolesAllowed({Roles.STAFF, Roles.HEAD})
  public NeedView propose(UUID id, NewNeedProposal proposal) {
    var context = access.context();
    var need = access.lock(id, context);
    var parties = access.parties(need);
    need.require(context, parties, NeedCommand.PROPOSE);
    var provider = new Caller(context.account(), need.provider(), Set.of());
    NeedValidator.checkTerms(
        proposal,
        LocalDate.now(clock),
        access.maxUseYears(),
        entry -> drafts.faults(entry, null, provider));
    need.propose(context, parties, proposal);
    deadlines.proposed(need, parties, context.account(), context.at());
    journal.recordAndNotify(
        context.caller(),
        need,
        parties,
        NeedEvent.PROPOSED,
        act -> act.detail("proposal", need.statements().size()),
        need.requester(),
        need.provider());
    return access.saveAndView(need, context);
  }

  /**
   * Agrees to the latest proposal of the other party. Its entry is drafted in the same transaction;
   * the provider assesses, completes and publishes it.
   *
   * @param proposal the number of that proposal
   */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public NeedView agreeTerms(UUID id, Integer proposal) {
    var context = access.context();
    var need = access.lock(id, context);
    var parties = access.parties(need);
    need.require(context, parties, NeedCommand.AGREE);
    need.agree(
        context,
        parties,
        proposal,
        deadlines.isExpired(need, NeedDeadlineKind.ANSWER),
        proposalStatement -> draft(need, proposalStatement, context.caller()));
    deadlines.answered(need, context.account(), context.at());
    deadlines.startPublication(need, parties, context.at());
    journal.recordAndNotify(
        context.caller(),
        need,
        parties,
        NeedEvent.AGREED,
        act -> act.detail("proposal", proposal),
        need.requester(),
        need.provider());
    return access.saveAndSettle(need, context);
  }

  /**
   * Drafts the agreed entry. The head who proposed for the provider approves it later, so the draft
   * then counts as that of the agreeing head: an author never approves.
   */
  private String draft(Need need, NeedStatements.Stored proposalStatement, Caller caller) {
    boolean providerProposed = need.state().proposedBy() == Party.PROVIDER;
    return drafts.draftAgreed(
        proposalStatement.terms().entry(),
        need.provider(),
        providerProposed ? caller.account() : proposalStatement.by(),
        caller);
  }

  /**
   * Carries out the order of a dispute. Staff of the provider drafts the entry, which is then an
   * ordinary draft. The requester's consent is not needed, because the decision replaces it.
   */
  @Idempotent
  @RolesAllowed(Roles.STAFF)
  public NeedView carryOut(UUID id, NewEntry entry) {
    var context = access.context();
    var need = access.lock(id, context);
    var parties = access.parties(need);
    need.require(context, parties, NeedCommand.CARRY_OUT);
    NeedValidator.checkExecution(
        entry, need.state().order().items(), draft -> drafts.faults(draft, null, context.caller()));
    need.carryOut(context, parties, entry, draft -> drafts.draft(draft, context.caller()));
    journal.recordAndNotify(
        context.caller(), need, parties, NeedEvent.CARRIED_OUT, act -> act, need.requester());
    return access.saveAndView(need, context);
  }

  /**
   * Refuses the need, as the provider, on a ground and with reasons.
   *
   * @param article the article that the provider relies on; null where it names none
   */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public NeedView refuse(UUID id, NeedGround ground, String article, String reasons) {
    var context = access.context();
    var need = access.lock(id, context);
    var parties = access.parties(need);
    need.refuse(
        context,
        parties,
        ground,
        article,
        reasons,
        deadlines.isExpired(need, NeedDeadlineKind.ANSWER));
    deadlines.answered(need, context.account(), context.at());
    journal.recordAndNotify(
        context.caller(),
        need,
        parties,
        NeedEvent.REFUSED,
        act -> {
          var refused = act.detail("ground", ground).detail("reasons", reasons);
          return article == null ? refused : refused.detail("article", article);
        },
        need.requester());
    return access.saveAndView(need, context);
  }

  /** Refers, as the provider, to an entry of the catalogue that contains the information. */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public NeedView referToEntry(UUID id, String entry, String text) {
    var context = access.context();
    var need = access.lock(id, context);
    var parties = access.parties(need);
    need.require(context, parties, NeedCommand.REFER_TO_ENTRY);
    var checks = new Checks();
    if (entry == null || entry.isBlank()) {
      checks.addFault("/entry", MISSING);
    } else {
      catalogue.checkEntry(checks, "/entry", entry);
    }
    checks.optionalText("/text", text, NeedValidator.MAX_TEXT_LENGTH).refuseIfAny();
    String code = catalogue.published(entry).code();
    need.referToEntry(
        context, parties, code, text, deadlines.isExpired(need, NeedDeadlineKind.ANSWER));
    deadlines.answered(need, context.account(), context.at());
    journal.recordAndNotify(
        context.caller(), need, parties, NeedEvent.REFERRED_TO_ENTRY, act -> act, need.requester());
    return access.saveAndView(need, context);
  }
}
