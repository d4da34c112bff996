package org.infoshare.catalogue.entry;

import static org.infoshare.catalogue.description.SampleDescriptions.PROVIDER;
import static org.infoshare.catalogue.description.SampleDescriptions.VOCABULARY;
import static org.infoshare.catalogue.description.SampleDescriptions.described;
import static org.infoshare.catalogue.description.SampleDescriptions.renamed;
import static org.infoshare.catalogue.entry.EntryCommand.AMEND;
import static org.infoshare.catalogue.entry.EntryCommand.APPROVE;
import static org.infoshare.catalogue.entry.EntryCommand.ASSESS;
import static org.infoshare.catalogue.entry.EntryCommand.PROPOSE_WITHDRAWAL;
import static org.infoshare.catalogue.entry.EntryCommand.PUBLISH;
import static org.infoshare.catalogue.entry.EntryCommand.REVISE;
import static org.infoshare.catalogue.entry.EntryCommand.SUBMIT;
import static org.infoshare.catalogue.entry.EntryCommand.WITHDRAW;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.infoshare.catalogue.description.EntryCode;
import org.infoshare.catalogue.description.NewAssessment;
import org.infoshare.catalogue.description.PersonalImpact;
import org.infoshare.catalogue.description.SecrecyRisk;
import org.infoshare.catalogue.publication.EntryStage;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.CallerContext;

/** Entries and people that the tests of the catalogue share. */
final class SampleEntries {

  static final String AUTHORITY = "iic";
  static final Instant NOON = Instant.parse("2026-11-24T04:00:00Z");

  static final CallerContext STAFF = person(PROVIDER, "cab.staff", Roles.STAFF);

  /** Head of the department and of its sharing office. */
  static final CallerContext HEAD = person(PROVIDER, "cab.head", Roles.HEAD, Roles.DEPARTMENT_HEAD);

  static final CallerContext REVIEWER =
      person(AUTHORITY, "iic.staff", Roles.STAFF, Roles.AUTHORITY);

  static final NewAssessment HARMLESS =
      new NewAssessment(SecrecyRisk.NONE, "逐项核对,不含秘密", PersonalImpact.NONE, "不含个人信息", null);

  /** Into the catalogue, revised, and out of it. */
  static final List<EntryCommand> WHOLE_WAY =
      List.of(
          ASSESS,
          SUBMIT,
          APPROVE,
          PUBLISH,
          REVISE,
          AMEND,
          ASSESS,
          SUBMIT,
          APPROVE,
          PUBLISH,
          PROPOSE_WITHDRAWAL,
          WITHDRAW);

  private SampleEntries() {}

  /** What a person of that department is to an entry of the provider. */
  static CallerContext person(String department, String account, String... roles) {
    return CallerContext.of(
        new Caller(account, department, Set.of(roles)),
        authority -> authority.equals(AUTHORITY) ? Set.of(PROVIDER) : Set.of());
  }

  static Entry drafted() {
    return Entry.draft(EntryCode.of("103001", 1, 0), described(), STAFF.caller(), NOON);
  }

  /** An entry that came to its stage by three different people. */
  static Entry in(EntryStage stage) {
    var entry = drafted();
    if (stage == EntryStage.DRAFT) {
      return entry;
    }
    if (stage == EntryStage.DROPPED) {
      entry.drop(STAFF, NOON);
      return entry;
    }
    entry.assess(HARMLESS, STAFF, NOON);
    entry.submit(STAFF, NOON);
    if (stage == EntryStage.DEPT_REVIEW) {
      return entry;
    }
    entry.approve(HEAD, NOON);
    if (stage == EntryStage.RETURNED) {
      entry.sendBack("更新周期须与法定周期一致", REVIEWER, NOON);
    }
    if (EnumSet.of(EntryStage.PUBLISHED, EntryStage.WITHDRAWING, EntryStage.WITHDRAWN)
        .contains(stage)) {
      entry.publish(REVIEWER, NOON);
      leaving(entry, stage);
    }
    return entry;
  }

  private static void leaving(Entry entry, EntryStage stage) {
    if (stage != EntryStage.PUBLISHED) {
      entry.proposeWithdrawal("职责已划转", HEAD, NOON);
    }
    if (stage == EntryStage.WITHDRAWN) {
      entry.withdraw(REVIEWER, NOON);
    }
  }

  /** A working copy, in that stage, of an entry that was published as version 1. */
  static Entry revised(EntryStage stage) {
    var entry = in(EntryStage.PUBLISHED);
    entry.revise(STAFF, NOON);
    if (stage == EntryStage.DRAFT) {
      return entry;
    }
    entry.amend(renamed(), described(), VOCABULARY, STAFF, NOON);
    entry.assess(HARMLESS, STAFF, NOON);
    entry.submit(STAFF, NOON);
    if (stage == EntryStage.DEPT_REVIEW) {
      return entry;
    }
    entry.approve(HEAD, NOON);
    if (stage == EntryStage.RETURNED) {
      entry.sendBack("请补充", REVIEWER, NOON);
    }
    return entry;
  }

  static void run(EntryCommand command, Entry entry, CallerContext caller) {
    switch (command) {
      case AMEND -> entry.amend(renamed(), described(), VOCABULARY, caller, NOON);
      case SUBMIT -> entry.submit(caller, NOON);
      case APPROVE -> entry.approve(caller, NOON);
      case RETURN -> entry.sendBack("请补充共享条件", caller, NOON);
      case PUBLISH -> entry.publish(caller, NOON);
      case ASSESS -> entry.assess(HARMLESS, caller, NOON);
      case REVISE -> entry.revise(caller, NOON);
      case DISCARD -> entry.discard(described(), caller, NOON);
      case DROP -> entry.drop(caller, NOON);
      case ACKNOWLEDGE -> entry.acknowledge(Set.of(), caller, NOON);
      case PROPOSE_WITHDRAWAL -> entry.proposeWithdrawal("职责已划转", caller, NOON);
      case WITHDRAW -> entry.withdraw(caller, NOON);
    }
  }
}
