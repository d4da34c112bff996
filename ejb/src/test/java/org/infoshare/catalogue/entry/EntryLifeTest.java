package org.infoshare.catalogue.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.infoshare.catalogue.description.SampleDescriptions.PROVIDER;
import static org.infoshare.catalogue.description.SampleDescriptions.VOCABULARY;
import static org.infoshare.catalogue.description.SampleDescriptions.changed;
import static org.infoshare.catalogue.description.SampleDescriptions.described;
import static org.infoshare.catalogue.description.SampleDescriptions.renamed;
import static org.infoshare.catalogue.description.SampleDescriptions.twoItems;
import static org.infoshare.catalogue.entry.EntryReason.ASSESSMENT_MISSING;
import static org.infoshare.catalogue.entry.EntryReason.ENTRY_SECRET;
import static org.infoshare.catalogue.entry.EntryReason.NOTHING_CHANGED;
import static org.infoshare.catalogue.entry.SampleEntries.HARMLESS;
import static org.infoshare.catalogue.entry.SampleEntries.HEAD;
import static org.infoshare.catalogue.entry.SampleEntries.NOON;
import static org.infoshare.catalogue.entry.SampleEntries.REVIEWER;
import static org.infoshare.catalogue.entry.SampleEntries.STAFF;
import static org.infoshare.catalogue.entry.SampleEntries.drafted;
import static org.infoshare.catalogue.entry.SampleEntries.in;
import static org.infoshare.catalogue.entry.SampleEntries.person;
import static org.infoshare.catalogue.entry.SampleEntries.revised;
import static org.infoshare.foundation.platform.PlatformReason.CHANGED_MEANWHILE;
import static org.infoshare.foundation.platform.PlatformReason.SAME_PERSON;
import static org.infoshare.foundation.platform.PlatformReason.WRONG_STAGE;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.infoshare.catalogue.description.Differences;
import org.infoshare.catalogue.description.NewAssessment;
import org.infoshare.catalogue.description.PersonalImpact;
import org.infoshare.catalogue.description.SecrecyRisk;
import org.infoshare.catalogue.description.Sharing;
import org.infoshare.catalogue.publication.EntryStage;
import org.infoshare.catalogue.update.EntryDueDates;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.FieldFault;
import org.infoshare.foundation.platform.Reason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.CallerContext;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Assessment, working copies and withdrawal of an entry. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EntryLifeTest {

  private static final UUID GRANT = new UUID(0, 1);

  @Test
  void article_13_of_the_decree_nothing_is_submitted_before_it_was_assessed() {
    assertThat(reason(() -> drafted().submit(STAFF, NOON))).isEqualTo(ASSESSMENT_MISSING);
    assertThat(drafted().offeredTo(STAFF)).doesNotContain(EntryCommand.SUBMIT);
  }

  @Test
  void an_amended_text_is_assessed_anew() {
    var entry = drafted();
    entry.assess(HARMLESS, STAFF, NOON);
    assertThat(entry.offeredTo(STAFF)).contains(EntryCommand.SUBMIT);

    entry.amend(described(), null, VOCABULARY, STAFF, NOON);

    assertThat(entry.viewFor(STAFF).assessment()).isNull();
    assertThat(reason(() -> entry.submit(STAFF, NOON))).isEqualTo(ASSESSMENT_MISSING);
  }

  @ParameterizedTest
  @EnumSource
  void article_3_of_the_decree_a_secret_is_never_submitted(SecrecyRisk secrecy) {
    var entry = drafted();
    entry.assess(new NewAssessment(secrecy, "已核对", PersonalImpact.NONE, "不含", null), STAFF, NOON);

    var found = reason(() -> entry.submit(STAFF, NOON));

    assertThat(found).isEqualTo(secrecy == SecrecyRisk.NONE ? null : ENTRY_SECRET);
  }

  @Test
  void an_assessment_says_everything_at_once() {
    var refusal =
        catchThrowableOfType(
            Refusal.class,
            () ->
                drafted()
                    .assess(
                        new NewAssessment(null, " ", PersonalImpact.SENSITIVE, null, null),
                        STAFF,
                        NOON));

    assertThat(refusal.faults())
        .extracting(FieldFault::pointer)
        .containsExactly("/secrecy", "/secrecyFindings", "/personalFindings", "/measures");
  }

  @Test
  void who_assessed_does_not_approve() {
    var both = person(PROVIDER, "cab.both", Roles.STAFF, Roles.DEPARTMENT_HEAD);
    var entry = drafted();
    entry.assess(HARMLESS, both, NOON);
    entry.submit(STAFF, NOON);

    assertThat(reason(() -> entry.approve(both, NOON))).isEqualTo(SAME_PERSON);
  }

  @Test
  void a_working_copy_is_open_to_those_who_work_on_it_only() {
    var entry = revised(EntryStage.DRAFT);

    assertThat(entry.isRevision()).isTrue();
    assertThat(entry.isDraftVisibleTo(STAFF)).isTrue();
    assertThat(entry.isDraftVisibleTo(REVIEWER)).isTrue();
    assertThat(entry.isDraftVisibleTo(person("psb", "psb.staff", Roles.STAFF))).isFalse();
    assertThat(entry.isVisibleTo(person("psb", "psb.staff", Roles.STAFF))).isTrue();
  }

  @Test
  void a_discarded_working_copy_leaves_the_published_text() {
    var entry = revised(EntryStage.DRAFT);
    entry.amend(changed(described(), "name", "改名"), null, VOCABULARY, STAFF, NOON);

    entry.discard(described(), STAFF, NOON);

    assertThat(entry.stage()).isEqualTo(EntryStage.PUBLISHED);
    assertThat(entry.content()).isEqualTo(described());
    assertThat(entry.publishedVersion()).contains(1);
  }

  @Test
  void a_revision_is_not_dropped_and_a_first_draft_not_discarded() {
    assertThat(reason(() -> revised(EntryStage.DRAFT).drop(STAFF, NOON))).isEqualTo(WRONG_STAGE);
    assertThat(reason(() -> drafted().discard(null, STAFF, NOON))).isEqualTo(WRONG_STAGE);
    assertThat(drafted().offeredTo(STAFF)).doesNotContain(EntryCommand.DISCARD);
    assertThat(revised(EntryStage.DRAFT).offeredTo(STAFF)).doesNotContain(EntryCommand.DROP);
  }

  @Test
  void a_revision_becomes_the_next_version() {
    var entry = revised(EntryStage.SUBMITTED);

    entry.publish(REVIEWER, NOON);

    assertThat(entry.publishedVersion()).contains(2);
    assertThat(entry.isRevision()).isFalse();
  }

  @Test
  void blanks_around_a_name_are_not_kept_and_change_nothing() {
    var entry = revised(EntryStage.DRAFT);

    entry.amend(changed(described(), "name", "\u3000行政区划\t"), described(), VOCABULARY, STAFF, NOON);

    assertThat(entry.content().name()).isEqualTo("行政区划");
    entry.assess(HARMLESS, STAFF, NOON);
    assertThat(reason(() -> entry.submit(STAFF, NOON))).isEqualTo(NOTHING_CHANGED);
  }

  @Test
  void a_revision_that_changes_nothing_is_not_submitted() {
    var entry = revised(EntryStage.DRAFT);
    entry.assess(HARMLESS, STAFF, NOON);
    assertThat(entry.offeredTo(STAFF)).doesNotContain(EntryCommand.SUBMIT);
    assertThat(reason(() -> entry.submit(STAFF, NOON))).isEqualTo(NOTHING_CHANGED);

    entry.amend(renamed(), described(), VOCABULARY, STAFF, NOON);
    entry.amend(described(), described(), VOCABULARY, STAFF, NOON);
    entry.assess(HARMLESS, STAFF, NOON);
    assertThat(reason(() -> entry.submit(STAFF, NOON))).isEqualTo(NOTHING_CHANGED);

    entry.amend(renamed(), described(), VOCABULARY, STAFF, NOON);
    entry.assess(HARMLESS, STAFF, NOON);
    assertThat(entry.offeredTo(STAFF)).contains(EntryCommand.SUBMIT);
    entry.submit(STAFF, NOON);
    assertThat(entry.stage()).isEqualTo(EntryStage.DEPT_REVIEW);
  }

  @Test
  void items_in_another_order_are_a_change() {
    var text = described(Sharing.CONDITIONAL, twoItems(Sharing.CONDITIONAL, Sharing.CONDITIONAL));
    var items = new ArrayList<>(text.items());
    Collections.reverse(items);

    assertThat(Differences.differ(text, text)).isFalse();
    assertThat(Differences.differ(text, changed(text, "items", items))).isTrue();
  }

  @Test
  void who_wrote_an_earlier_version_may_approve_a_later_one_and_not_his_own() {
    var both = person(PROVIDER, "cab.both", Roles.STAFF, Roles.DEPARTMENT_HEAD);
    var entry = in(EntryStage.DEPT_REVIEW);
    entry.sendBack("请补充", HEAD, NOON);
    entry.assess(HARMLESS, both, NOON);
    entry.submit(STAFF, NOON);
    assertThat(entry.offeredTo(both)).doesNotContain(EntryCommand.APPROVE);
    assertThat(reason(() -> entry.approve(both, NOON))).isEqualTo(SAME_PERSON);
    entry.approve(HEAD, NOON);
    entry.publish(REVIEWER, NOON);

    entry.revise(STAFF, NOON);
    entry.amend(renamed(), described(), VOCABULARY, STAFF, NOON);
    entry.assess(HARMLESS, STAFF, NOON);
    entry.submit(STAFF, NOON);
    assertThat(entry.offeredTo(both)).contains(EntryCommand.APPROVE);
    entry.approve(both, NOON);

    assertThat(entry.stage()).isEqualTo(EntryStage.SUBMITTED);
  }

  @Test
  void who_wrote_a_copy_that_was_given_up_may_approve_the_next() {
    var both = person(PROVIDER, "cab.both", Roles.STAFF, Roles.DEPARTMENT_HEAD);
    var entry = in(EntryStage.PUBLISHED);
    entry.revise(both, NOON);
    entry.discard(described(), STAFF, NOON);
    entry.revise(STAFF, NOON);
    entry.amend(renamed(), described(), VOCABULARY, STAFF, NOON);
    entry.assess(HARMLESS, STAFF, NOON);
    entry.submit(STAFF, NOON);

    assertThat(entry.offeredTo(both)).contains(EntryCommand.APPROVE);
  }

  @Test
  void what_stands_against_a_command_outside_the_entry_is_not_offered() {
    var entry = revised(EntryStage.SUBMITTED);
    var all = entry.viewFor(REVIEWER).commands();
    var view = entry.viewFor(REVIEWER, EntryDueDates.NONE, Set.of(EntryCommand.PUBLISH), List.of());

    assertThat(all).containsExactlyInAnyOrder(EntryCommand.PUBLISH, EntryCommand.RETURN);
    assertThat(view.commands()).containsExactly(EntryCommand.RETURN);
  }

  @Test
  void what_the_head_acknowledged_covers_no_further_grant_and_no_other_text() {
    var entry = revised(EntryStage.DEPT_REVIEW);
    entry.acknowledge(Set.of(GRANT), HEAD, NOON);

    assertThat(entry.hasAcknowledged(Set.of(GRANT))).isTrue();
    assertThat(entry.hasAcknowledged(Set.of())).isTrue();
    assertThat(entry.hasAcknowledged(Set.of(GRANT, new UUID(0, 2)))).isFalse();

    entry.sendBack("请补充", HEAD, NOON);
    entry.amend(described(), null, VOCABULARY, STAFF, NOON);
    assertThat(entry.hasAcknowledged(Set.of(GRANT))).isFalse();
  }

  @Test
  void a_withdrawal_that_is_turned_down_leaves_the_entry_published() {
    var entry = in(EntryStage.WITHDRAWING);
    assertThat(entry.viewFor(person("psb", "psb.staff", Roles.STAFF)).withdrawal().reasons())
        .isEqualTo("职责已划转");

    entry.sendBack("仍有部门使用", REVIEWER, NOON);

    assertThat(entry.stage()).isEqualTo(EntryStage.PUBLISHED);
    assertThat(entry.viewFor(STAFF).withdrawal()).isNull();
  }

  @Test
  void who_proposed_a_withdrawal_does_not_carry_it_out() {
    var both =
        new CallerContext(
            new Caller("cab.both", PROVIDER, Set.of(Roles.HEAD, Roles.AUTHORITY)),
            Set.of(PROVIDER));
    var entry = in(EntryStage.PUBLISHED);
    entry.proposeWithdrawal("职责已划转", both, NOON);

    assertThat(reason(() -> entry.withdraw(both, NOON))).isEqualTo(SAME_PERSON);
  }

  @Test
  void who_read_an_older_state_changes_nothing() {
    var entry = drafted();
    int read = entry.viewFor(STAFF).lockVersion();

    entry.requireUnchangedSince(read);
    entry.requireUnchangedSince(null);

    assertThat(reason(() -> entry.requireUnchangedSince(read + 1))).isEqualTo(CHANGED_MEANWHILE);
  }

  private static Reason reason(Runnable act) {
    var refusal = catchThrowableOfType(Refusal.class, act::run);
    return refusal == null ? null : refusal.reason();
  }
}
