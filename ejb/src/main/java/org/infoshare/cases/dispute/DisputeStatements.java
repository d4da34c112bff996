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

/** The statements of a dispute that were read, in order. */
final class DisputeStatements {

  /** The maximum number of repeatable statements of a department in one dispute. */
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

  Stream<DisputeStatement> of(StatementKind kind) {
    return all.stream().filter(one -> one.kind() == kind);
  }

  /** The last opinion of each of the four authorities. */
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

  /** Whether both parties made a statement of a kind after a number. */
  boolean areFromBoth(StatementKind kind, DisputeScope scope, int number) {
    return lastAfter(number, kind, scope.requester()).isPresent()
        && lastAfter(number, kind, scope.provider()).isPresent();
  }

  /** The last statement of a kind and department after a number. */
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
