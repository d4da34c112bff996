package org.infoshare.foundation.notice;

import java.time.Instant;
import java.util.UUID;

/**
 * A notice, as its department sees it.
 *
 * @param kind the kind of notice, such as {@code certificate-expiring}
 * @param about the code or id of its subject
 * @param chinese the sentence in Chinese
 * @param english the same sentence in English
 * @param at when it was sent
 * @param acknowledgedAt when somebody of the department acknowledged it; absent before
 * @param acknowledgedBy the account that acknowledged it
 */
public record NoticeView(
    UUID id,
    String kind,
    String about,
    String chinese,
    String english,
    Instant at,
    Instant acknowledgedAt,
    String acknowledgedBy) {}
