package org.infoshare.foundation.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.infoshare.foundation.persistence.LockWaits;
import org.infoshare.foundation.persistence.TestDatabase;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.PlatformClock;
import org.infoshare.foundation.platform.Roles;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents are added and removed, never changed; their bytes stand apart. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AttachmentsTest {

  private static final Instant NOON = Instant.parse("2026-11-25T04:00:00Z");
  private static final Caller EDU = new Caller("edu.staff", "edu", Set.of(Roles.STAFF));

  private static final Duration DAYS_30 = Duration.ofDays(30);

  private final Attachments attachments = new Attachments(TestDatabase.sql());
  private final String caseId = UUID.randomUUID().toString();

  @Test
  void what_is_added_is_read_back_byte_by_byte() {
    byte[] content = {0, 1, -1, 'x'};
    var id = add(content, ScanResult.CLEAN, NOON);

    assertThat(attachments.content(id)).isEqualTo(content);
    assertThat(attachments.find(id))
        .contains(
            new AttachmentView(
                id,
                "request",
                caseId,
                DocumentKind.APPROVAL,
                "批文",
                name(id),
                "application/pdf",
                4,
                "a".repeat(64),
                "edu.staff",
                "edu",
                NOON,
                ScanResult.CLEAN,
                NOON,
                null,
                null));
    assertThat(attachments.find(UUID.randomUUID())).isEmpty();
  }

  @Test
  void a_dropped_draft_removes_its_documents_and_their_bytes_end_some_time_later() {
    var first = add(new byte[] {1}, ScanResult.CLEAN, NOON);
    var second = add(new byte[] {2}, ScanResult.CLEAN, NOON.plusSeconds(1));
    var ofAnother = UUID.randomUUID().toString();
    var old = Instant.parse("2000-01-01T00:00:00Z");
    attachments.remove(first, EDU, old);

    attachments.removeAll("request", caseId, EDU, old.plusSeconds(9));
    attachments.removeAll("request", ofAnother, EDU, old);

    assertThat(attachments.list("request", caseId)).isEmpty();
    assertThat(attachments.find(first).orElseThrow().removedAt()).isEqualTo(old);
    assertThat(retentionAt(old.plus(DAYS_30)).deleteEnded(10)).isZero();
    assertThat(retentionAt(old.plus(DAYS_30).plusSeconds(1)).deleteEnded(10)).isEqualTo(1);
    assertThat(retentionAt(old.plus(DAYS_30).plusSeconds(10)).deleteEnded(10)).isEqualTo(1);
    assertThat(attachments.find(second).orElseThrow().sha256()).isEqualTo("a".repeat(64));
  }

  @Test
  void what_a_department_did_not_file_occupies_its_space_until_its_bytes_end() {
    var own = new Caller("own.staff", UUID.randomUUID().toString().substring(0, 16), Set.of());
    var unfiled = List.of(new UnfiledCase("request", caseId));
    var old = Instant.parse("2000-01-01T00:00:00Z");
    add(attachments, own, new byte[1_000], UUID.randomUUID().toString());
    add(attachments, own, new byte[10], caseId);
    var removed = add(attachments, own, new byte[7], caseId);
    var dropped = UUID.randomUUID().toString();
    add(attachments, own, new byte[100], dropped);
    add(new byte[500], ScanResult.CLEAN, NOON);

    assertThat(attachments.unfiledBytes(own.department(), unfiled)).isEqualTo(17);
    attachments.remove(removed, own, old);
    attachments.removeAll("request", dropped, own, old);
    assertThat(attachments.unfiledBytes(own.department(), unfiled)).isEqualTo(117);
    assertThat(attachments.unfiledBytes(own.department(), List.of())).isEqualTo(107);
    retentionAt(old.plus(DAYS_30).plusSeconds(1)).deleteEnded(10);
    assertThat(attachments.unfiledBytes(own.department(), unfiled)).isEqualTo(10);
  }

  private static RemovedContentRetention retentionAt(Instant now) {
    return new RemovedContentRetention(
        TestDatabase.sql(), Clock.fixed(now, PlatformClock.ZONE), () -> (int) DAYS_30.toDays());
  }

  @Test
  void what_was_not_scanned_says_so() {
    var view = attachments.find(add(new byte[] {1}, ScanResult.NOT_SCANNED, NOON)).orElseThrow();

    assertThat(view.scan()).isEqualTo(ScanResult.NOT_SCANNED);
    assertThat(view.scannedAt()).isNull();
  }

  @Test
  void the_documents_of_a_case_are_listed_in_their_order_without_those_removed() {
    var second = add(new byte[] {2}, ScanResult.CLEAN, NOON.plusSeconds(2));
    var first = add(new byte[] {1}, ScanResult.CLEAN, NOON);
    var third = add(new byte[] {3}, ScanResult.CLEAN, NOON.plusSeconds(3));
    assertThat(attachments.list("request", caseId))
        .extracting(AttachmentView::id)
        .containsExactly(first, second, third);

    attachments.remove(second, EDU, NOON.plusSeconds(9));

    assertThat(attachments.list("request", caseId))
        .extracting(AttachmentView::id)
        .containsExactly(first, third);
    assertThat(attachments.count("request", caseId, "edu")).isEqualTo(2);
    assertThat(attachments.count("request", caseId, "cab")).isZero();
    assertThat(attachments.list("dispute", caseId)).isEmpty();
    var removed = attachments.find(second).orElseThrow();
    assertThat(removed.removedBy()).isEqualTo("edu.staff");
    assertThat(removed.removedAt()).isEqualTo(NOON.plusSeconds(9));
    assertThatThrownBy(() -> attachments.remove(second, EDU, NOON))
        .hasMessageContaining("attachment_removal_pk");
  }

  @ParameterizedTest
  @ValueSource(strings = {"attachment", "attachment_content", "attachment_removal"})
  void the_application_neither_changes_nor_deletes(String table) {
    String column = table.equals("attachment") ? "id" : "attachment_id";
    for (String statement :
        new String[] {
          "update %s set %s = %s".formatted(table, column, column),
          "delete from " + table,
          "truncate " + table
        }) {
      assertThatThrownBy(() -> TestDatabase.sql().useHandle(handle -> handle.execute(statement)))
          .as(statement)
          .hasMessageContaining("permission denied");
    }
  }

  @Test
  void the_bytes_stand_in_no_table_that_is_listed() {
    var columns =
        TestDatabase.asOwner()
            .withHandle(
                handle ->
                    handle
                        .createQuery(
                            """
                            select table_name from information_schema.columns
                            where table_name like 'attachment%' and data_type = 'bytea'
                            """)
                        .mapTo(String.class)
                        .list());

    assertThat(columns).containsExactly("attachment_content");
  }

  @Test
  void two_who_add_to_one_case_come_one_after_the_other() {
    var held = new CountDownLatch(1);
    var second =
        CompletableFuture.supplyAsync(
            () -> {
              var counted = new AtomicInteger();
              LockWaits.await(held);
              TestDatabase.inTransaction(
                  sql -> {
                    var inside = new Attachments(sql);
                    inside.lock("request", caseId);
                    counted.set((int) inside.count("request", caseId, "edu"));
                  });
              return counted.get();
            });
    TestDatabase.inTransaction(
        sql -> {
          var first = new Attachments(sql);
          first.lock("request", caseId);
          held.countDown();
          CompletableFuture.anyOf(second, CompletableFuture.runAsync(LockWaits::awaitLockWait))
              .join();
          add(first, new byte[] {1}, ScanResult.CLEAN, NOON);
        });

    assertThat(second.join()).isEqualTo(1);
  }

  private UUID add(byte[] content, ScanResult scan, Instant at) {
    return add(attachments, content, scan, at);
  }

  private UUID add(Attachments to, byte[] content, ScanResult scan, Instant at) {
    return add(to, EDU, caseId, content, scan, at);
  }

  private static UUID add(Attachments to, Caller by, byte[] content, String caseId) {
    return add(to, by, caseId, content, ScanResult.CLEAN, NOON);
  }

  private static UUID add(
      Attachments to, Caller by, String caseId, byte[] content, ScanResult scan, Instant at) {
    var id = UUID.randomUUID();
    var newAttachment = new NewAttachment("request", caseId, DocumentKind.APPROVAL, "批文");
    var upload =
        new Upload(newAttachment, "a".repeat(64), content, FileType.PDF).withScanResult(scan);
    to.add(id, upload, name(id), by, at);
    return id;
  }

  private static String name(UUID id) {
    return "approval-20261125-" + id.toString().substring(0, 8) + ".pdf";
  }
}
