package org.infoshare.cases.dispute;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.infoshare.cases.competence.ReviewBody;
import org.infoshare.cases.dispute.NewOpinion.OpinionStance;
import org.infoshare.organisation.department.DepartmentLevel;
import org.infoshare.time.deadline.DueDate;

/**
 * A dispute as its parties and bodies see it.
 *
 * @param request the disputed request; absent in a dispute over a need
 * @param entry the requested entry; absent in a dispute over a need
 * @param need the disputed need outside the catalogue; absent in a dispute over a request
 * @param needName the name of the need
 * @param ruleSet the rule-set of the request or the need, {@code gz-2016} or {@code cn-2025}
 * @param items the disputed items
 * @param since when the dispute reached its stage
 * @param level the level of the jurisdiction
 * @param area the area of the jurisdiction: the division code of a territory
 * @param authority the conducting body; absent where all are parties or there is none
 * @param government the government that rules; absent where all are parties or there is none
 * @param reviewers the four authorities of the joint review; none under a rule-set without one
 * @param waitingFor the department that must act next; absent where none must
 * @param obstacle {@code no-higher-body} where no government may rule; {@code review-body-missing}
 *     where not all four can review, so that the joint review will have no result
 * @param due the due date of the present deadline, without the days; absent where there is none
 * @param nextBatchOn of a queued dispute: the latest day on which the joint review starts
 * @param batch the batch of the joint review
 * @param agendaNumber the place on the agenda of that batch
 * @param sharedItems the items that are finally shared
 * @param grant the grant of the decision; for a need once its entry is published
 * @param overdueSince the last day of the expired deadline of an ordered provision
 * @param providedAt when the ordered information was provided
 * @param statements all statements, in order; absent in lists
 * @param commands the commands that this caller may give now
 */
public record DisputeView(
    UUID id,
    UUID request,
    String entry,
    Integer entryVersion,
    UUID need,
    String needName,
    String requester,
    String provider,
    String ruleSet,
    DisputeCause cause,
    List<String> items,
    DisputeStage stage,
    Instant since,
    String openedBy,
    Instant openedAt,
    DepartmentLevel level,
    String area,
    String authority,
    String government,
    List<DisputeReviewer> reviewers,
    String waitingFor,
    String obstacle,
    DueDate due,
    LocalDate nextBatchOn,
    UUID batch,
    Integer agendaNumber,
    List<String> sharedItems,
    UUID grant,
    LocalDate overdueSince,
    Instant providedAt,
    List<DisputeStatement> statements,
    Set<DisputeCommand> commands) {

  /**
   * One of the four authorities of a joint review.
   *
   * @param department the department that has this function now; absent where there is none
   * @param stance its opinion so far; {@code RECUSED} for a party; absent before it gave one, and
   *     for the parties during the review
   */
  public record DisputeReviewer(ReviewBody body, String department, OpinionStance stance) {}
}
