package org.infoshare.negotiation;

import java.time.Instant;

/**
 * Something that was stated about a need; kept as it was, whatever is stated later.
 *
 * @param number counted from 1 within the need
 * @param department for whom; {@code platform} where it did so by itself
 * @param named of a routing or a naming: the department that is responsible
 * @param text the words: reasons, or what was said beside a proposal
 * @param terms of a proposal
 * @param proposal of an acceptance: the number of the proposal
 * @param ground of a refusal or a pointer
 * @param article the article that carries the ground, or {@code configured}
 * @param entry of an acceptance: the code of the entry that was drafted; of a pointer: of the entry
 *     that has it
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
    Integer proposal,
    NeedGround ground,
    String article,
    String entry,
    Boolean late,
    String by,
    Instant at) {

  /** A statement in words alone. */
  static NeedStatement of(int number, NeedStatementKind kind, Turn turn, String text) {
    return new NeedStatement(
        number,
        kind,
        turn.caller().department() == null ? turn.account() : turn.caller().department(),
        null,
        text == null || text.isBlank() ? null : text.strip(),
        null,
        null,
        null,
        null,
        null,
        null,
        turn.account(),
        turn.at());
  }

  NeedStatement naming(String responsible) {
    return new NeedStatement(
        number,
        kind,
        department,
        responsible,
        text,
        terms,
        proposal,
        ground,
        article,
        entry,
        late,
        by,
        at);
  }

  NeedStatement proposing(NeedTerms offered) {
    return new NeedStatement(
        number,
        kind,
        department,
        named,
        text,
        offered,
        proposal,
        ground,
        article,
        entry,
        late,
        by,
        at);
  }

  NeedStatement accepting(int accepted, String drafted, boolean afterLimit) {
    return new NeedStatement(
        number,
        kind,
        department,
        named,
        text,
        terms,
        accepted,
        ground,
        article,
        drafted,
        afterLimit,
        by,
        at);
  }

  NeedStatement refusing(NeedGround on, String carriedBy, String pointedTo, boolean afterLimit) {
    return new NeedStatement(
        number,
        kind,
        department,
        named,
        text,
        terms,
        proposal,
        on,
        carriedBy,
        pointedTo,
        afterLimit,
        by,
        at);
  }
}
