package org.infoshare.foundation.security;

import java.time.LocalDate;

/**
 * The filter of a list of security events. A field that is null does not restrict.
 *
 * @param from the first day, in the platform's time zone
 * @param until the last day
 * @param limit the page size, 1 to 1000
 * @param cursor where the page begins
 */
public record SecurityEventFilter(
    SecurityEventKind kind,
    String account,
    String address,
    String reason,
    LocalDate from,
    LocalDate until,
    Integer limit,
    String cursor) {}
