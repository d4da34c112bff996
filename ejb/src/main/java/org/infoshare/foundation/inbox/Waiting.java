package org.infoshare.foundation.inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A case that waits for somebody.
 *
 * @param kind what kind of case, such as {@code request}
 * @param caseId its id or code
 * @param title what it is about
 * @param department whose case it is: which asks, objects or disputes, provides the entry, violated
 *     a rule, or wants to be connected
 * @param stage where it stands, by the name of its stage
 * @param since since when it stands so
 * @param due the last day on which it can be done in time, in Asia/Shanghai; absent where no limit
 *     runs, it stands still, or its date is open
 * @param overdue whether that day is over
 * @param limitKind which limit that is; absent where the case has none in this stage
 * @param commands what this caller may do next, as the case itself offers it
 * @param path where the case stands on the REST wire, below {@code /api/v1}
 */
public record Waiting(
    String kind,
    String caseId,
    String title,
    String department,
    String stage,
    Instant since,
    LocalDate due,
    boolean overdue,
    String limitKind,
    List<String> commands,
    String path) {}
