package org.infoshare.catalogue.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.infoshare.catalogue.description.SampleDescriptions.PROVIDER;
import static org.infoshare.catalogue.entry.SampleEntries.HARMLESS;
import static org.infoshare.catalogue.entry.SampleEntries.NOON;
import static org.infoshare.catalogue.entry.SampleEntries.STAFF;
import static org.infoshare.catalogue.entry.SampleEntries.in;
import static org.infoshare.catalogue.entry.SampleEntries.revised;
import static org.infoshare.catalogue.entry.SampleEntries.run;
import static org.infoshare.foundation.platform.PlatformReason.NOT_PERMITTED;
import static org.infoshare.foundation.platform.PlatformReason.WRONG_STAGE;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.infoshare.catalogue.publication.EntryStage;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Party;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.CallerContext;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EntryTransitionsTest {

  private static final List<String> ROLES =
      List.of(
          Roles.STAFF,
          Roles.HEAD,
          Roles.DEPARTMENT_HEAD,
          Roles.SYSTEM,
          Roles.AUTHORITY,
          Roles.REVIEWER,
          Roles.GOVERNMENT,
          Roles.OPERATOR,
          Roles.AUDITOR);

  /** The law, written out: every move that is allowed. Whatever is not here must be refused. */
  private static final Map<String, EntryStage> ALLOWED =
      Map.ofEntries(
          Map.entry("PROVIDER STAFF DRAFT AMEND", EntryStage.DRAFT),
          Map.entry("PROVIDER STAFF RETURNED AMEND", EntryStage.RETURNED),
          Map.entry("PROVIDER STAFF DRAFT ASSESS", EntryStage.DRAFT),
          Map.entry("PROVIDER STAFF RETURNED ASSESS", EntryStage.RETURNED),
          Map.entry("PROVIDER STAFF DRAFT SUBMIT", EntryStage.DEPT_REVIEW),
          Map.entry("PROVIDER STAFF RETURNED SUBMIT", EntryStage.DEPT_REVIEW),
          Map.entry("PROVIDER HEAD DEPT_REVIEW ACKNOWLEDGE", EntryStage.DEPT_REVIEW),
          Map.entry("PROVIDER HEAD SUBMITTED ACKNOWLEDGE", EntryStage.SUBMITTED),
          Map.entry("PROVIDER DEPARTMENT_HEAD DEPT_REVIEW APPROVE", EntryStage.SUBMITTED),
          Map.entry("PROVIDER DEPARTMENT_HEAD DEPT_REVIEW RETURN", EntryStage.DRAFT),
          Map.entry("AUTHORITY AUTHORITY SUBMITTED RETURN", EntryStage.RETURNED),
          Map.entry("AUTHORITY AUTHORITY SUBMITTED PUBLISH", EntryStage.PUBLISHED),
          Map.entry("PROVIDER STAFF PUBLISHED REVISE", EntryStage.DRAFT),
          Map.entry("PROVIDER STAFF DRAFT DISCARD", EntryStage.PUBLISHED),
          Map.entry("PROVIDER STAFF RETURNED DISCARD", EntryStage.PUBLISHED),
          Map.entry("PROVIDER STAFF DRAFT DROP", EntryStage.DROPPED),
          Map.entry("PROVIDER STAFF RETURNED DROP", EntryStage.DROPPED),
          Map.entry("PROVIDER HEAD PUBLISHED PROPOSE_WITHDRAWAL", EntryStage.WITHDRAWING),
          Map.entry("PROVIDER HEAD WITHDRAWING RETURN", EntryStage.PUBLISHED),
          Map.entry("AUTHORITY AUTHORITY WITHDRAWING RETURN", EntryStage.PUBLISHED),
          Map.entry("AUTHORITY AUTHORITY WITHDRAWING WITHDRAW", EntryStage.WITHDRAWN));

  /** What anybody can be to an entry. */
  private static final Set<Party> PARTIES =
      EnumSet.of(Party.PROVIDER, Party.AUTHORITY, Party.STRANGER);

  record Cell(Party party, String role, EntryStage stage, EntryCommand command) {

    /** Whoever is neither provider nor authority is a stranger to an entry. */
    CallerContext somebody() {
      String department = party == Party.PROVIDER ? PROVIDER : "somewhere";
      Set<String> overseen = party == Party.AUTHORITY ? Set.of(PROVIDER) : Set.of();
      return new CallerContext(new Caller("somebody", department, Set.of(role)), overseen);
    }

    EntryStage allowedTo() {
      return ALLOWED.get(toString());
    }

    boolean isAllowedInSomeStage() {
      return EnumSet.allOf(EntryStage.class).stream()
          .anyMatch(other -> new Cell(party, role, other, command).allowedTo() != null);
    }

    @Override
    public String toString() {
      return party + " " + role + " " + stage + " " + command;
    }
  }

  static Stream<Cell> cells() {
    return PARTIES.stream()
        .flatMap(
            party ->
                ROLES.stream()
                    .flatMap(
                        role ->
                            EnumSet.allOf(EntryStage.class).stream()
                                .flatMap(
                                    stage ->
                                        EnumSet.allOf(EntryCommand.class).stream()
                                            .map(c -> new Cell(party, role, stage, c)))));
  }

  /** An entry ready for the command: a revision where only a revision takes it; assessed. */
  private static Entry entryOf(Cell cell) {
    boolean ofRevision =
        EnumSet.of(EntryCommand.DISCARD, EntryCommand.ACKNOWLEDGE).contains(cell.command());
    var entry =
        ofRevision && cell.stage().isWorkingCopy() ? revised(cell.stage()) : in(cell.stage());
    if (cell.stage() == EntryStage.DRAFT) {
      entry.assess(HARMLESS, STAFF, NOON);
    }
    return entry;
  }

  /** Decree 809 art. 12. */
  @ParameterizedTest
  @MethodSource("cells")
  void every_cell_is_allowed_or_refused_as_the_law_says(Cell cell) {
    var entry = entryOf(cell);

    if (cell.allowedTo() != null) {
      run(cell.command(), entry, cell.somebody());

      assertThat(entry.stage()).isEqualTo(cell.allowedTo());
    } else {
      var refusal =
          catchThrowableOfType(Refusal.class, () -> run(cell.command(), entry, cell.somebody()));

      assertThat(refusal.reason())
          .isEqualTo(cell.isAllowedInSomeStage() ? WRONG_STAGE : NOT_PERMITTED);
      assertThat(entry.stage()).isEqualTo(cell.stage());
    }
  }

  @ParameterizedTest
  @MethodSource("cells")
  void a_command_is_offered_exactly_where_it_is_allowed(Cell cell) {
    assertThat(entryOf(cell).offeredTo(cell.somebody()).contains(cell.command()))
        .isEqualTo(cell.allowedTo() != null);
  }

  @Test
  void no_cell_is_left_out() {
    assertThat(cells()).hasSize(3 * 9 * 8 * 12).doesNotHaveDuplicates();
    assertThat(cells().filter(cell -> cell.allowedTo() != null)).hasSameSizeAs(ALLOWED.keySet());
  }
}
