package org.infoshare.cases.dispute;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.infoshare.organisation.department.DepartmentLevel;
import org.infoshare.time.deadline.DueDate;

/**
 * A dispute, as its parties and those who conduct, review and rule it see it.
 *
 * @param request the request in dispute; absent where it is a need
 * @param entry the entry that is asked for; absent where it is a need
 * @param need the need outside the catalogue in dispute; absent where it is a request
 * @param needName what the need is called
 * @param ruleSet the rule-set of the request or the need, {@code gz-2016} or {@code cn-2025}
 * @param items the items in dispute
 * @param since when it came into its stage
 * @param level at which level it is brought
 * @param area in which area: the division code of a territory
 * @param authority who conducts it; absent where there is nobody who is no party
 * @param government who rules it; absent where there is none that is no party
 * @param reviewers the four of the joint review; none under a rule-set without one
 * @param with the department that has to act next; absent where nobody has to
 * @param obstacle {@code no-higher-body} where nobody is left who may rule
 * @param due until when that department has to act, and why; absent where nobody has to
 * @param nextBatchOn of a queued dispute: the day on which it comes before the four at the latest
 * @param batch the batch that brought it before the four
 * @param agendaNumber its place on the agenda of that batch
 * @param sharedItems the items that are shared in the end
 * @param grant the access right that the decision is; of a need once its entry is published
 * @param overdueSince the last day of an ordered provision that was not kept
 * @param providedAt when what was ordered was provided
 * @param statements everything stated, in order; absent in lists
 * @param commands what this caller may do now
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
    String with,
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
    Set<DisputeCommand> commands) {}
