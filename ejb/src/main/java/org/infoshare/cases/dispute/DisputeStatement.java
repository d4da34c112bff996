package org.infoshare.cases.dispute;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.infoshare.foundation.platform.Caller;

/**
 * Something that was stated in a dispute; kept as it was, whatever is stated later.
 *
 * @param number counted from 1 within the dispute
 * @param department for whom; {@code platform} for itself
 * @param body of an opinion: as which of the four authorities
 * @param stance of an opinion: what it thinks
 * @param items the items to be shared, where some are named
 * @param text the words
 * @param document of a ruling: the number of the government's document
 * @param decidedOn of a ruling: the date of that document
 * @param by the account; {@code platform} where the platform noted it
 * @param at when it was stated here
 */
public record DisputeStatement(
    int number,
    StatementKind kind,
    String department,
    ReviewBody body,
    OpinionStance stance,
    List<String> items,
    String text,
    String document,
    LocalDate decidedOn,
    String by,
    Instant at) {

  /** Who noted what nobody stated. */
  private static final String PLATFORM = Caller.PLATFORM.account();

  public DisputeStatement {
    items = List.copyOf(items);
  }

  /** A statement in words. */
  static DisputeStatement of(
      StatementKind kind, DisputeContext turn, List<String> items, String text) {
    return new DisputeStatement(
        0,
        kind,
        turn.caller().department(),
        null,
        null,
        items,
        text,
        null,
        null,
        turn.caller().account(),
        turn.at());
  }

  /** That one of the four is a party, as the platform notes. */
  static DisputeStatement recusal(ReviewBody body, String department, Instant at) {
    return byPlatform(StatementKind.OPINION, department, null, at)
        .withOpinion(body, OpinionStance.RECUSED);
  }

  /** Why a dispute ended with its parties, as the platform notes. */
  static DisputeStatement lapse(String why, Instant at) {
    return byPlatform(StatementKind.LAPSE, PLATFORM, why, at);
  }

  private static DisputeStatement byPlatform(
      StatementKind kind, String department, String text, Instant at) {
    return new DisputeStatement(
        0, kind, department, null, null, List.of(), text, null, null, PLATFORM, at);
  }

  /** The same as the opinion of one of the four. */
  DisputeStatement withOpinion(ReviewBody reviewing, OpinionStance thinking) {
    return new DisputeStatement(
        number, kind, department, reviewing, thinking, items, text, document, decidedOn, by, at);
  }

  /** The same as a decision that stands in a document. */
  DisputeStatement withDocument(String documentNumber, LocalDate day) {
    return new DisputeStatement(
        number, kind, department, body, stance, items, text, documentNumber, day, by, at);
  }

  DisputeStatement numbered(int place) {
    return new DisputeStatement(
        place, kind, department, body, stance, items, text, document, decidedOn, by, at);
  }
}
