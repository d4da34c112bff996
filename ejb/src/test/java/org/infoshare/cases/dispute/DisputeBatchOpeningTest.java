package org.infoshare.cases.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.infoshare.cases.competence.CityBodies;
import org.infoshare.cases.competence.DisputeBodies;
import org.infoshare.cases.competence.Jurisdiction;
import org.infoshare.foundation.evidence.EvidenceLedger;
import org.infoshare.foundation.notice.Journal;
import org.infoshare.foundation.notice.Notices;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.platform.KeyedHash;
import org.infoshare.foundation.platform.PlatformClock;
import org.infoshare.foundation.platform.Text;
import org.infoshare.organisation.department.DepartmentLevel;
import org.infoshare.time.calendar.WorkCalendars;
import org.infoshare.time.deadline.DeadlineSettings;
import org.infoshare.time.deadline.Deadlines;
import org.infoshare.time.deadline.NewDeadline;
import org.infoshare.time.rulebook.Rulebook;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The batches that open by themselves, on a real PostgreSQL; it is Saturday 4 April 2026. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DisputeBatchOpeningTest {

  private static final Instant FEBRUARY = Instant.parse("2026-02-02T04:00:00Z");
  private static final Instant MARCH = Instant.parse("2026-03-02T04:00:00Z");
  private static final Instant NOW = Instant.parse("2026-04-04T04:00:00Z");
  private static final Instant DAY = Instant.parse("2026-03-31T16:00:00Z");

  private final DisputesOnDatabase on = new DisputesOnDatabase();
  private final Sql sql = on.sql();
  private final Jurisdiction jurisdiction =
      new Jurisdiction(
          DepartmentLevel.DISTRICT,
          Integer.toString(ThreadLocalRandom.current().nextInt(500_000, 700_000)));

  /** Three days late it is as it had been in time: what came into the queue since waits on. */
  @Test
  void a_late_batch_is_that_of_its_day() {
    var first = queued(MARCH);
    var second = queued(MARCH.plusSeconds(1));
    var since = queued(DAY.plusSeconds(60));

    new BatchOpening(new Steps()).sweep();

    assertThat(stage(first)).isEqualTo(DisputeStage.JOINT_REVIEW);
    assertThat(dispute(second).state().agendaNumber()).isEqualTo(2);
    assertThat(dispute(first).state().since()).isEqualTo(DAY);
    assertThat(stage(since)).isEqualTo(DisputeStage.QUEUED);
    assertThat(limits().explain(DisputeDeadlineKind.REVIEW, first).due().from())
        .isEqualTo(LocalDate.of(2026, 4, 1));
    assertThat(on.batches().page(jurisdiction, 10, null).results())
        .extracting(DisputeBatches.Batch::openedAt)
        .containsExactly(DAY);
  }

  @Test
  void one_at_fault_does_not_keep_the_others_from_their_batch() {
    var good = queued(MARCH);
    var atFault = queued(FEBRUARY);
    var other = queued(MARCH.plusSeconds(2));
    // Its review cannot begin: a limit of it is running already.
    var rulebook = new Rulebook(sql);
    deadlines()
        .start(
            new NewDeadline(
                DisputeDeadlineKind.REVIEW.keyOf(atFault),
                rulebook.limitAt("gz-2016", "dispute.review", null, NOW),
                "gz-2016",
                NOW,
                "iic",
                Set.of(),
                new Text("101001/1", "101001/1")));

    new BatchOpening(new Steps()).sweep();
    new BatchOpening(new Steps()).sweep();

    assertThat(List.of(stage(good), stage(atFault), stage(other)))
        .containsExactly(DisputeStage.JOINT_REVIEW, DisputeStage.QUEUED, DisputeStage.JOINT_REVIEW);
    assertThat(dispute(good).state().batch()).isEqualTo(dispute(other).state().batch());
    assertThat(on.batches().page(jurisdiction, 10, null).results()).hasSize(1);
  }

  /** Where even the list of what waits cannot be read, the other jurisdictions still get theirs. */
  @Test
  void a_jurisdiction_at_fault_does_not_keep_the_others_from_their_batch() {
    var atFault = new Jurisdiction(DepartmentLevel.MUNICIPAL, "440100");
    var opened = new ArrayList<Jurisdiction>();

    new BatchOpening(
            new BatchOpening.Steps() {
              @Override
              public List<Jurisdiction> due() {
                return List.of(atFault, jurisdiction);
              }

              @Override
              public void open(Jurisdiction due) {
                if (due.equals(atFault)) {
                  throw new IllegalStateException("no connection");
                }
                opened.add(due);
              }

              @Override
              public List<UUID> waiting(Jurisdiction due) {
                throw new IllegalStateException("no connection");
              }

              @Override
              public void open(Jurisdiction due, UUID dispute) {
                opened.add(due);
              }
            })
        .sweep();

    assertThat(opened).containsExactly(jurisdiction);
  }

  private UUID queued(Instant since) {
    var dispute =
        DisputeSamples.open(DisputeSamples.at(DisputeSamples.subject("gz-2016"), jurisdiction));
    dispute.expire(since);
    dispute.expire(since);
    return on.add(dispute).id();
  }

  private Dispute dispute(UUID id) {
    return on.read(id);
  }

  private DisputeStage stage(UUID id) {
    return dispute(id).stage();
  }

  private static Clock clock() {
    return Clock.fixed(NOW, PlatformClock.ZONE);
  }

  private Deadlines deadlines() {
    var rulebook = new Rulebook(sql);
    return new Deadlines(sql, new WorkCalendars(sql), new DeadlineSettings(rulebook), clock());
  }

  private DisputeDeadlines limits() {
    return new DisputeDeadlines(deadlines(), new Rulebook(sql));
  }

  private DisputeBatchOpening batches() {
    var disputes = on.disputes();
    var bodies = new DisputeBodies(new CityBodies(), code -> null);
    var rulebook = new Rulebook(sql);
    var journal =
        new DisputeJournal(
            new Journal(
                new EvidenceLedger(sql, new KeyedHash("ab".repeat(32)), clock()),
                new Notices(sql, clock())));
    var proceedings =
        new DisputeProceedings(
            disputes, bodies, limits(), journal, new DisputedCases(), rulebook, null, clock());
    return new DisputeBatchOpening(on.batches(), disputes, bodies, proceedings, rulebook, clock());
  }

  /** Each step in a transaction of its own, at this seat alone. */
  private final class Steps implements BatchOpening.Steps {

    @Override
    public List<Jurisdiction> due() {
      return on.answer(() -> batches().due().stream().filter(jurisdiction::equals).toList());
    }

    @Override
    public void open(Jurisdiction at) {
      on.inTransaction(() -> batches().openAutomatically(at));
    }

    @Override
    public List<UUID> waiting(Jurisdiction at) {
      return on.answer(() -> batches().waiting(at));
    }

    @Override
    public void open(Jurisdiction at, UUID dispute) {
      on.inTransaction(() -> batches().openAutomatically(at, dispute));
    }
  }
}
