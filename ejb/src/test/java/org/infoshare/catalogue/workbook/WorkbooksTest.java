package org.infoshare.catalogue.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.infoshare.foundation.persistence.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A workbook is claimed by one run at a time, and its end is written down once. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WorkbooksTest {

  private static final Instant NOON = Instant.parse("2026-11-24T04:00:00Z");
  private static final ImportResult IMPORTED =
      new ImportResult(
          WorkbookStage.IMPORTED,
          List.of(
              new WorkbookEntry(2, WorkbookOutcome.CREATED, "307001/1", "桥梁"),
              new WorkbookEntry(3, WorkbookOutcome.AMENDED, "307001/2", "隧道"),
              new WorkbookEntry(4, WorkbookOutcome.UNCHANGED, "307001/3", "渡口")),
          List.of(),
          0);

  private final Workbooks outside = new Workbooks(TestDatabase.sql());
  private final String department = "d" + UUID.randomUUID().toString().substring(0, 8);

  @BeforeEach
  void nothing_else_waits() {
    TestDatabase.asOwner().useHandle(handle -> handle.execute("delete from workbook"));
  }

  @Test
  void a_run_that_dies_leaves_the_workbook_to_the_next_one() {
    UUID id = add(false, "a");
    assertThatThrownBy(
            () ->
                TestDatabase.inTransaction(
                    sql -> {
                      var inside = new Workbooks(sql);
                      assertThat(inside.claim().orElseThrow().id()).isEqualTo(id);
                      assertThat(outside.startRun(id, NOON)).isEqualTo(1);
                      outside.storeProgress(id, 10, 4, NOON);
                      inside.conclude(id, IMPORTED, NOON);
                      throw new IllegalStateException("the node dies before it commits");
                    }))
        .isInstanceOf(IllegalStateException.class);

    var left = outside.find(id, department).orElseThrow();
    assertThat(left.stage()).isEqualTo(WorkbookStage.RUNNING);
    assertThat(left.rowsDone()).isEqualTo(4);
    assertThat(left.created()).isZero();

    TestDatabase.inTransaction(
        sql -> {
          var next = new Workbooks(sql);
          assertThat(next.claim().orElseThrow().id()).isEqualTo(id);
          assertThat(outside.startRun(id, NOON)).isEqualTo(2);
          assertThat(next.conclude(id, IMPORTED, NOON)).isTrue();
        });

    var done = outside.find(id, department).orElseThrow();
    assertThat(done.stage()).isEqualTo(WorkbookStage.IMPORTED);
    assertThat(done.created()).isEqualTo(1);
    assertThat(done.amended()).isEqualTo(1);
    assertThat(done.unchanged()).isEqualTo(1);
    assertThat(outside.conclude(id, IMPORTED, NOON)).isFalse();
  }

  @Test
  void two_runs_at_once_never_hold_the_same_workbook() {
    UUID first = add(false, "a");
    UUID second = add(false, "b");
    TestDatabase.inTransaction(
        one -> {
          assertThat(new Workbooks(one).claim().orElseThrow().id()).isEqualTo(first);
          TestDatabase.inTransaction(
              two -> {
                assertThat(new Workbooks(two).claim().orElseThrow().id()).isEqualTo(second);
                TestDatabase.inTransaction(
                    three -> assertThat(new Workbooks(three).claim()).isEmpty());
              });
        });
  }

  @Test
  void the_same_file_waits_or_is_imported_once_but_is_checked_often() {
    add(true, "a");
    add(true, "a");
    UUID id = add(false, "a");

    assertThat(outside.findDuplicate(department, sha("a"))).contains(id);
    assertThat(outside.countWaiting(department)).isEqualTo(3);
    assertThatThrownBy(() -> add(false, "a")).hasMessageContaining("workbook_same_file_idx");
    outside.conclude(id, new ImportResult(WorkbookStage.REFUSED, List.of(), List.of(), 1), NOON);
    assertThat(outside.findDuplicate(department, sha("a"))).isEmpty();
  }

  @Test
  void errors_and_entries_are_paged_in_their_order() {
    UUID id = add(false, "a");
    var errors =
        List.of(
            new WorkbookError(null, null, null, null, "a", "甲", "A"),
            new WorkbookError(2, "B", "名称", "桥", "b", "乙", "B"),
            new WorkbookError(3, null, "类型", null, "c", "丙", "C"));
    outside.conclude(id, new ImportResult(WorkbookStage.REFUSED, List.of(), errors, 7), NOON);

    var page = outside.errors(id, 2, null);
    var rest = outside.errors(id, 2, page.next());

    assertThat(page.results()).isEqualTo(errors.subList(0, 2));
    assertThat(rest.results()).isEqualTo(errors.subList(2, 3));
    assertThat(rest.next()).isNull();
    assertThat(outside.find(id, department).orElseThrow().errorCount()).isEqualTo(7);
    assertThat(outside.find(id, "other")).isEmpty();
  }

  @Test
  void the_newest_workbook_is_listed_first() {
    UUID first = add(true, "a");
    UUID second = add(true, "b");
    var page = outside.page(department, 1, null);
    var rest = outside.page(department, 1, page.next());

    assertThat(page.results()).extracting(WorkbookView::id).containsExactly(second);
    assertThat(rest.results()).extracting(WorkbookView::id).containsExactly(first);
    assertThat(rest.next()).isNull();
  }

  private int added;

  private UUID add(boolean check, String digit) {
    var id = UUID.randomUUID();
    outside.add(
        new ClaimedWorkbook(id, department, department + ".staff", check, new byte[] {1}),
        sha(digit),
        NOON.plusSeconds(added++));
    return id;
  }

  private static String sha(String digit) {
    return digit.repeat(64);
  }
}
