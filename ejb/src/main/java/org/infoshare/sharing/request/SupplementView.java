package org.infoshare.sharing.request;

import java.time.Instant;
import java.util.List;

/**
 * The missing information that a provider asked for, once and completely (Decree 809 art. 21), and
 * the response of the requester.
 *
 * @param gaps each thing that is missing
 * @param askedBy the account that asked for them
 * @param said the response of the requester; absent until then
 * @param suppliedBy the account that responded
 */
public record SupplementView(
    List<String> gaps,
    String askedBy,
    Instant askedAt,
    String said,
    String suppliedBy,
    Instant suppliedAt) {}
