package org.infoshare.cases.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infoshare.cases.dispute.DisputeSamples.FOUR;
import static org.infoshare.cases.dispute.DisputeSamples.NOON;
import static org.infoshare.cases.dispute.DisputeSamples.context;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.infoshare.cases.dispute.NewOpinion.OpinionStance;
import org.infoshare.foundation.evidence.EvidenceLedger;
import org.infoshare.foundation.notice.Journal;
import org.infoshare.foundation.notice.Notices;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.persistence.TestDatabase;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.KeyedHash;
import org.infoshare.foundation.platform.PlatformClock;
import org.infoshare.foundation.platform.Text;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Who reads what of a dispute in the evidence, on a real PostgreSQL. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DisputeJournalTest {

  private static final Clock CLOCK = Clock.fixed(NOON, PlatformClock.ZONE);

  private final Sql sql = TestDatabase.sql();
  private final DisputeJournal journal =
      new DisputeJournal(
          new Journal(
              new EvidenceLedger(sql, new KeyedHash("ab".repeat(32)), CLOCK),
              new Notices(sql, CLOCK)));

  @Test
  void the_parties_read_the_opinions_only_in_the_record_of_the_end_of_the_review() {
    var dispute = DisputeSamples.in("gz-2016", DisputeStage.JOINT_REVIEW);
    var bodies = DisputeSamples.bodies(dispute.subject());
    var legal = FOUR.get(2);
    dispute.opine(context(legal, dispute), DisputeSamples.notShare());

    journal.recordAndNotify(
        legal,
        dispute,
        bodies,
        DisputeStage.JOINT_REVIEW,
        DisputeEvent.OPINED,
        act -> act.detail("stance", OpinionStance.NOT_SHARE));

    assertThat(readers(dispute, "dispute-opinion-given"))
        .contains("legal", "iic")
        .doesNotContain("edu", "psb");

    dispute.conclude(DisputeCommand.FAIL, NOON);
    journal.recordAndNotify(
        Caller.PLATFORM,
        dispute,
        bodies,
        DisputeStage.JOINT_REVIEW,
        DisputeEvent.UNRESOLVED,
        act -> act);

    assertThat(readers(dispute, "dispute-unresolved")).contains("edu", "psb");
    assertThat(opinions(dispute)).contains("LEGAL NOT_SHARE");
  }

  @Test
  void what_happens_over_a_need_names_it_in_the_evidence_and_in_words() {
    var subject = DisputeSamples.ofNeed("cn-2025");
    var dispute = DisputeSamples.open(subject);
    journal.recordAndNotify(
        DisputeSamples.REQUESTER,
        dispute,
        DisputeSamples.bodies(subject),
        DisputeStage.OPEN,
        DisputeEvent.OPENED,
        act -> act);
    var need =
        sql.withHandle(
            handle ->
                handle
                    .createQuery(
                        """
                        select details ->> 'need' from evidence_record
                        where subject = :dispute and request_id is null and entry_code is null
                        """)
                    .bind("dispute", dispute.id().toString())
                    .mapTo(String.class)
                    .one());
    assertThat(need).isEqualTo(subject.disputedCase().need().toString());
    assertThat(text(DisputeEvent.OPENED, subject, null))
        .isEqualTo(
            new Text("对目录外需求“近视筛查”的共享争议已提出。", "A dispute over the need \"近视筛查\" was opened."));
    assertThat(text(DisputeEvent.REASSIGNED, DisputeSamples.subject("cn-2025"), "iic"))
        .isEqualTo(
            new Text(
                "条目 101001/1 的共享争议:改由市工信局承办,期限重新计算。",
                "Dispute over entry 101001/1: 市工信局 handles it now, and its deadline starts again."));
    assertThat(text(DisputeEvent.SETTLED, DisputeSamples.subject("cn-2025"), null))
        .isEqualTo(
            new Text(
                "条目 101001/1 的共享争议:双方达成一致,予以共享。",
                "Dispute over entry 101001/1: the parties settled; the items are shared."));
  }

  private static Text text(DisputeEvent event, DisputeScope subject, String acting) {
    return event.text(subject, acting).orElseThrow().filled(Map.of("iic", "市工信局"));
  }

  private String opinions(Dispute dispute) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select details ->> 'opinions' from evidence_record
                    where subject = :dispute and act = 'dispute-unresolved'
                    """)
                .bind("dispute", dispute.id().toString())
                .mapTo(String.class)
                .one());
  }

  private List<String> readers(Dispute dispute, String act) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select e.department from evidence_reader e
                    join evidence_record r on r.id = e.evidence_id
                    where r.subject = :dispute and r.act = :act
                    """)
                .bind("dispute", dispute.id().toString())
                .bind("act", act)
                .mapTo(String.class)
                .list());
  }
}
