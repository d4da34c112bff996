package org.infoshare.cases.dispute;

import static org.infoshare.cases.dispute.DisputeReason.PROPOSAL_OUTDATED;
import static org.infoshare.cases.dispute.DisputeReason.STATEMENTS_EXHAUSTED;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.infoshare.cases.competence.ReviewBody;
import org.infoshare.cases.dispute.NewOpinion.OpinionStance;
import org.infoshare.foundation.persistence.TextsConverter;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.organisation.department.Succession;

/** The statements of a dispute that were read, in order. */
final class DisputeStatements {

  /** The maximum number of repeatable statements of a department in one dispute. */
  static final int MAX_REPEATED = 100;

  private static final Set<DisputeStatementKind> REPEATABLE =
      EnumSet.of(
          DisputeStatementKind.MINUTES,
          DisputeStatementKind.SETTLEMENT_OFFER,
          DisputeStatementKind.OPINION,
          DisputeStatementKind.SUBMISSION,
          DisputeStatementKind.PROPOSAL,
          DisputeStatementKind.APPROVAL);

  private final List<DisputeStatement> all;
  private final Supplier<Succession> succession;

  /**
   * Statements in order.
   *
   * @param succession the succession by which statements of merged departments count for their
   *     successors
   */
  DisputeStatements(List<DisputeStatement> all, Supplier<Succession> succession) {
    this.all = List.copyOf(all);
    this.succession = succession;
  }

  /**
   * A statement with the next number.
   *
   * @throws Refusal {@code statements-exhausted} if the department reached the maximum of
   *     repeatable statements; statements that move the dispute to another stage are always
   *     accepted
   */
  DisputeStatement next(DisputeStatement statement) {
    if (REPEATABLE.contains(statement.kind())
        && repeatedBy(statement.department()) >= MAX_REPEATED) {
      throw new Refusal(STATEMENTS_EXHAUSTED, MAX_REPEATED);
    }
    return statement.numbered(all.isEmpty() ? 1 : all.get(all.size() - 1).number() + 1);
  }

  private long repeatedBy(String department) {
    return all.stream()
        .filter(one -> one.department().equals(department) && REPEATABLE.contains(one.kind()))
        .count();
  }

  List<DisputeStatement> all() {
    return all;
  }

  DisputeStatement first() {
    return all.get(0);
  }

  Stream<DisputeStatement> of(DisputeStatementKind kind) {
    return all.stream().filter(one -> one.kind() == kind);
  }

  /** The last opinion of each of the four authorities. */
  Map<ReviewBody, DisputeStatement> opinions() {
    var opinions = new EnumMap<ReviewBody, DisputeStatement>(ReviewBody.class);
    of(DisputeStatementKind.OPINION).forEach(one -> opinions.put(one.body(), one));
    return opinions;
  }

  Optional<DisputeStatement> last(DisputeStatementKind kind) {
    return of(kind).reduce((earlier, later) -> later);
  }

  Optional<DisputeStatement> last(DisputeStatementKind kind, String department) {
    return lastAfter(0, kind, department);
  }

  /** Whether the last settlement offers of both parties name the same items. */
  boolean areSameOffers(DisputeScope scope) {
    var offer =
        last(DisputeStatementKind.SETTLEMENT_OFFER, scope.requester()).map(DisputeStatement::items);
    return offer.isPresent()
        && offer.equals(
            last(DisputeStatementKind.SETTLEMENT_OFFER, scope.provider())
                .map(DisputeStatement::items));
  }

  /**
   * The last proposal, if it has this number.
   *
   * @throws Refusal {@code proposal-outdated} if another was made since, or none
   */
  DisputeStatement currentProposal(int number) {
    return last(DisputeStatementKind.PROPOSAL)
        .filter(one -> one.number() == number)
        .orElseThrow(() -> new Refusal(PROPOSAL_OUTDATED, number));
  }

  /** Whether both parties made a statement of a kind after a number. */
  boolean areFromBoth(DisputeStatementKind kind, DisputeScope scope, int number) {
    return lastAfter(number, kind, scope.requester()).isPresent()
        && lastAfter(number, kind, scope.provider()).isPresent();
  }

  /** The last statement of a kind and department after a number. */
  Optional<DisputeStatement> lastAfter(int number, DisputeStatementKind kind, String department) {
    return of(kind)
        .filter(one -> one.number() > number)
        .filter(one -> successorOf(one.department()).equals(successorOf(department)))
        .reduce((earlier, later) -> later);
  }

  private String successorOf(String department) {
    return succession.get().successorOf(department);
  }

  /** The stored form of a statement, because JPA cannot embed records. */
  @Embeddable
  static class Stored {

    private int number;

    @Enumerated(EnumType.STRING)
    private DisputeStatementKind kind;

    private String department;

    @Enumerated(EnumType.STRING)
    private ReviewBody body;

    @Enumerated(EnumType.STRING)
    private OpinionStance stance;

    @Convert(converter = TextsConverter.class)
    private List<String> items;

    private String text;
    private String document;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    private String by;
    private Instant at;

    protected Stored() {
      // for JPA
    }

    Stored(DisputeStatement statement) {
      number = statement.number();
      kind = statement.kind();
      department = statement.department();
      body = statement.body();
      stance = statement.stance();
      items = statement.items();
      text = statement.text();
      document = statement.document();
      decidedOn = statement.decidedOn();
      by = statement.by();
      at = statement.at();
    }

    DisputeStatement statement() {
      return new DisputeStatement(
          number, kind, department, body, stance, items, text, document, decidedOn, by, at);
    }
  }
}
