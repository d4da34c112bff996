package org.infoshare.cases.compliance;

import java.util.List;
import java.util.UUID;

/**
 * A violation to be registered.
 *
 * @param kind what was violated
 * @param department the code of the department that did
 * @param facts what happened and how it is known, at most 2000 characters; no personal data
 * @param about the id of the case or access right, or the code of the entry concerned, which
 *     exists; absent where there is none
 * @param grants the access rights concerned; needed where the kind is a misuse, whose rights stop
 *     at once
 */
public record NewViolation(
    ViolationKind kind, String department, String facts, String about, List<UUID> grants) {}
