package org.infoshare.dispute;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything that was stated in a dispute, in order; nothing of it is changed or removed. */
final class Statements {

  /** Who noted what nobody stated. */
  static final String PLATFORM = "platform";

  private final List<DisputeStatement> all;
  private int kept;

  /** Those that are kept already. */
  Statements(List<DisputeStatement> kept) {
    this.all = new ArrayList<>(kept);
    this.kept = kept.size();
  }

  void add(DisputeStatement statement) {
    all.add(statement.numbered(all.size() + 1));
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
        .filter(one -> one.number() > number && one.department().equals(department))
        .reduce((earlier, later) -> later);
  }
}
