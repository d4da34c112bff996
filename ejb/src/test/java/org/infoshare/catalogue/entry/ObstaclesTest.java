package org.infoshare.catalogue.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.infoshare.catalogue.entry.SampleEntries.HARMLESS;
import static org.infoshare.catalogue.entry.SampleEntries.HEAD;
import static org.infoshare.catalogue.entry.SampleEntries.NOON;
import static org.infoshare.catalogue.entry.SampleEntries.REVIEWER;
import static org.infoshare.catalogue.entry.SampleEntries.STAFF;
import static org.infoshare.catalogue.entry.SampleEntries.drafted;
import static org.infoshare.catalogue.entry.SampleEntries.in;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.infoshare.catalogue.publication.ActiveGrant;
import org.infoshare.catalogue.publication.ActiveGrants;
import org.infoshare.catalogue.publication.EntryStage;
import org.infoshare.catalogue.publication.EntryVersions;
import org.infoshare.catalogue.publication.PublicationRule;
import org.infoshare.catalogue.publication.PublishedEntry;
import org.infoshare.foundation.persistence.TestDatabase;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.PlatformClock;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.organisation.department.CallerContext;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Nobody is offered what the rest of the platform would refuse. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ObstaclesTest {

  private final OneRule rule = new OneRule();
  private final List<String> open = new ArrayList<>();
  private final Obstacles obstacles =
      new Obstacles(
          new EntryVersions(TestDatabase.sql()),
          new Impacts(),
          new NoGrants(),
          new EntryCases(List.of(entry -> open)),
          List.<PublicationRule>of(rule),
          Clock.fixed(NOON, PlatformClock.ZONE));

  @Test
  void a_draft_that_could_not_be_published_is_not_offered_for_submission() {
    var entry = assessed();
    assertThat(against(entry, STAFF)).isEmpty();
    assertThatCode(() -> obstacles.precheck(entry)).doesNotThrowAnyException();

    rule.refuses = true;

    assertThat(against(entry, STAFF)).containsExactly(EntryCommand.SUBMIT);
    assertThatThrownBy(() -> obstacles.precheck(entry)).isInstanceOf(Refusal.class);
  }

  @Test
  void nor_is_one_that_was_returned() {
    rule.refuses = true;

    assertThat(against(in(EntryStage.RETURNED), STAFF)).containsExactly(EntryCommand.SUBMIT);
  }

  @Test
  void what_lies_before_the_authority_is_not_offered_for_publication() {
    var entry = in(EntryStage.SUBMITTED);
    assertThat(against(entry, REVIEWER)).isEmpty();

    rule.refuses = true;

    assertThat(against(entry, REVIEWER)).containsExactly(EntryCommand.PUBLISH);
  }

  @Test
  void what_somebody_waits_for_an_answer_to_does_not_leave_the_catalogue() {
    var published = in(EntryStage.PUBLISHED);
    assertThat(against(published, HEAD)).isEmpty();

    open.add("5f0e (edu)");

    assertThat(against(published, HEAD)).containsExactly(EntryCommand.PROPOSE_WITHDRAWAL);
  }

  @Test
  void the_version_that_would_come_next_is_looked_at() {
    obstacles.precheck(assessed());

    assertThat(rule.asked).extracting(PublishedEntry::version).containsExactly(1);
  }

  @Test
  void nobody_is_asked_for_a_reader_who_is_not_offered_the_command() {
    rule.refuses = true;

    assertThat(against(assessed(), HEAD)).isEmpty();
    assertThat(against(drafted(), STAFF)).isEmpty();
    assertThat(against(in(EntryStage.DEPT_REVIEW), STAFF)).isEmpty();
    assertThat(against(in(EntryStage.SUBMITTED), HEAD)).isEmpty();
    assertThat(rule.asked).isEmpty();
  }

  private Set<EntryCommand> against(Entry entry, CallerContext reader) {
    return obstacles.blockedCommands(entry, entry.offeredTo(reader));
  }

  private static Entry assessed() {
    var entry = drafted();
    entry.assess(HARMLESS, STAFF, NOON);
    return entry;
  }

  /** Nobody has a right on anything. */
  private static final class NoGrants implements ActiveGrants {
    @Override
    public List<ActiveGrant> findByEntry(String entry) {
      return List.of();
    }

    @Override
    public void announceWithdrawal(String entry) {}

    @Override
    public void recallWithdrawal(String entry) {}

    @Override
    public void end(String entry, Caller caller) {}
  }

  /** What another feature demands. */
  private static final class OneRule implements PublicationRule {

    private final List<PublishedEntry> asked = new ArrayList<>();
    private boolean refuses;

    @Override
    public void check(PublishedEntry proposed, PublishedEntry before) {
      asked.add(proposed);
      if (refuses) {
        throw new Refusal(PlatformReason.INVALID, List.of());
      }
    }
  }
}
