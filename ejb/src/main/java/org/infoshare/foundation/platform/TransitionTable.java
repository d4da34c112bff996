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
 * The closed table of one kind of case: who may give which command, and to which stage it leads.
 *
 * <p>Everything without a row is refused. The rows define the check, the commands that a view
 * offers to its caller, the table in the documentation, and the steps that the rule book lists.
 *
 * @param <S> the stages of the case
 * @param <C> its commands
 */
public final class TransitionTable<S extends Enum<S> & CaseStage, C extends Enum<C>> {

  /**
   * One permitted transition.
   *
   * @param party the required role of the caller's department in the case
   * @param role the required role of the caller; null for an automatic transition
   * @param source the source of the step
   * @param roleSource the source of the role; null for an automatic transition
   */
  public record Row<S, C>(
      Party party, String role, S from, C command, S to, StepSource source, StepSource roleSource) {

    private Row<S, C> withoutDecree() {
      return new Row<>(
          party,
          role,
          from,
          command,
          to,
          source.withoutDecree(),
          roleSource == null ? null : roleSource.withoutDecree());
    }
  }

  private final Class<C> commands;
  private final List<Row<S, C>> rows;

  private TransitionTable(Class<C> commands, List<Row<S, C>> rows) {
    this.commands = commands;
    this.rows = List.copyOf(rows);
  }

  public static <S extends Enum<S> & CaseStage, C extends Enum<C>> Builder<S, C> of(
      Class<C> commands) {
    return new Builder<>(commands);
  }

  public List<Row<S, C>> rows() {
    return rows;
  }

  /**
   * The same steps for cases to which Decree 809 does not apply. Those that the decree names are
   * then configured by analogy.
   */
  public TransitionTable<S, C> withoutDecree() {
    return new TransitionTable<>(commands, rows.stream().map(Row::withoutDecree).toList());
  }

  /**
   * The stage to which the command leads.
   *
   * @throws Refusal {@code not-permitted} if no row permits it to this caller in any stage, {@code
   *     wrong-stage} if another stage would permit it
   */
  public S move(Set<Party> parties, Caller caller, S from, C command) {
    boolean permittedElsewhere = false;
    for (Row<S, C> row : rows) {
      if (row.command() == command && fits(row, parties, caller)) {
        if (row.from() == from) {
          return row.to();
        }
        permittedElsewhere = true;
      }
    }
    throw permittedElsewhere
        ? new Refusal(WRONG_STAGE, from, command)
        : new Refusal(NOT_PERMITTED, command);
  }

  /** The stage to which an automatic command leads. */
  public S moveAutomatically(S from, C command) {
    return automaticMove(from, command).orElseThrow(() -> new Refusal(WRONG_STAGE, from, command));
  }

  /**
   * The stage to which an automatic command leads; empty if the command does not exist in that
   * stage.
   */
  public Optional<S> automaticMove(S from, C command) {
    return rows.stream()
        .filter(row -> row.party() == Party.PLATFORM)
        .filter(row -> row.from() == from && row.command() == command)
        .map(Row::to)
        .findFirst();
  }

  /** The commands that the caller may give now, in the order of the commands. */
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
   * The stages in which the case waits for a command that a caller with these roles, as that party,
   * may give.
   *
   * @param isWaitingFor whether the case waits for a command in a stage
   */
  public Set<S> waitingStages(Party party, Caller caller, BiPredicate<S, C> isWaitingFor) {
    return rows.stream()
        .filter(
            row -> fits(row, Set.of(party), caller) && isWaitingFor.test(row.from(), row.command()))
        .map(Row::from)
        .collect(Collectors.toSet());
  }

  private static boolean fits(Row<?, ?> row, Set<Party> parties, Caller caller) {
    return row.role() != null && parties.contains(row.party()) && caller.hasRole(row.role());
  }

  /** The builder of a table. Every row states its source: it has that of the last {@code under}. */
  public static final class Builder<S extends Enum<S> & CaseStage, C extends Enum<C>> {

    private final Class<C> commands;
    private final List<Row<S, C>> rows = new ArrayList<>();
    private StepSource source;
    private StepSource roleSource;

    private Builder(Class<C> commands) {
      this.commands = commands;
    }

    /** Sets the source of the rows that follow; who takes their steps is configured. */
    public Builder<S, C> under(StepSource stepSource) {
      return under(stepSource, StepSource.CONFIGURED);
    }

    /** Sets the sources of the steps that follow and of who takes them. */
    public Builder<S, C> under(StepSource stepSource, StepSource ofRole) {
      source = stepSource;
      roleSource = ofRole;
      return this;
    }

    /**
     * Permits a command to a person or system of that party with that role.
     *
     * @throws IllegalStateException if no source was set
     */
    public Builder<S, C> allow(Party party, String role, S from, C command, S to) {
      return add(party, role, from, command, to, roleSource);
    }

    /**
     * Adds an automatic transition.
     *
     * @throws IllegalStateException if no source was set
     */
    public Builder<S, C> automatic(S from, C command, S to) {
      return add(Party.PLATFORM, null, from, command, to, null);
    }

    private Builder<S, C> add(
        Party party, String role, S from, C command, S to, StepSource ofRole) {
      if (source == null) {
        throw new IllegalStateException("No source: " + from + " " + command);
      }
      rows.add(new Row<>(party, role, from, command, to, source, ofRole));
      return this;
    }

    public TransitionTable<S, C> build() {
      return new TransitionTable<>(commands, rows);
    }
  }
}
