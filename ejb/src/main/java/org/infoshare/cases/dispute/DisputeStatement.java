package org.infoshare.cases.dispute;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.infoshare.cases.competence.ReviewBody;
import org.infoshare.cases.dispute.NewOpinion.OpinionStance;
import org.infoshare.foundation.platform.Caller;

/**
 * A statement in a dispute; it never changes later.
 *
 * @param number the number within the dispute, from 1
 * @param department the department that made it; {@code platform} for an automatic step
 * @param body of an opinion: the function as one of the four authorities
 * @param stance of an opinion: the stance
 * @param items the items to be shared, if any
 * @param text the text
 * @param document of a ruling: the number of the government's document
 * @param decidedOn of a ruling: the date of that document
 * @param by the account; {@code platform} for an automatic step
 * @param at when it was made on the platform
 */
public record DisputeStatement(
    int number,
    DisputeStatementKind kind,
    String department,
    ReviewBody body,
    OpinionStance stance,
    List<String> items,
    String text,
    String document,
    LocalDate decidedOn,
    String by,
    Instant at) {

  /** The author of automatic statements. */
  private static final String PLATFORM = Caller.PLATFORM.account();

  public DisputeStatement {
    items = List.copyOf(items);
  }

  /** A statement with a text and items. */
  static DisputeStatement of(
      DisputeStatementKind kind, DisputeContext context, List<String> items, String text) {
    return new DisputeStatement(
        0,
        kind,
        context.caller().department(),
        null,
        null,
        items,
        text,
        null,
        null,
        context.caller().account(),
        context.at());
  }

  /** The opinion of the caller's department as one of the four authorities. */
  static DisputeStatement opinion(DisputeContext context, List<String> items, NewOpinion opinion) {
    var body = context.bodies().reviewing(context.caller().department()).orElseThrow();
    return of(DisputeStatementKind.OPINION, context, items, opinion.reasons().strip())
        .withOpinion(body, opinion.stance());
  }

  /** The ruling of a government. */
  static DisputeStatement ruling(DisputeContext context, List<String> items, NewRuling ruling) {
    return of(DisputeStatementKind.RULING, context, items, ruling.reasons().strip())
        .withDocument(ruling.document().strip(), ruling.decidedOn());
  }

  /** The automatic statement that one of the four authorities is a party. */
  static DisputeStatement recusal(ReviewBody body, String department, Instant at) {
    return byPlatform(DisputeStatementKind.OPINION, department, null, at)
        .withOpinion(body, OpinionStance.RECUSED);
  }

  /** The automatic statement of why a dispute ended with the merger of its parties. */
  static DisputeStatement lapse(String reasons, Instant at) {
    return byPlatform(DisputeStatementKind.LAPSE, PLATFORM, reasons, at);
  }

  private static DisputeStatement byPlatform(
      DisputeStatementKind kind, String department, String text, Instant at) {
    return new DisputeStatement(
        0, kind, department, null, null, List.of(), text, null, null, PLATFORM, at);
  }

  private DisputeStatement withOpinion(ReviewBody reviewBody, OpinionStance newStance) {
    return new DisputeStatement(
        number, kind, department, reviewBody, newStance, items, text, document, decidedOn, by, at);
  }

  private DisputeStatement withDocument(String documentNumber, LocalDate day) {
    return new DisputeStatement(
        number, kind, department, body, stance, items, text, documentNumber, day, by, at);
  }

  DisputeStatement numbered(int place) {
    return new DisputeStatement(
        place, kind, department, body, stance, items, text, document, decidedOn, by, at);
  }
}
