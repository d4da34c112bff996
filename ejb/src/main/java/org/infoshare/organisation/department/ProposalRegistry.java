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
import org.infoshare.foundation.notice.NewNotice;
import org.infoshare.foundation.notice.Notices;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.foundation.platform.Text;

/**
 * Mergers and changes of function, level or area: one person proposes, another confirms, those
 * concerned are told of both.
 *
 * <p>Who confirms is the head of the body that the department answers to; where there is none yet,
 * another operator.
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
   * Proposes; nothing changes yet.
   *
   * @throws Refusal {@code department-proposal-waits} if something is proposed for it already
   */
  void propose(Caller caller, DepartmentProposal asked) {
    if (!proposals.add(asked)) {
      throw new Refusal(PROPOSAL_PENDING, asked.department());
    }
    recordStep(
        caller,
        asked,
        "department-proposed",
        asked.isMerger()
            ? new Text(
                "提议将部门 %s 并入 %s(%s),待第二人确认。"
                    .formatted(asked.department(), asked.into(), asked.document()),
                "It is proposed to merge department %s into %s (%s); a second person confirms it."
                    .formatted(asked.department(), asked.into(), asked.document()))
            : new Text(
                "提议变更部门 %s 的职能、级别或区域(%s),待第二人确认。".formatted(asked.department(), asked.document()),
                "It is proposed to change function, level or area of department %s (%s); a second person confirms it."
                    .formatted(asked.department(), asked.document())));
  }

  List<DepartmentProposal> list() {
    return proposals.list().stream().map(this::withConfirmer).toList();
  }

  UUID findPending(String department) {
    return proposals.findPending(department).orElse(null);
  }

  /**
   * Confirms as a second person; it takes effect.
   *
   * @throws Refusal {@code department-proposal-not-found}, {@code department-proposal-decided},
   *     {@code same-person}, {@code not-permitted}, or what keeps it from taking effect by now
   */
  DepartmentProposal confirm(Caller caller, UUID id) {
    var proposal = lockDecidable(caller, id, "CONFIRM");
    proposals.decide(id, ProposalStage.CONFIRMED, caller.account(), clock.instant(), null);
    // Told before, while the department still has its authority.
    recordStep(
        caller,
        proposal,
        "department-confirmed",
        new Text(
            "部门 %s 的%s已由第二人确认,即时生效(%s)。"
                .formatted(
                    proposal.department(), proposal.isMerger() ? "合并" : "变更", proposal.document()),
            "The %s of department %s was confirmed by a second person and is in force (%s)."
                .formatted(
                    proposal.isMerger() ? "merger" : "change",
                    proposal.department(),
                    proposal.document())));
    if (proposal.isMerger()) {
      registry.merge(caller, proposal.department(), proposal.merger());
    } else {
      registry.change(caller, proposal.department(), proposal.change());
    }
    return withConfirmer(proposals.lock(id).orElseThrow());
  }

  /** Declines as a second person. */
  DepartmentProposal refuse(Caller caller, UUID id, String reasons) {
    var proposal = lockDecidable(caller, id, "DECLINE");
    proposals.decide(id, ProposalStage.DECLINED, caller.account(), clock.instant(), reasons);
    recordStep(
        caller,
        proposal,
        "department-declined",
        new Text(
            "部门 %s 的合并或变更提议未获确认:%s".formatted(proposal.department(), reasons),
            "What was proposed for department %s was declined: %s"
                .formatted(proposal.department(), reasons)));
    return withConfirmer(proposals.lock(id).orElseThrow());
  }

  private DepartmentProposal lockDecidable(Caller caller, UUID id, String command) {
    var proposal = proposals.lock(id).orElseThrow(() -> new Refusal(PROPOSAL_NOT_FOUND, id));
    String body = departments.superiorOf(proposal.department());
    boolean may =
        body == null
            ? caller.hasRole(Roles.OPERATOR)
            : body.equals(caller.department())
                && caller.hasRole(Roles.HEAD)
                && (caller.hasRole(Roles.AUTHORITY) || caller.hasRole(Roles.GOVERNMENT));
    if (!may) {
      throw new Refusal(PlatformReason.NOT_PERMITTED, command);
    }
    if (caller.account().equals(proposal.proposedBy())) {
      throw new Refusal(PlatformReason.SAME_PERSON, command);
    }
    if (proposal.stage() != ProposalStage.PROPOSED) {
      throw new Refusal(PROPOSAL_DECIDED, proposal.stage());
    }
    return proposal;
  }

  private DepartmentProposal withConfirmer(DepartmentProposal one) {
    return one.withConfirmer(departments.superiorOf(one.department()));
  }

  private void recordStep(Caller caller, DepartmentProposal one, String what, Text text) {
    var concerned =
        Stream.of(
                one.department(),
                one.into(),
                departments.superiorOf(one.department()),
                one.into() == null ? null : departments.superiorOf(one.into()))
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    var act =
        Act.of(caller, what)
            .subject(one.department())
            .detail("proposal", one.id())
            .detail("proposedBy", one.proposedBy())
            .detail("document", one.document());
    if (one.into() != null) {
      act = act.detail("into", one.into());
    }
    for (String department : concerned) {
      act = act.concerning(department);
    }
    evidence.record(act);
    notices.send(
        concerned.stream()
            .map(
                department ->
                    new NewNotice(department, what, one.department(), what + ":" + one.id(), text))
            .toList());
  }
}
