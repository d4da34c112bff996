package org.infoshare.organisation.department;

import static org.infoshare.organisation.department.DepartmentReason.PROPOSAL_DECIDED;
import static org.infoshare.organisation.department.DepartmentReason.PROPOSAL_NOT_FOUND;
import static org.infoshare.organisation.department.DepartmentReason.PROPOSAL_PENDING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.infoshare.foundation.evidence.Act;
import org.infoshare.foundation.evidence.EvidenceLedger;
import org.infoshare.foundation.notice.NoticeText;
import org.infoshare.foundation.notice.Notices;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.foundation.platform.Text;

/**
 * Proposals of mergers and of changes of function, level or area. One person proposes, another
 * confirms, and the departments concerned are notified of both.
 *
 * <p>The head of the department's superior confirms; if there is none yet, another operator does.
 */
@ApplicationScoped
class ProposalRegistry {

  @Inject private DepartmentProposals proposals;
  @Inject private Departments departments;
  @Inject private DepartmentRegistry registry;
  @Inject private EvidenceLedger evidence;
  @Inject private Notices notices;
  @Inject private Clock clock;

  /**
   * Stores a proposal; nothing else changes yet.
   *
   * @throws Refusal {@code department-proposal-waits} if a proposal is pending for the department
   */
  void propose(Caller caller, DepartmentProposal proposal) {
    if (!proposals.add(proposal)) {
      throw new Refusal(PROPOSAL_PENDING, departments.nameAndCode(proposal.department()));
    }
    recordStep(
        caller,
        proposal,
        "department-proposal-made",
        proposal.isMerger()
            ? NoticeText.of(
                "提议将{0}并入{1}({2}),待第二人确认。",
                "A merger of {0} into {1} was proposed ({2}); a second person must confirm it.",
                NoticeText.department(proposal.department()),
                NoticeText.department(proposal.successor()),
                proposal.document())
            : NoticeText.of(
                "提议变更{0}的职能、级别或区域({1}),待第二人确认。",
                "A change of the function, level or area of {0} was proposed ({1}); a second person must confirm it.",
                NoticeText.department(proposal.department()),
                proposal.document()));
  }

  List<DepartmentProposal> list() {
    return proposals.list().stream().map(this::withConfirmer).toList();
  }

  UUID findPending(String department) {
    return proposals.findPending(department).orElse(null);
  }

  /**
   * Confirms a proposal as a second person; it takes effect.
   *
   * @throws Refusal {@code department-proposal-not-found}, {@code department-proposal-decided},
   *     {@code same-person}, {@code not-permitted}, or the reason why it can no longer take effect
   */
  DepartmentProposal confirm(Caller caller, UUID id) {
    var proposal = lockDecidable(caller, id, "CONFIRM");
    proposals.decide(id, ProposalStage.CONFIRMED, caller.account(), clock.instant(), null);
    // The notice is sent first, while the department still has its authority.
    recordStep(
        caller,
        proposal,
        "department-proposal-confirmed",
        NoticeText.of(
            "{0}的{1}已由第二人确认,即时生效({2})。",
            "The {1} of {0} was confirmed by a second person and is in force ({2}).",
            NoticeText.department(proposal.department()),
            proposal.isMerger() ? new Text("合并", "merger") : new Text("变更", "change"),
            proposal.document()));
    if (proposal.isMerger()) {
      registry.merge(caller, proposal.department(), proposal.merger());
    } else {
      registry.change(caller, proposal.department(), proposal.change());
    }
    return withConfirmer(proposals.lock(id).orElseThrow());
  }

  /** Refuses a proposal as a second person. */
  DepartmentProposal refuse(Caller caller, UUID id, String reasons) {
    var proposal = lockDecidable(caller, id, "REFUSE");
    proposals.decide(id, ProposalStage.REFUSED, caller.account(), clock.instant(), reasons);
    recordStep(
        caller,
        proposal,
        "department-proposal-refused",
        NoticeText.of(
            "{0}的合并或变更提议未获确认:{1}",
            "The proposal for {0} was refused: {1}",
            NoticeText.department(proposal.department()),
            reasons));
    return withConfirmer(proposals.lock(id).orElseThrow());
  }

  private DepartmentProposal lockDecidable(Caller caller, UUID id, String command) {
    var proposal = proposals.lock(id).orElseThrow(() -> new Refusal(PROPOSAL_NOT_FOUND, id));
    String confirmer = departments.superiorOf(proposal.department());
    boolean mayDecide =
        confirmer == null
            ? caller.hasRole(Roles.OPERATOR)
            : confirmer.equals(caller.department())
                && caller.hasRole(Roles.HEAD)
                && (caller.hasRole(Roles.AUTHORITY) || caller.hasRole(Roles.GOVERNMENT));
    if (!mayDecide) {
      throw new Refusal(PlatformReason.NOT_PERMITTED, command);
    }
    if (caller.isSamePersonAs(proposal.proposedBy())) {
      throw new Refusal(PlatformReason.SAME_PERSON, command);
    }
    if (proposal.stage() != ProposalStage.PROPOSED) {
      throw new Refusal(PROPOSAL_DECIDED, proposal.stage());
    }
    return proposal;
  }

  private DepartmentProposal withConfirmer(DepartmentProposal proposal) {
    return proposal.withConfirmer(departments.superiorOf(proposal.department()));
  }

  private void recordStep(
      Caller caller, DepartmentProposal proposal, String actName, NoticeText text) {
    var concerned =
        Stream.of(
                proposal.department(),
                proposal.successor(),
                departments.superiorOf(proposal.department()),
                proposal.successor() == null ? null : departments.superiorOf(proposal.successor()))
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    var act =
        Act.of(caller, actName)
            .subject(proposal.department())
            .detail("proposal", proposal.id())
            .detail("proposedBy", proposal.proposedBy())
            .detail("document", proposal.document());
    if (proposal.successor() != null) {
      act = act.detail("successor", proposal.successor());
    }
    for (String department : concerned) {
      act = act.concerning(department);
    }
    evidence.record(act);
    // The department of the person who acts is notified too: its other heads have to know.
    notices.send(
        concerned.stream(), actName, proposal.department(), actName + ":" + proposal.id(), text);
  }
}
