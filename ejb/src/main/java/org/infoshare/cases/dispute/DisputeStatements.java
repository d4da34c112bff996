package org.infoshare.cases.dispute;

import static org.infoshare.cases.dispute.DisputeReason.STATEMENTS_EXHAUSTED;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.organisation.department.Succession;

/** What was stated in a dispute, as far as it was read, in order. */
final class DisputeStatements {

  /** How many of the repeated statements a department makes in one dispute at most. */
  static final int MAX_REPEATED = 100;

  private static final Set<StatementKind> REPEATABLE =
      EnumSet.of(
          StatementKind.MINUTES,
          StatementKind.AGREEMENT,
          StatementKind.OPINION,
          StatementKind.SUBMISSION,
          StatementKind.PROPOSAL,
          StatementKind.ASSENT);

  private final List<DisputeStatement> all;
  private final Supplier<Succession> succession;

  /**
   * Statements in order.
   *
   * @param succession what a department stated that was merged counts for its successor
   */
  DisputeStatements(List<DisputeStatement> all, Supplier<Succession> succession) {
    this.all = List.copyOf(all);
    this.succession = succession;
  }

  /**
   * A statement with the number that is next.
   *
   * @throws Refusal {@code statements-exhausted} if the department has stated too much already, of
   *     what it may state again and again; what moves the dispute on is always taken
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

  Stream<DisputeStatement> of(StatementKind kind) {
    return all.stream().filter(one -> one.kind() == kind);
  }

  /** The last opinion of each of the four. */
  Map<ReviewBody, DisputeStatement> opinions() {
    var opinions = new EnumMap<ReviewBody, DisputeStatement>(ReviewBody.class);
    of(StatementKind.OPINION).forEach(one -> opinions.put(one.body(), one));
    return opinions;
  }

  Optional<DisputeStatement> last(StatementKind kind) {
    return of(kind).reduce((earlier, later) -> later);
  }

  Optional<DisputeStatement> last(StatementKind kind, String department) {
    return lastAfter(0, kind, department);
  }

  /** Whether both parties stated such after that number. */
  boolean areFromBoth(StatementKind kind, DisputeScope subject, int number) {
    return lastAfter(number, kind, subject.requester()).isPresent()
        && lastAfter(number, kind, subject.provider()).isPresent();
  }

  /** The last one after that number. */
  Optional<DisputeStatement> lastAfter(int number, StatementKind kind, String department) {
    return of(kind)
        .filter(one -> one.number() > number)
        .filter(one -> successorOf(one.department()).equals(successorOf(department)))
        .reduce((earlier, later) -> later);
  }

  private String successorOf(String department) {
    return succession.get().successorOf(department);
  }
}
