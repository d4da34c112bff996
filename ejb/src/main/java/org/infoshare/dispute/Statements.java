package org.infoshare.dispute;

import static org.infoshare.dispute.DisputeReason.STATEMENTS_EXHAUSTED;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.infoshare.department.Succession;
import org.infoshare.platform.Caller;
import org.infoshare.platform.Refusal;

/**
 * What was stated in a dispute, in order; nothing of it is changed or removed. For a list of
 * disputes only the last of each kind and department is read.
 */
final class Statements {

  /** Who noted what nobody stated. */
  static final String PLATFORM = Caller.PLATFORM.account();

  /** How many of the repeated statements a department makes in one dispute at most. */
  static final int MOST = 100;

  private static final Set<StatementKind> REPEATED =
      EnumSet.of(
          StatementKind.MINUTES,
          StatementKind.AGREEMENT,
          StatementKind.OPINION,
          StatementKind.SUBMISSION,
          StatementKind.PROPOSAL,
          StatementKind.ASSENT);

  private final List<DisputeStatement> all;
  private int kept;
  private Succession succession = Succession.NONE;

  /** Those that are kept already. */
  Statements(List<DisputeStatement> kept) {
    this.all = new ArrayList<>(kept);
    this.kept = kept.size();
  }

  /**
   * Adds what is stated.
   *
   * @throws Refusal {@code statements-exhausted} if the department has stated too much already, of
   *     what it may state again and again; what moves the dispute on is always taken
   */
  void add(DisputeStatement statement) {
    if (REPEATED.contains(statement.kind()) && repeatedBy(statement.department()) >= MOST) {
      throw new Refusal(STATEMENTS_EXHAUSTED, MOST);
    }
    all.add(statement.numbered(all.isEmpty() ? 1 : all.get(all.size() - 1).number() + 1));
  }

  private long repeatedBy(String department) {
    return all.stream()
        .filter(one -> one.department().equals(department) && REPEATED.contains(one.kind()))
        .count();
  }

  /** Notes that one of the four is a party. */
  void addRecusal(ReviewBody body, String department, Instant at) {
    add(
        new DisputeStatement(
            0,
            StatementKind.OPINION,
            department,
            body,
            OpinionStance.RECUSED,
            List.of(),
            null,
            null,
            null,
            PLATFORM,
            at));
  }

  /** Notes why it ended with its parties. */
  void addLapse(String why, Instant at) {
    add(
        new DisputeStatement(
            0,
            StatementKind.LAPSE,
            PLATFORM,
            null,
            null,
            List.of(),
            why,
            null,
            null,
            PLATFORM,
            at));
  }

  /** What a department stated that was merged counts for its successor. */
  void inheritedBy(Succession now) {
    succession = now;
  }

  List<DisputeStatement> all() {
    return List.copyOf(all);
  }

  /** Those that are not kept yet. */
  List<DisputeStatement> news() {
    return List.copyOf(all.subList(kept, all.size()));
  }

  /** All of them are kept now. */
  void kept() {
    kept = all.size();
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
  boolean areByBoth(StatementKind kind, Subject subject, int number) {
    return lastAfter(number, kind, subject.requester()).isPresent()
        && lastAfter(number, kind, subject.provider()).isPresent();
  }

  /** The last one after that number. */
  Optional<DisputeStatement> lastAfter(int number, StatementKind kind, String department) {
    return of(kind)
        .filter(one -> one.number() > number)
        .filter(one -> succession.of(one.department()).equals(succession.of(department)))
        .reduce((earlier, later) -> later);
  }
}
