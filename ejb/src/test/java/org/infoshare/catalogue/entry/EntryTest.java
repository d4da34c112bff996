package org.infoshare.catalogue.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.infoshare.catalogue.description.SampleDescriptions.PROVIDER;
import static org.infoshare.catalogue.description.SampleDescriptions.VOCABULARY;
import static org.infoshare.catalogue.description.SampleDescriptions.changed;
import static org.infoshare.catalogue.description.SampleDescriptions.described;
import static org.infoshare.catalogue.description.SampleDescriptions.item;
import static org.infoshare.catalogue.description.SampleDescriptions.twoItems;
import static org.infoshare.catalogue.entry.SampleEntries.AUTHORITY;
import static org.infoshare.catalogue.entry.SampleEntries.HARMLESS;
import static org.infoshare.catalogue.entry.SampleEntries.HEAD;
import static org.infoshare.catalogue.entry.SampleEntries.NOON;
import static org.infoshare.catalogue.entry.SampleEntries.REVIEWER;
import static org.infoshare.catalogue.entry.SampleEntries.STAFF;
import static org.infoshare.catalogue.entry.SampleEntries.drafted;
import static org.infoshare.catalogue.entry.SampleEntries.in;
import static org.infoshare.catalogue.entry.SampleEntries.person;
import static org.infoshare.foundation.platform.PlatformReason.INVALID;
import static org.infoshare.foundation.platform.PlatformReason.SAME_PERSON;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.infoshare.catalogue.description.EntryCode;
import org.infoshare.catalogue.description.ItemDefinition;
import org.infoshare.catalogue.description.ItemType;
import org.infoshare.catalogue.description.Sharing;
import org.infoshare.catalogue.publication.DraftVisibility;
import org.infoshare.catalogue.publication.EntryStage;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.FieldFault;
import org.infoshare.foundation.platform.Json;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.CallerContext;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EntryTest {

  @Test
  void publication_makes_version_one() {
    var view = in(EntryStage.PUBLISHED).viewFor(STAFF);

    assertThat(view.version()).isEqualTo(1);
    assertThat(view.publishedAt()).isEqualTo(NOON);
    assertThat(view.commands()).containsExactly(EntryCommand.REVISE);
  }

  @Test
  void a_draft_has_no_version() {
    var view = drafted().viewFor(STAFF);

    assertThat(view.version()).isNull();
    assertThat(view.code()).isEqualTo("103001/1");
    assertThat(view.provider()).isEqualTo(PROVIDER);
    assertThat(view.commands())
        .containsExactly(EntryCommand.AMEND, EntryCommand.ASSESS, EntryCommand.DROP);
  }

  @Test
  void an_amendment_replaces_the_whole_description() {
    var entry = drafted();
    var strict =
        described(Sharing.CONDITIONAL, twoItems(Sharing.CONDITIONAL, Sharing.UNCONDITIONAL));

    entry.amend(strict, null, VOCABULARY, STAFF, NOON);

    assertThat(entry.content()).isEqualTo(strict);
  }

  @Test
  void a_refused_amendment_changes_nothing() {
    var entry = drafted();
    var loose =
        described(Sharing.UNCONDITIONAL, twoItems(Sharing.CONDITIONAL, Sharing.UNCONDITIONAL));

    var refusal =
        catchThrowableOfType(
            Refusal.class, () -> entry.amend(loose, null, VOCABULARY, STAFF, NOON));

    assertThat(refusal.reason()).isEqualTo(INVALID);
    assertThat(entry.content()).isEqualTo(described());
  }

  @Test
  void reasons_for_sending_back_must_be_given() {
    var entry = in(EntryStage.SUBMITTED);

    var refusal = catchThrowableOfType(Refusal.class, () -> entry.sendBack(" ", REVIEWER, NOON));

    assertThat(refusal.faults()).extracting(FieldFault::pointer).containsExactly("/reasons");
    assertThat(entry.stage()).isEqualTo(EntryStage.SUBMITTED);
  }

  @Test
  void the_reasons_are_shown_until_the_entry_is_submitted_again() {
    var entry = in(EntryStage.RETURNED);
    assertThat(entry.viewFor(STAFF).returnReasons()).isEqualTo("更新周期须与法定周期一致");

    entry.assess(HARMLESS, STAFF, NOON);
    entry.submit(STAFF, NOON);

    assertThat(entry.viewFor(STAFF).returnReasons()).isNull();
  }

  @Test
  void whoever_wrote_an_entry_cannot_approve_it() {
    var both = person(PROVIDER, "cab.both", Roles.STAFF, Roles.DEPARTMENT_HEAD);
    var drafter = drafted();
    drafter.amend(described(), null, VOCABULARY, both, NOON);
    drafter.assess(HARMLESS, STAFF, NOON);
    drafter.submit(STAFF, NOON);
    var submitter = drafted();
    submitter.assess(HARMLESS, STAFF, NOON);
    submitter.submit(both, NOON);

    assertRefusedAsSamePerson(EntryCommand.APPROVE, drafter, both);
    assertRefusedAsSamePerson(EntryCommand.APPROVE, submitter, both);
  }

  @Test
  void whoever_amended_first_is_not_forgotten_when_another_amends_after() {
    var both = person(PROVIDER, "cab.both", Roles.STAFF, Roles.DEPARTMENT_HEAD);
    var entry = drafted();
    entry.amend(described(), null, VOCABULARY, both, NOON);
    entry.amend(described(), null, VOCABULARY, person(PROVIDER, "cab.second", Roles.STAFF), NOON);
    entry.assess(HARMLESS, STAFF, NOON);
    entry.submit(STAFF, NOON);

    assertRefusedAsSamePerson(EntryCommand.APPROVE, entry, both);
  }

  @Test
  void an_authority_publishes_its_own_entry_by_a_third_person() {
    var staff = own("iic.staff", Roles.STAFF);
    var head = own("iic.head", Roles.DEPARTMENT_HEAD);
    var third = own("iic.third", Roles.STAFF);
    var entry = Entry.draft(EntryCode.of("103001", 2, 0), described(), staff.caller(), NOON);
    entry.assess(HARMLESS, staff, NOON);
    entry.submit(staff, NOON);
    entry.approve(head, NOON);

    assertRefusedAsSamePerson(EntryCommand.PUBLISH, entry, staff);
    assertRefusedAsSamePerson(EntryCommand.PUBLISH, entry, head);
    assertThat(entry.offeredTo(third)).contains(EntryCommand.PUBLISH);

    entry.publish(third, NOON);

    assertThat(entry.stage()).isEqualTo(EntryStage.PUBLISHED);
  }

  @Test
  void the_head_of_an_authority_returns_its_own_entry_to_where_it_stood() {
    var staff = own("iic.staff", Roles.STAFF);
    var head = own("iic.head", Roles.DEPARTMENT_HEAD);
    var entry = Entry.draft(EntryCode.of("103001", 3, 0), described(), staff.caller(), NOON);
    entry.assess(HARMLESS, staff, NOON);
    entry.submit(staff, NOON);
    entry.sendBack("请补充摘要", head, NOON);
    assertThat(entry.stage()).isEqualTo(EntryStage.DRAFT);

    entry.assess(HARMLESS, staff, NOON);
    entry.submit(staff, NOON);
    entry.approve(own("iic.deputy", Roles.DEPARTMENT_HEAD), NOON);
    entry.sendBack("请补充摘要", head, NOON);

    assertThat(entry.stage()).isEqualTo(EntryStage.RETURNED);
  }

  @Test
  void
      article_15_of_the_decree_conditions_of_a_departments_own_making_are_flagged_to_those_who_review() {
    var entry = drafted();
    entry.amend(changed(described(), "condition", "须书面说明"), null, VOCABULARY, STAFF, NOON);

    assertThat(entry.viewFor(REVIEWER).flags())
        .containsExactly(EntryFlag.CONDITION_BEYOND_SCOPE_AND_USE);
    assertThat(entry.viewFor(STAFF).flags()).isNotEmpty();
    assertThat(entry.viewFor(person("psb", "psb.staff", Roles.STAFF)).flags()).isEmpty();
    assertThat(drafted().viewFor(REVIEWER).flags()).isEmpty();
  }

  @Test
  void a_sensitive_item_without_a_condition_is_flagged_to_those_who_review() {
    var code = item("code", Sharing.UNCONDITIONAL);
    var name =
        new ItemDefinition(
            "name", "姓名", "Name", ItemType.CHARACTER, 30, false, true, Sharing.UNCONDITIONAL, null);
    var open = drafted();
    open.amend(
        described(Sharing.UNCONDITIONAL, List.of(code, name)), null, VOCABULARY, STAFF, NOON);
    var conditional = drafted();
    conditional.amend(
        described(Sharing.CONDITIONAL, List.of(code, name)), null, VOCABULARY, STAFF, NOON);

    assertThat(open.viewFor(REVIEWER).flags())
        .containsExactly(EntryFlag.SENSITIVE_WITHOUT_CONDITION);
    assertThat(open.viewFor(person("psb", "psb.staff", Roles.STAFF)).flags()).isEmpty();
    assertThat(conditional.viewFor(REVIEWER).flags()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void an_entry_is_visible_to_those_who_work_on_it(EntryStage stage) {
    var entry = in(stage);

    assertThat(entry.isVisibleTo(STAFF)).isTrue();
    assertThat(entry.isVisibleTo(HEAD)).isTrue();
    assertThat(entry.isVisibleTo(REVIEWER)).isTrue();
  }

  /** Decree 809 art. 16. */
  @ParameterizedTest
  @EnumSource
  void an_entry_is_visible_to_others_only_when_it_is_published(EntryStage stage) {
    var entry = in(stage);
    boolean published =
        EnumSet.of(EntryStage.PUBLISHED, EntryStage.WITHDRAWING, EntryStage.WITHDRAWN)
            .contains(stage);

    assertThat(entry.isVisibleTo(person("psb", "psb.staff", Roles.STAFF))).isEqualTo(published);
    assertThat(entry.isVisibleTo(person("psb", "psb.head", Roles.HEAD))).isEqualTo(published);
    assertThat(entry.isVisibleTo(person("th-auth", "th-auth.staff", Roles.STAFF, Roles.AUTHORITY)))
        .isEqualTo(published);
    assertThat(entry.isVisibleTo(person(PROVIDER, "cab.system", Roles.SYSTEM)))
        .isEqualTo(published);
    assertThat(entry.isVisibleTo(person(AUTHORITY, "iic.system", Roles.SYSTEM)))
        .isEqualTo(published);
    assertThat(entry.isVisibleTo(person(null, "auditor", Roles.AUDITOR))).isEqualTo(published);
    assertThat(entry.isVisibleTo(person(null, "operator", Roles.OPERATOR))).isEqualTo(published);
  }

  @Test
  void a_caller_without_department_is_not_the_authority_of_a_provider_that_has_none() {
    var operator = new Caller("operator", null, Set.of(Roles.AUTHORITY));

    assertThat(DraftVisibility.departmentsOf(CallerContext.of(operator, none -> Set.of(PROVIDER))))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void a_view_survives_being_written_and_read_as_json(EntryStage stage) throws Exception {
    var view = in(stage).viewFor(STAFF);

    String written = Json.mapper().writeValueAsString(view);

    assertThat(Json.mapper().readValue(written, EntryView.class)).isEqualTo(view);
    assertThat(written).contains("\"abstract\"");
  }

  private static CallerContext own(String account, String role) {
    return CallerContext.of(
        new Caller(account, AUTHORITY, Set.of(role, Roles.AUTHORITY)), itself -> Set.of(itself));
  }

  private static void assertRefusedAsSamePerson(
      EntryCommand command, Entry entry, CallerContext person) {
    assertThat(entry.offeredTo(person)).doesNotContain(command);
    var refusal =
        catchThrowableOfType(Refusal.class, () -> SampleEntries.run(command, entry, person));
    assertThat(refusal.reason()).isEqualTo(SAME_PERSON);
  }
}
