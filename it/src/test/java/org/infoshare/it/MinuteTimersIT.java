package org.infoshare.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.infoshare.launcher.Platform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What the platform looks for once a minute, without being told: all of it is there before the
 * first test waits, so that one minute serves them all.
 */
@Tag("long")
@Undisturbed
@ExtendWith(SharedPlatform.class)
class MinuteTimersIT {

  private static TestGrant over;
  private static TestDispute queued;

  @BeforeAll
  static void what_waits_for_its_minute(Platform platform, Wires wires) {
    var database = new Database(platform);
    over = TestGrant.create(platform, wires);
    database.run(
        "update sharing_request set usable_from = ?, usable_until = ? where id = ?",
        TestData.today().minusDays(9),
        TestData.today().minusDays(2),
        over.request());
    queued =
        TestDispute.refuseAndOpen(
                platform, wires, wires.rest(), "edu", TestGrant.publishEntry(wires), TestDispute.GZ)
            .bringToReview(wires.rest());
    database.run("update dispute set since = since - interval '40 days' where id = ?", queued.id());
  }

  @Test
  void who_disposes_of_nothing_when_its_use_is_over_is_late_and_violates_nothing_by_itself(
      Platform platform, Wires wires) {
    var database = new Database(platform);
    UUID id = over.request();
    var read = Call.by("edu.head", "getRequest").with("id", id);
    TestDispute.await(() -> wires.rest().done(read).value().containsKey("disposalDue"));
    var due = wires.soap11().done(read).map("disposalDue");
    assertThat(LocalDate.parse(String.valueOf(due.get("from")))).isEqualTo(TestData.today());
    assertThat(due).containsEntry("source", "configured");
    assertThat(overOf(wires.soap11(), "edu.staff")).contains(id.toString());
    assertThat(overOf(wires.rest(), "cab.staff")).contains(id.toString());

    database.run(
        "update deadline set due = ?, next_at = now()"
            + " where kind = 'request.dispose' and case_id = ?",
        TestData.today().minusDays(1),
        id.toString());
    TestDispute.await(
        () ->
            database.number(
                    "select count(*) from expired_deadline"
                        + " where kind = 'request.dispose' and case_id = ? and try_at is null",
                    id.toString())
                == 1);
    assertThat(database.number("select count(*) from violation where about = ?", id.toString()))
        .isZero();
    wires
        .rest()
        .done(
            Call.by("edu.head", "reportRequestDisposal")
                .with("id", id)
                .with("method", "DESTROYED")
                .with("statement", "已删除")
                .with("disposedOn", TestData.today().toString()));

    var explained =
        wires
            .soap11()
            .done(
                Call.by("cab.head", "explainRequestDueDate")
                    .with("id", id)
                    .with("deadline", "DISPOSE"));
    assertThat(explained.list("events"))
        .last()
        .satisfies(event -> assertThat(event.get("kind")).hasToString("MET_LATE"));
  }

  /** The review began on the day of the batch: its time may be over already. */
  @Test
  void what_is_queued_on_the_day_of_a_batch_comes_before_the_four_by_itself(Wires wires) {
    TestDispute.await(() -> List.of("JOINT_REVIEW", "UNRESOLVED").contains(queued.stage()));

    assertThat(TestDispute.stances(queued.view(wires.soap11(), "iic.head"))).hasSize(4);
  }

  private static List<Object> overOf(Wire wire, String reader) {
    return wire
        .done(Call.by(reader, "listNotices").with("kind", "request-use-ended").with("limit", 1000))
        .list("results")
        .stream()
        .map((Map<String, Object> notice) -> notice.get("about"))
        .toList();
  }
}
