package org.infoshare.catalogue;

import static org.infoshare.catalogue.EntryCommand.AMEND;
import static org.infoshare.catalogue.EntryCommand.APPROVE;
import static org.infoshare.catalogue.EntryCommand.PUBLISH;
import static org.infoshare.catalogue.EntryCommand.RETURN;
import static org.infoshare.catalogue.EntryCommand.SUBMIT;
import static org.infoshare.catalogue.EntryStage.DEPT_REVIEW;
import static org.infoshare.catalogue.EntryStage.DRAFT;
import static org.infoshare.catalogue.EntryStage.PUBLISHED;
import static org.infoshare.catalogue.EntryStage.RETURNED;
import static org.infoshare.catalogue.EntryStage.SUBMITTED;
import static org.infoshare.platform.Party.AUTHORITY;
import static org.infoshare.platform.Party.PROVIDER;

import org.infoshare.platform.Roles;
import org.infoshare.platform.TransitionTable;

/**
 * Who moves an entry, and where to (Decree 809 arts. 11 to 17): the department's staff writes it,
 * its head answers for it, the sharing authority lets it into the catalogue.
 */
final class EntryTransitions {

  static final TransitionTable<EntryStage, EntryCommand> TABLE =
      TransitionTable.<EntryStage, EntryCommand>of(EntryCommand.class)
          .allow(PROVIDER, Roles.STAFF, DRAFT, AMEND, DRAFT)
          .allow(PROVIDER, Roles.STAFF, RETURNED, AMEND, RETURNED)
          .allow(PROVIDER, Roles.STAFF, DRAFT, SUBMIT, DEPT_REVIEW)
          .allow(PROVIDER, Roles.STAFF, RETURNED, SUBMIT, DEPT_REVIEW)
          .allow(PROVIDER, Roles.HEAD, DEPT_REVIEW, APPROVE, SUBMITTED)
          .allow(PROVIDER, Roles.HEAD, DEPT_REVIEW, RETURN, DRAFT)
          .allow(AUTHORITY, Roles.AUTHORITY, SUBMITTED, RETURN, RETURNED)
          .allow(AUTHORITY, Roles.AUTHORITY, SUBMITTED, PUBLISH, PUBLISHED)
          .build();

  private EntryTransitions() {}
}
