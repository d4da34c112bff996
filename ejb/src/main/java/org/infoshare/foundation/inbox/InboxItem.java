package org.infoshare.foundation.inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A case that waits for somebody.
 *
 * @param kind the kind of case, such as {@code request}
 * @param caseId its id or code
 * @param chineseTitle what the case is about, in Chinese
 * @param englishTitle the same in English; a name is the same in both
 * @param department the department of the case: it requests, objects or disputes, provides the
 *     entry, violated a rule, or wants to be connected
 * @param stage the name of its stage
 * @param since when it entered the stage
 * @param due the last day in time, in Asia/Shanghai; absent if no deadline runs, the deadline is
 *     paused, or its date is open
 * @param overdue whether that day is over
 * @param deadlineKind the kind of that deadline; absent if the case has none in this stage
 * @param commands the commands that this caller may give next, as the view of the case offers them
 * @param path the path of the case on the REST wire, below {@code /api/v1}
 */
public record InboxItem(
    String kind,
    String caseId,
    String chineseTitle,
    String englishTitle,
    String department,
    String stage,
    Instant since,
    LocalDate due,
    boolean overdue,
    String deadlineKind,
    List<String> commands,
    String path) {}
