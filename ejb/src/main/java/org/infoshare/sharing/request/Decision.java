package org.infoshare.sharing.request;

import java.time.Instant;
import java.util.List;

/**
 * The answer to a request.
 *
 * @param consented whether the information is shared
 * @param items the items consented to; empty if refused
 * @param ground the ground for the refusal, or for leaving items out
 * @param article the article of the rule-set of the case that the ground is based on, or {@code
 *     configured} if no such article is known
 * @param reasons the reasons of a refusal, or of a partial consent
 * @param by the account that answered; {@code platform} if the platform answered automatically
 * @param at when it was answered
 * @param late whether the deadline had expired
 */
public record Decision(
    boolean consented,
    List<String> items,
    RefusalGround ground,
    String article,
    String reasons,
    String by,
    Instant at,
    boolean late) {}
