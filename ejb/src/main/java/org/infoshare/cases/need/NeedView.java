package org.infoshare.cases.need;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.infoshare.organisation.department.CommandContext;
import org.infoshare.time.deadline.DeadlineStage;
import org.infoshare.time.deadline.DeadlineView;
import org.infoshare.time.deadline.DueDate;

/**
 * A need as the caller sees it.
 *
 * @param requester the department that needs the information
 * @param content the content of the need
 * @param since when the need reached its stage
 * @param returnReasons why the head returned the draft; absent otherwise
 * @param ruleSet the rule-set of the case; absent before the filing
 * @param provider the designated provider; absent until the designation
 * @param waitingFor the department that must act next; absent where none must
 * @param due the due date of the deadline of its stage, without the days; absent where there is
 *     none
 * @param dueStage the stage of that deadline
 * @param dispute the dispute over the need that was not withdrawn; absent where there is none
 * @param orderedItems the names of the items that a dispute decided to share
 * @param entry the entry that was drafted for the need or contains the information; absent where
 *     there is none
 * @param publishedAt when the drafted entry was published with the items to be shared
 * @param request the request that the agreement or the order created
 * @param grant the grant of that request
 * @param overdueSince the last day of the deadline that expired in its stage
 * @param providedAt when the information was provided
 * @param lockVersion the version of the draft, for amendments; absent after the filing
 * @param statements all statements, in order; absent in lists
 * @param commands the commands that the caller may give now
 */
public record NeedView(
    UUID id,
    String requester,
    NewNeed content,
    NeedStage stage,
    Instant since,
    Instant draftedAt,
    String returnReasons,
    String ruleSet,
    Instant filedAt,
    String provider,
    String waitingFor,
    DueDate due,
    DeadlineStage dueStage,
    UUID dispute,
    List<String> orderedItems,
    String entry,
    Instant publishedAt,
    UUID request,
    UUID grant,
    LocalDate overdueSince,
    Instant providedAt,
    Integer lockVersion,
    List<NeedStatement> statements,
    Set<NeedCommand> commands) {
  /**
   * The need as the caller sees it.
   *
   * @param deadline the deadline of its stage; null where there is none
   */
  static NeedView of(
      Need need,
      CommandContext context,
      NeedParties parties,
      DeadlineView deadline,
      List<NeedStatement> statements) {
    var state = need.state();
    return new NeedView(
        need.id(),
        need.requester(),
        need.content(),
        state.stage(),
        state.since(),
        need.draftedAt(),
        state.returnReasons(),
        state.ruleSet(),
        state.filedAt(),
        state.provider(),
        state.waitingFor(parties),
        deadline == null ? null : deadline.due().withoutDays(),
        deadline == null ? null : deadline.stage(),
        state.dispute(),
        state.order() == null ? List.of() : state.order().items(),
        state.entry(),
        state.publishedAt(),
        state.request(),
        state.grant(),
        state.overdueSince(),
        state.providedAt(),
        state.stage().isInternal() ? need.lockVersion() : null,
        statements,
        need.offeredTo(context, parties));
  }
}
