package org.infoshare.cases.negotiation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.infoshare.time.deadline.DeadlineStage;
import org.infoshare.time.deadline.DueDate;

/**
 * A need as its caller sees it.
 *
 * @param requester the department that needs it
 * @param asked what it needs
 * @param since when it came into its stage
 * @param returnReason why the head sent it back; absent otherwise
 * @param ruleSet the rule-set of the case; absent before it was filed
 * @param responsible the named department; absent while that is open
 * @param with the department that has to act next; absent where nobody has to
 * @param due the limit of its stage, without its days; absent where there is none
 * @param dueStage where that limit stands
 * @param dispute the dispute over it that was not taken back; absent where there is none
 * @param orderedItems the items that a dispute decided to share, in the words of the need
 * @param entry the entry that came of it, or that has it; absent where there is none
 * @param publishedAt when the entry that came of it was published with what is to be shared
 * @param request the request that the agreement or the order became
 * @param grant its access right
 * @param overdueSince the last day of a limit that was not kept in its stage
 * @param providedAt when the requester had the information
 * @param lockVersion which state of the draft this is, for who amends it; absent once it was filed
 * @param statements everything that was stated, in order; absent in lists
 * @param commands what the caller may do now
 */
public record NeedView(
    UUID id,
    String requester,
    NewNeed asked,
    NeedStage stage,
    Instant since,
    Instant draftedAt,
    String returnReason,
    String ruleSet,
    Instant filedAt,
    String responsible,
    String with,
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
    Set<NeedCommand> commands) {}
