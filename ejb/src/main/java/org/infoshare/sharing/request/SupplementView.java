package org.infoshare.sharing.request;

import java.time.Instant;
import java.util.List;

/**
 * What a provider found missing in a request, told once and completely (Decree 809 art. 21), and
 * what the requester said to it.
 *
 * @param gaps each thing that is missing
 * @param askedBy the account that told them
 * @param said what the requester added; absent until then
 * @param suppliedBy the account that did
 */
public record SupplementView(
    List<String> gaps,
    String askedBy,
    Instant askedAt,
    String said,
    String suppliedBy,
    Instant suppliedAt) {}
