package org.infoshare.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.infoshare.launcher.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An act and its record are one transaction, and a keyed command is done once. */
@ExtendWith(SharedPlatform.class)
class TransactionsIT {

  private static final int AT_ONCE = 6;

  @Test
  void an_act_whose_record_cannot_be_written_does_not_happen(Platform platform, Wires wires) {
    var arranged = TestGrant.create(platform, wires);
    UUID request = TestGrant.fileRequest(wires, arranged.entry());
    var consent = Call.by("cab.head", "consentRequest").with("id", request);
    var database = new Database(platform);

    withoutRoomFor(
        database,
        "evidence_record",
        "request_id = '" + request + "'",
        () -> {
          assertThat(wires.rest().call(consent).reason()).isEqualTo("defect");
          assertThat(wires.soap11().call(consent).reason()).isEqualTo("defect");
        });

    assertThat(
            wires.rest().done(Call.by("cab.head", "getRequest").with("id", request)).text("stage"))
        .isEqualTo("FILED");
    assertThat(database.number("select count(*) from sharing_grant where request_id = ?", request))
        .isZero();
    assertThat(wires.rest().done(consent).text("stage")).isEqualTo("PROVIDED");
  }

  @Test
  void nothing_is_handed_out_whose_record_cannot_be_written(Platform platform, Wires wires) {
    var arranged = TestGrant.create(platform, wires);
    var database = new Database(platform);

    withoutRoomFor(
        database,
        "evidence_record",
        "grant_id = '" + arranged.grant() + "'",
        () -> {
          for (Wire wire : List.of(wires.rest(), wires.soap11())) {
            var answer = wire.call(arranged.query());
            assertThat(answer.reason()).isEqualTo("defect");
            assertThat(answer.value()).isEmpty();
          }
        });

    assertThat(wires.rest().done(arranged.query()).list("records")).hasSize(1);
  }

  @Test
  void an_act_that_fails_leaves_no_record(Platform platform, Wires wires) {
    var arranged = TestGrant.create(platform, wires);
    UUID request = TestGrant.fileRequest(wires, arranged.entry());
    var database = new Database(platform);
    String records = "select count(*) from evidence_record where request_id = ?";
    long before = database.number(records, request);

    var consent = Call.by("cab.head", "consentRequest").with("id", request);
    withoutRoomFor(
        database,
        "sharing_grant",
        "request_id = '" + request + "'",
        () -> assertThat(wires.rest().call(consent).reason()).isEqualTo("defect"));

    assertThat(database.number(records, request)).isEqualTo(before);
    assertThat(
            wires.rest().done(Call.by("cab.head", "getRequest").with("id", request)).text("stage"))
        .isEqualTo("FILED");
  }

  @Test
  void a_batch_with_one_fault_changes_nothing(Platform platform, Wires wires) {
    var arranged = TestGrant.create(platform, wires);
    var faulty = new ArrayList<>(TestData.bridges(3));
    faulty.add(Map.of("bridge", "B-99", "spans", "many"));
    var push =
        Call.by("cab.system", "putRecords")
            .with("code", arranged.entry())
            .with("upserts", faulty)
            .with("deletes", List.of(Map.of("bridge", "B-10")));

    assertThat(wires.rest().call(push).reason()).isEqualTo("invalid");

    assertThat(
            wires
                .rest()
                .done(Call.by("cab.head", "getDataset").with("code", arranged.entry()))
                .number("recordCount"))
        .isEqualTo(10);
  }

  @Test
  void the_same_command_sent_several_times_at_once_is_done_once(Platform platform, Wires wires)
      throws Exception {
    String name = TestData.unique("桥梁登记");
    var draft =
        Call.by("cab.staff", "draftEntry")
            .with(TestData.entry(name))
            .key(UUID.randomUUID().toString());

    var answers = ConcurrentCalls.run(wires, draft, AT_ONCE);

    assertThat(answers).extracting(answer -> answer.done().text("code")).hasSize(AT_ONCE);
    assertThat(answers.stream().map(answer -> answer.text("code")).distinct()).hasSize(1);
    assertThat(
            new Database(platform)
                .number("select count(*) from catalogue_entry where name = ?", name))
        .isEqualTo(1);
    assertThat(
            new Database(platform)
                .number(
                    "select count(*) from evidence_record where act = 'entry-drafted'"
                        + " and entry_code = ?",
                    answers.get(0).text("code")))
        .isEqualTo(1);
  }

  @Test
  void of_several_answers_to_one_request_at_once_one_counts(Platform platform, Wires wires)
      throws Exception {
    var arranged = TestGrant.create(platform, wires);
    UUID request = TestGrant.fileRequest(wires, arranged.entry());

    var answers =
        ConcurrentCalls.run(
            wires, Call.by("cab.head", "consentRequest").with("id", request), AT_ONCE);

    assertThat(answers.stream().filter(answer -> !answer.isRefused())).hasSize(1);
    assertThat(answers.stream().filter(Answer::isRefused).map(Answer::reason))
        .isSubsetOf("wrong-stage", "changed-meanwhile");
    assertThat(
            new Database(platform)
                .number(
                    "select count(*) from evidence_record where act = 'request-consented'"
                        + " and request_id = ?",
                    request))
        .isEqualTo(1);
  }

  @Test
  void of_several_submissions_of_one_entry_at_once_one_counts(Platform platform, Wires wires)
      throws Exception {
    String entry = TestGrant.draftEntry(wires);
    TestGrant.assess(wires.rest(), "cab.staff", entry);

    var answers =
        ConcurrentCalls.run(
            wires, Call.by("cab.staff", "submitEntry").with("code", entry), AT_ONCE);

    assertThat(answers.stream().filter(answer -> !answer.isRefused())).hasSize(1);
    assertThat(answers.stream().filter(Answer::isRefused).map(Answer::reason))
        .isSubsetOf("wrong-stage", "changed-meanwhile");
  }

  @Test
  void pushes_of_one_record_at_once_follow_each_other(Platform platform, Wires wires)
      throws Exception {
    var arranged = TestGrant.create(platform, wires);
    var tasks = new ArrayList<Call>();
    for (int i = 0; i < AT_ONCE; i++) {
      tasks.add(
          Call.by("cab.system", "putRecords")
              .with("code", arranged.entry())
              .with("upserts", List.of(Map.of("bridge", "B-1", "title", "第" + i + "次"))));
    }

    ConcurrentCalls.run(wires, tasks).forEach(Answer::done);

    var versions =
        wires
            .rest()
            .done(
                Call.by("cab.head", "listRecordVersions")
                    .with("code", arranged.entry())
                    .with("keys", Map.of("bridge", "B-1")))
            .list("results");
    assertThat(versions).extracting(one -> one.get("version")).doesNotHaveDuplicates();
    assertThat(versions).hasSize(1 + AT_ONCE);
  }

  /** Does something while rows like these cannot be written into a table. */
  private static void withoutRoomFor(
      Database database, String table, String rows, Runnable something) {
    String name = "broken_" + UUID.randomUUID().toString().replace("-", "");
    database.run(
        "alter table %s add constraint %s check (not (%s)) not valid".formatted(table, name, rows));
    try {
      something.run();
    } finally {
      database.run("alter table %s drop constraint %s".formatted(table, name));
    }
  }
}
