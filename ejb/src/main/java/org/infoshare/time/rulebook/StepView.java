package org.infoshare.time.rulebook;

import org.infoshare.foundation.platform.Party;
import org.infoshare.foundation.platform.TransitionTable.Row;

/**
 * The public view of a step of a kind of case under a rule-set.
 *
 * @param caseKind the kind of case, such as {@code request}
 * @param stage the stage in which the step is possible
 * @param command the command that takes it
 * @param party what the department of whoever takes it is to the case; the platform for an
 *     automatic step
 * @param role the role of whoever takes it; absent for an automatic step
 * @param nextStage the stage to which it leads
 * @param source the articles that name the step, or {@code configured}
 * @param evidenceTag how certain that is, such as {@code READ}
 * @param configured whether it was designed for this platform; it is then not law
 * @param roleSource the articles that name who takes it, or {@code configured}; absent for an
 *     automatic step
 * @param roleTag how certain that is
 */
public record StepView(
    String caseKind,
    String stage,
    String command,
    Party party,
    String role,
    String nextStage,
    String source,
    String evidenceTag,
    boolean configured,
    String roleSource,
    String roleTag) {

  static StepView of(String caseKind, Row<? extends Enum<?>, ? extends Enum<?>> row) {
    return new StepView(
        caseKind,
        row.from().name(),
        row.command().name(),
        row.party(),
        row.role(),
        row.to().name(),
        row.source().name(),
        row.source().tag(),
        row.source().isConfigured(),
        row.role() == null ? null : row.roleSource().name(),
        row.role() == null ? null : row.roleSource().tag());
  }
}
