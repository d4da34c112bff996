package org.infoshare.sharing.request;

import java.time.Instant;
import java.util.List;

/**
 * The answer to a request.
 *
 * @param consented whether it is shared
 * @param items the items consented to; empty where refused
 * @param ground on what ground it was refused, or items were left out
 * @param article the article that carries the ground by the rule-set of the case, or {@code
 *     configured} where none of it is known to say so
 * @param reasons the reasons of a refusal, or of a partial consent
 * @param by the account that answered; {@code platform} where the platform answered by itself
 * @param at when
 * @param late whether the limit had passed
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
