package org.infoshare.foundation.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.infoshare.foundation.evidence.Act;
import org.infoshare.foundation.evidence.EvidenceLedger;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.persistence.TestDatabase;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.KeyedHash;
import org.infoshare.foundation.platform.PlatformClock;
import org.infoshare.foundation.platform.Text;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class JournalTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-02T04:00:00Z"), PlatformClock.ZONE);

  private final Sql sql = TestDatabase.sql();
  private final NoticeRepository notices = new NoticeRepository(sql);
  private final String suffix = UUID.randomUUID().toString().substring(0, 8);
  private final String edu = "edu-" + suffix;
  private final String cab = "cab-" + suffix;
  private final String old = "old-" + suffix;
  private final Journal journal =
      new Journal(
          new EvidenceLedger(sql, new KeyedHash("ab".repeat(32)), CLOCK),
          new Notices(sql, CLOCK, codes -> codes.contains(edu) ? Map.of(edu, "市教育局") : Map.of()));
  private final UUID request = UUID.randomUUID();

  @Test
  void others_are_notified_once_and_the_department_of_the_caller_and_its_predecessors_are_not() {
    step(edu, cab, cab, null, old);

    assertThat(of(cab)).isEqualTo("市教育局's head asks nobody for E-1.");
    assertThat(notices.page(edu, filter()).results()).isEmpty();
    assertThat(notices.page(old, filter()).results()).isEmpty();
  }

  @Test
  void each_step_has_a_notice_of_its_own() {
    step(cab);
    step(cab);

    assertThat(notices.page(cab, filter()).results())
        .hasSize(2)
        .allSatisfy(
            notice -> {
              assertThat(notice.kind()).isEqualTo("request-filed");
              assertThat(notice.about()).isEqualTo(request.toString());
              assertThat(notice.chinese()).isEqualTo("市教育局 申请 nobody 的 E-1。");
            });
  }

  @Test
  void an_event_without_a_sentence_notifies_nobody() {
    var event = new JournalEvent("request-submitted", null, null);
    journal.recordAndNotify(
        Act.of(Caller.PLATFORM, event.act()), request, event.text("E-1"), Stream.of(cab));

    assertThat(notices.page(cab, filter()).results()).isEmpty();
  }

  @Test
  void a_long_list_of_items_is_cut_and_says_how_many_there_are() {
    var names =
        IntStream.rangeClosed(1, 12)
            .mapToObj(number -> new Text("项" + number, "i" + number))
            .toList();

    assertThat(NoticeText.items(names))
        .isEqualTo(
            new Text(
                "项1、项2、项3、项4、项5、项6、项7、项8、项9、项10等12项",
                "i1, i2, i3, i4, i5, i6, i7, i8, i9, i10 and 2 more"));
    assertThat(NoticeText.items(names.subList(0, 2))).isEqualTo(new Text("项1、项2", "i1, i2"));
  }

  private void step(String... departments) {
    var caller = new Caller("edu.staff", edu, Set.of(), Set.of(old));
    var event =
        new JournalEvent(
            "request-filed", "{0} 申请 {2} 的 {1}{3}。", "{0}''s head asks {2} for {1}{3}.");
    var text =
        event.text(
            NoticeText.department(edu),
            "E-1",
            NoticeText.department("nobody"),
            NoticeText.department(null));
    journal.recordAndNotify(
        Act.of(caller, event.act()).request(request), request, text, Stream.of(departments));
  }

  private String of(String department) {
    return notices.page(department, filter()).results().get(0).english();
  }

  private static NoticeFilter filter() {
    return new NoticeFilter(null, null, null, null);
  }
}
