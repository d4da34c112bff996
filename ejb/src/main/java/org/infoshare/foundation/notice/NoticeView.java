package org.infoshare.foundation.notice;

import java.time.Instant;
import java.util.UUID;

/**
 * A notice, as its department sees it.
 *
 * @param kind what it tells, such as {@code certificate-ends}
 * @param about the code or id of what it is about
 * @param chinese the sentence in Chinese
 * @param english the same sentence in English
 * @param at when it was told
 * @param acknowledgedAt when somebody of the department took note; absent before
 * @param acknowledgedBy who did
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
