package org.infoshare.catalogue.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.infoshare.catalogue.description.NewEntry;
import org.infoshare.catalogue.publication.EntryStage;
import org.infoshare.foundation.platform.FieldFault;
import org.infoshare.foundation.platform.Json;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Text;
import org.infoshare.foundation.spreadsheet.WorkbookBounds;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an import does with each entry of a workbook, and when it does nothing. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WorkbookImportTest {

  private static final WorkbookBounds BOUNDS = new WorkbookBounds(10_000, 100, 50_000_000);

  private final InMemoryImportTarget shelf = new InMemoryImportTarget();
  private final List<String> progress = new ArrayList<>();

  @ParameterizedTest
  @EnumSource(
      value = EntryStage.class,
      names = {"DRAFT", "DEPT_REVIEW", "SUBMITTED", "RETURNED", "PUBLISHED", "WITHDRAWING"})
  void what_was_exported_comes_in_again_and_touches_nothing(EntryStage stage) {
    shelf.put("307001/1", 4, stage, entry(" 桥梁 ", "无条件共享"));

    var verdict = run(false, exported());

    assertThat(verdict.stage()).isEqualTo(WorkbookStage.IMPORTED);
    assertThat(verdict.entries())
        .extracting(WorkbookEntry::outcome, WorkbookEntry::code, WorkbookEntry::row)
        .containsExactly(tuple(WorkbookOutcome.UNCHANGED, "307001/1", 2));
    assertThat(shelf.acts).isEmpty();
  }

  @Test
  void what_cannot_be_changed_now_is_told_by_its_row_and_only_where_it_is_changed() {
    shelf.put("307001/1", 4, EntryStage.DEPT_REVIEW, entry("桥梁", null));
    shelf.put("307001/2", 4, EntryStage.DEPT_REVIEW, entry("隧道", null));

    var verdict = run(false, exported(fields -> {}, fields -> fields.put("abstract", "改过的摘要")));

    assertThat(verdict.stage()).isEqualTo(WorkbookStage.REFUSED);
    assertThat(verdict.errors())
        .extracting(WorkbookError::row, WorkbookError::column, WorkbookError::code)
        .containsExactly(tuple(3, "A", "workbook-entry-not-amendable"));
    assertThat(verdict.errors().get(0).english()).contains("307001/2").contains("DEPT_REVIEW");
    assertThat(shelf.acts).isEmpty();
  }

  @Test
  void a_later_text_is_not_overwritten_by_an_earlier_export() {
    shelf.put("307001/1", 4, EntryStage.DRAFT, entry("桥梁", null));
    byte[] stale = exported(fields -> fields.put("abstract", "改过的摘要"));
    shelf.put("307001/1", 5, EntryStage.DRAFT, entry("大桥", null));

    var verdict = run(false, stale);

    assertThat(verdict.errors())
        .extracting(WorkbookError::row, WorkbookError::heading, WorkbookError::code)
        .containsExactly(tuple(2, "修订号", "changed-meanwhile"));
    assertThat(shelf.acts).isEmpty();
  }

  @Test
  void what_the_entry_says_by_now_is_no_conflict() {
    shelf.put("307001/1", 4, EntryStage.DRAFT, entry("桥梁", null));
    byte[] exported = exported();
    shelf.put("307001/1", 9, EntryStage.DRAFT, entry("桥梁", null));

    assertThat(run(false, exported).entries())
        .extracting(WorkbookEntry::outcome)
        .containsExactly(WorkbookOutcome.UNCHANGED);
  }

  @Test
  void a_workbook_drafts_amends_and_leaves_alone_in_one_go() {
    shelf.put("307001/1", 4, EntryStage.PUBLISHED, entry("桥梁", null));
    shelf.put("307001/2", 4, EntryStage.PUBLISHED, entry("隧道", null));
    shelf.put("307001/3", 4, EntryStage.PUBLISHED, entry("渡口", null));
    byte[] file =
        exported(
            fields -> fields.remove(List.of("code", "lockVersion")),
            fields -> fields.put("abstract", "改过的摘要"),
            fields -> {});

    var verdict = run(false, file);

    assertThat(verdict.entries())
        .extracting(WorkbookEntry::outcome, WorkbookEntry::code)
        .containsExactly(
            tuple(WorkbookOutcome.CREATED, "307001/4"),
            tuple(WorkbookOutcome.AMENDED, "307001/2"),
            tuple(WorkbookOutcome.UNCHANGED, "307001/3"));
    assertThat(shelf.acts).containsExactly("hold [307001/2]", "draft 307001/4", "amend 307001/2");
    assertThat(progress).startsWith("0/3").endsWith("3/3");
  }

  @Test
  void a_check_tells_the_same_and_does_nothing() {
    shelf.put("307001/1", 4, EntryStage.PUBLISHED, entry("桥梁", null));
    shelf.put("307001/2", 4, EntryStage.PUBLISHED, entry("隧道", null));

    var verdict =
        run(
            true,
            exported(fields -> fields.remove("code"), fields -> fields.put("abstract", "改过的摘要")));

    assertThat(verdict.stage()).isEqualTo(WorkbookStage.CHECKED);
    assertThat(verdict.entries())
        .extracting(WorkbookEntry::outcome, WorkbookEntry::code)
        .containsExactly(
            tuple(WorkbookOutcome.CREATED, null), tuple(WorkbookOutcome.AMENDED, "307001/2"));
    assertThat(shelf.acts).isEmpty();
  }

  @Test
  void one_fault_keeps_everything_out() {
    shelf.put("307001/1", 4, EntryStage.PUBLISHED, entry("桥梁", null));
    shelf.faults.add(FieldFault.of("/items/0/length", PlatformReason.OUT_OF_RANGE, 1, 100_000));

    var verdict = run(false, exported(fields -> fields.put("abstract", "改过的摘要")));

    assertThat(verdict.errors())
        .extracting(WorkbookError::row, WorkbookError::heading, WorkbookError::code)
        .containsExactly(tuple(2, "数据长度", "out-of-range"));
    assertThat(shelf.acts).isEmpty();
  }

  @Test
  void what_somebody_changes_between_the_look_and_the_lock_keeps_everything_out() {
    shelf.put("307001/1", 4, EntryStage.DRAFT, entry("桥梁", null));
    shelf.put("307001/2", 4, EntryStage.DRAFT, entry("隧道", null));
    byte[] file =
        exported(
            fields -> fields.put("abstract", "改过的摘要"), fields -> fields.put("abstract", "也改过"));
    shelf.whileHolding = () -> shelf.put("307001/2", 5, EntryStage.DRAFT, entry("隧道", "只供核对"));

    var verdict = run(false, file);

    assertThat(verdict.stage()).isEqualTo(WorkbookStage.REFUSED);
    assertThat(verdict.errors())
        .extracting(WorkbookError::row, WorkbookError::code)
        .containsExactly(tuple(3, "changed-meanwhile"));
    assertThat(shelf.acts).containsExactly("hold [307001/1, 307001/2]");
  }

  @Test
  void a_name_that_somebody_takes_between_the_look_and_the_lock_is_told_by_its_row() {
    shelf.put("307001/1", 4, EntryStage.DRAFT, entry("桥梁", null));
    shelf.put("307001/2", 4, EntryStage.DRAFT, entry("隧道", null));
    byte[] file =
        exported(
            fields -> fields.put("abstract", "改过的摘要"),
            fields -> fields.put("name", "渡口").remove(List.of("code", "lockVersion")));
    shelf.takenMeanwhile.add("渡口");

    var verdict = run(false, file);

    assertThat(verdict.stage()).isEqualTo(WorkbookStage.REFUSED);
    assertThat(verdict.errors())
        .extracting(
            WorkbookError::row, WorkbookError::heading, WorkbookError::value, WorkbookError::code)
        .containsExactly(tuple(3, "信息资源名称", "渡口", "entry-name-taken"));
    assertThat(shelf.acts).containsExactly("hold [307001/1]");
  }

  @Test
  void a_code_that_the_department_does_not_have_is_told() {
    shelf.put("307001/1", 4, EntryStage.PUBLISHED, entry("桥梁", null));
    byte[] file = exported();
    shelf.entries.clear();

    assertThat(run(false, file).errors())
        .extracting(WorkbookError::row, WorkbookError::column, WorkbookError::code)
        .containsExactly(tuple(2, "A", "workbook-entry-not-own"));
  }

  private ImportResult run(boolean check, byte[] file) {
    var importing =
        new WorkbookImport(
            BOUNDS,
            100,
            SampleCodes.WORDS,
            shelf,
            (done, total) -> progress.add(done + "/" + total));
    return importing.run(
        new ClaimedWorkbook(UUID.randomUUID(), "psb", "psb.staff", check, file),
        WorkbookProvider.of(new Text("psb", "psb"), "psb"));
  }

  /** The entries of the shelf as an own export has them, each edited by one who sends them in. */
  @SafeVarargs
  private byte[] exported(Consumer<ObjectNode>... edits) {
    try (var sheet = EntrySheet.ofAllColumns(SampleCodes.WORDS)) {
      int place = 0;
      for (var entry : shelf.entries.values()) {
        ObjectNode fields = Json.mapper().valueToTree(entry.content());
        fields.put("code", entry.code()).put("lockVersion", entry.lockVersion());
        if (place < edits.length) {
          edits[place++].accept(fields);
        }
        sheet.entry(fields);
      }
      return sheet.finish();
    }
  }

  private static NewEntry entry(String name, String condition) {
    var said =
        """
        {"node": "307001", "abstract": "全市的桥", "formatClass": "DATABASE", "updateCycle": "DAILY",
         "sharing": "UNCONDITIONAL", "sharingMode": "PLATFORM", "openToPublic": false,
         "grading": "GENERAL", "dataCategory": "MATTER", "formatType": "mysql",
         "items": [{"name": "bridge", "chineseName": "桥名", "englishName": "Name", "type": "CHARACTER",
           "length": 20, "key": true, "sensitive": false, "sharing": "UNCONDITIONAL"}]}
        """;
    try {
      var fields = (ObjectNode) Json.mapper().readTree(said.getBytes(StandardCharsets.UTF_8));
      fields.put("name", name).put("condition", condition);
      return Json.lenientReader().forType(NewEntry.class).readValue(fields);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
