package org.infoshare.cases.negotiation;

import java.time.Instant;
import java.util.List;

/**
 * Something that was stated about a need.
 *
 * @param number counted from 1 within the need
 * @param department for whom; {@code platform} where it did so by itself
 * @param named of a routing or a naming: the department that is responsible
 * @param text the words: reasons, or what was said beside a proposal
 * @param terms of a proposal, and of an execution
 * @param items of an order: the names of the items that are to be shared
 * @param proposal of an acceptance: the number of the proposal
 * @param ground of a refusal or a pointer
 * @param article the article that carries the ground, or {@code configured}
 * @param entry of an acceptance or an execution: the code of the entry that was drafted; of a
 *     pointer: of the entry that has it
 * @param late of an answer: whether the limit had passed
 * @param by the account; {@code platform} where it did so by itself
 */
public record NeedStatement(
    int number,
    NeedStatementKind kind,
    String department,
    String named,
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
