package org.infoshare.catalogue.entry;

import static org.infoshare.catalogue.entry.EntryCommand.ACKNOWLEDGE;
import static org.infoshare.catalogue.entry.EntryCommand.AMEND;
import static org.infoshare.catalogue.entry.EntryCommand.APPROVE;
import static org.infoshare.catalogue.entry.EntryCommand.ASSESS;
import static org.infoshare.catalogue.entry.EntryCommand.DISCARD;
import static org.infoshare.catalogue.entry.EntryCommand.DROP;
import static org.infoshare.catalogue.entry.EntryCommand.PROPOSE_WITHDRAWAL;
import static org.infoshare.catalogue.entry.EntryCommand.PUBLISH;
import static org.infoshare.catalogue.entry.EntryCommand.RETURN;
import static org.infoshare.catalogue.entry.EntryCommand.REVISE;
import static org.infoshare.catalogue.entry.EntryCommand.SUBMIT;
import static org.infoshare.catalogue.entry.EntryCommand.WITHDRAW;
import static org.infoshare.catalogue.publication.EntryStage.DEPT_REVIEW;
import static org.infoshare.catalogue.publication.EntryStage.DRAFT;
import static org.infoshare.catalogue.publication.EntryStage.DROPPED;
import static org.infoshare.catalogue.publication.EntryStage.PUBLISHED;
import static org.infoshare.catalogue.publication.EntryStage.RETURNED;
import static org.infoshare.catalogue.publication.EntryStage.SUBMITTED;
import static org.infoshare.catalogue.publication.EntryStage.WITHDRAWING;
import static org.infoshare.catalogue.publication.EntryStage.WITHDRAWN;
import static org.infoshare.foundation.platform.Party.AUTHORITY;
import static org.infoshare.foundation.platform.Party.PROVIDER;

import jakarta.enterprise.context.ApplicationScoped;
import org.infoshare.catalogue.publication.EntryStage;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.foundation.platform.StepSource;
import org.infoshare.foundation.platform.TransitionTable;
import org.infoshare.time.rulebook.CaseSteps;
import org.infoshare.time.rulebook.RuleSetTables;

/**
 * The transitions of an entry (Decree 809 arts. 11 to 17): the staff of the sharing office writes
 * and assesses it, the head of the department approves it, the head of the sharing office answers
 * for its grants and proposes its withdrawal, the sharing authority publishes and withdraws it.
 *
 * <p>A revision has a published version beside it, so it is discarded and never dropped. A first
 * draft has none, so it is dropped and never discarded.
 */
final class EntryTransitions {

  static final TransitionTable<EntryStage, EntryCommand> TABLE =
      TransitionTable.<EntryStage, EntryCommand>of(EntryCommand.class)
          .under(StepSource.decree(12), StepSource.decree(11))
          .allow(PROVIDER, Roles.STAFF, DRAFT, AMEND, DRAFT)
          .allow(PROVIDER, Roles.STAFF, RETURNED, AMEND, RETURNED)
          .under(StepSource.decree(13), StepSource.decree(11))
          .allow(PROVIDER, Roles.STAFF, DRAFT, ASSESS, DRAFT)
          .allow(PROVIDER, Roles.STAFF, RETURNED, ASSESS, RETURNED)
          .under(StepSource.CONFIGURED)
          .allow(PROVIDER, Roles.STAFF, DRAFT, SUBMIT, DEPT_REVIEW)
          .allow(PROVIDER, Roles.STAFF, RETURNED, SUBMIT, DEPT_REVIEW)
          .allow(PROVIDER, Roles.HEAD, DEPT_REVIEW, ACKNOWLEDGE, DEPT_REVIEW)
          .allow(PROVIDER, Roles.HEAD, SUBMITTED, ACKNOWLEDGE, SUBMITTED)
          .under(StepSource.decree(13), StepSource.decree(13))
          .allow(PROVIDER, Roles.DEPARTMENT_HEAD, DEPT_REVIEW, APPROVE, SUBMITTED)
          .allow(PROVIDER, Roles.DEPARTMENT_HEAD, DEPT_REVIEW, RETURN, DRAFT)
          .under(StepSource.decree(16), StepSource.decree(16))
          .allow(AUTHORITY, Roles.AUTHORITY, SUBMITTED, RETURN, RETURNED)
          .allow(AUTHORITY, Roles.AUTHORITY, SUBMITTED, PUBLISH, PUBLISHED)
          .under(StepSource.decree(17), StepSource.decree(11))
          .allow(PROVIDER, Roles.STAFF, PUBLISHED, REVISE, DRAFT)
          .under(StepSource.CONFIGURED)
          .allow(PROVIDER, Roles.STAFF, DRAFT, DISCARD, PUBLISHED)
          .allow(PROVIDER, Roles.STAFF, RETURNED, DISCARD, PUBLISHED)
          .allow(PROVIDER, Roles.STAFF, DRAFT, DROP, DROPPED)
          .allow(PROVIDER, Roles.STAFF, RETURNED, DROP, DROPPED)
          .under(StepSource.decree(27))
          .allow(PROVIDER, Roles.HEAD, PUBLISHED, PROPOSE_WITHDRAWAL, WITHDRAWING)
          .under(StepSource.CONFIGURED)
          .allow(PROVIDER, Roles.HEAD, WITHDRAWING, RETURN, PUBLISHED)
          .allow(AUTHORITY, Roles.AUTHORITY, WITHDRAWING, RETURN, PUBLISHED)
          .allow(AUTHORITY, Roles.AUTHORITY, WITHDRAWING, WITHDRAW, WITHDRAWN)
          .build();

  private EntryTransitions() {}

  /**
   * Whether an entry in that stage waits for that command. It does not wait for optional commands,
   * such as to drop it or to start a revision.
   */
  static boolean isWaitingFor(EntryStage stage, EntryCommand command) {
    return switch (command) {
      case AMEND, ASSESS, SUBMIT, APPROVE, PUBLISH, WITHDRAW -> true;
      case RETURN -> stage != WITHDRAWING;
      case REVISE, DISCARD, DROP, ACKNOWLEDGE, PROPOSE_WITHDRAWAL -> false;
    };
  }

  /** The steps of entries, for the rule book. */
  @ApplicationScoped
  static class Steps implements CaseSteps {

    @Override
    public String caseKind() {
      return "entry";
    }

    @Override
    public RuleSetTables<?, ?> tables() {
      return RuleSetTables.alike(TABLE);
    }
  }
}
