package org.infoshare.cases.compliance;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A violation to be registered.
 *
 * @param kind what was violated
 * @param department the code of the department that violated the rules
 * @param occurredOn the day of the fact, not after today; the rules of that day judge it
 * @param facts what happened and how it is known, at most 2000 characters; no personal data
 * @param about the id of the case or grant concerned, or the code of the entry concerned; it must
 *     exist; absent where the violation concerns none
 * @param grants the grants concerned; required where the kind is a misuse, because these grants are
 *     suspended at once
 */
public record NewViolation(
    ViolationKind kind,
    String department,
    LocalDate occurredOn,
    String facts,
    String about,
    List<UUID> grants) {}
