package org.infoshare.cases.need;

import java.time.Instant;
import java.util.List;

/**
 * A statement about a need.
 *
 * @param number the number within the need, from 1
 * @param department the department that made it; {@code platform} for an automatic step
 * @param provider of a routing or a designation: the provider
 * @param text the reasons, or the text of a proposal
 * @param terms of a proposal or an execution: the terms
 * @param items of an order: the names of the items to be shared
 * @param proposal of an agreement: the number of the proposal
 * @param ground of a refusal or a referral: the ground
 * @param article the article of the ground, as the provider named it; null where it named none
 * @param entry of an agreement or an execution: the code of the drafted entry; of a referral: the
 *     code of the entry that contains the information
 * @param late of an answer: whether the deadline had expired
 * @param by the account; {@code platform} for an automatic step
 */
public record NeedStatement(
    int number,
    NeedStatementKind kind,
    String department,
    String provider,
    String text,
    NeedTerms terms,
    List<String> items,
    Integer proposal,
    NeedGround ground,
    String article,
    String entry,
    Boolean late,
    String by,
    Instant at) {

  public NeedStatement {
    items = List.copyOf(items);
  }
}
