package org.infoshare.foundation.platform;

import static org.infoshare.foundation.platform.PlatformReason.NOT_PERMITTED;
import static org.infoshare.foundation.platform.PlatformReason.WRONG_STAGE;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/**
 * The closed table of one kind of case: who may do what, and where it leads.
 *
 * <p>Everything that is not a row is refused. From the same rows come the check, the commands that
 * a view offers to its caller, and the table in the documentation.
 *
 * @param <S> the stages of the case
 * @param <C> its commands
 */
public final class TransitionTable<S extends Enum<S>, C extends Enum<C>> {

  /**
   * One legal move.
   *
   * @param party what the caller's department must be to the case
   * @param role the role that the caller must hold; null where the platform moves by itself
   */
  public record Row<S, C>(Party party, String role, S from, C command, S to) {}

  private final Class<C> commands;
  private final List<Row<S, C>> rows;

  private TransitionTable(Class<C> commands, List<Row<S, C>> rows) {
    this.commands = commands;
    this.rows = List.copyOf(rows);
  }

  public static <S extends Enum<S>, C extends Enum<C>> Builder<S, C> of(Class<C> commands) {
    return new Builder<>(commands);
  }

  public List<Row<S, C>> rows() {
    return rows;
  }

  /**
   * The stage that the command leads to.
   *
   * @throws Refusal {@code not-permitted} if no row lets this caller do it in any stage, {@code
   *     wrong-stage} if another stage would
   */
  public S move(Set<Party> parties, Caller caller, S from, C command) {
    boolean elsewhere = false;
    for (Row<S, C> row : rows) {
      if (row.command() == command && fits(row, parties, caller)) {
        if (row.from() == from) {
          return row.to();
        }
        elsewhere = true;
      }
    }
    throw elsewhere ? new Refusal(WRONG_STAGE, from, command) : new Refusal(NOT_PERMITTED, command);
  }

  /** The stage that the platform's own command leads to. */
  public S moveAutomatically(S from, C command) {
    return automaticMove(from, command).orElseThrow(() -> new Refusal(WRONG_STAGE, from, command));
  }

  /** The same; empty where the platform does nothing of the kind in that stage. */
  public Optional<S> automaticMove(S from, C command) {
    return rows.stream()
        .filter(row -> row.party() == Party.PLATFORM)
        .filter(row -> row.from() == from && row.command() == command)
        .map(Row::to)
        .findFirst();
  }

  /** What the caller may do now, in the order of the commands. */
  public Set<C> offered(Set<Party> parties, Caller caller, S from) {
    var offered = EnumSet.noneOf(commands);
    for (Row<S, C> row : rows) {
      if (row.from() == from && fits(row, parties, caller)) {
        offered.add(row.command());
      }
    }
    return offered;
  }

  /**
   * The stages in which a caller of these roles, being that party, may do what is somebody's turn.
   *
   * @param turn tells of a stage and a command whether the case waits for it
   */
  public Set<S> waitingStages(Party party, Caller caller, BiPredicate<S, C> turn) {
    return rows.stream()
        .filter(row -> fits(row, Set.of(party), caller) && turn.test(row.from(), row.command()))
        .map(Row::from)
        .collect(Collectors.toSet());
  }

  private static boolean fits(Row<?, ?> row, Set<Party> parties, Caller caller) {
    return row.role() != null && parties.contains(row.party()) && caller.hasRole(row.role());
  }

  /** Collects the rows. */
  public static final class Builder<S extends Enum<S>, C extends Enum<C>> {

    private final Class<C> commands;
    private final List<Row<S, C>> rows = new ArrayList<>();

    private Builder(Class<C> commands) {
      this.commands = commands;
    }

    /** A person or system of that party, holding that role, may do this. */
    public Builder<S, C> allow(Party party, String role, S from, C command, S to) {
      rows.add(new Row<>(party, role, from, command, to));
      return this;
    }

    /** The platform does this by itself. */
    public Builder<S, C> automatic(S from, C command, S to) {
      rows.add(new Row<>(Party.PLATFORM, null, from, command, to));
      return this;
    }

    public TransitionTable<S, C> build() {
      return new TransitionTable<>(commands, rows);
    }
  }
}
