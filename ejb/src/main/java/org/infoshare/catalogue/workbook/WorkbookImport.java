package org.infoshare.catalogue.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.infoshare.catalogue.description.NewEntry;
import org.infoshare.catalogue.entry.CurrentEntry;
import org.infoshare.catalogue.entry.EntryChange;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.FieldFault;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.spreadsheet.WorkbookBounds;

/**
 * The work on one workbook: read it, check every entry, then draft and amend.
 *
 * <p>Because all entries are checked first, all faults are reported at once, and no lock is taken
 * meanwhile. An entry whose description does not change is left alone, in whatever stage. The
 * caller must roll everything back unless the result is {@code IMPORTED}.
 */
final class WorkbookImport {

  /** The number of rows between two progress reports. */
  private static final int PROGRESS_STEP = 200;

  private final WorkbookBounds bounds;
  private final int maxErrors;
  private final CodeListTexts codeTexts;
  private final ImportTarget target;
  private final ProgressListener progress;

  WorkbookImport(
      WorkbookBounds bounds,
      int maxErrors,
      CodeListTexts codeTexts,
      ImportTarget target,
      ProgressListener progress) {
    this.bounds = bounds;
    this.maxErrors = maxErrors;
    this.codeTexts = codeTexts;
    this.target = target;
    this.progress = progress;
  }

  ImportResult run(ClaimedWorkbook workbook, WorkbookProvider provider) {
    var faults = new WorkbookFaults(maxErrors);
    var entries = SheetReader.readEntries(workbook.content(), bounds, codeTexts, provider, faults);
    int total = SheetReader.countRows(entries);
    progress.report(0, total);
    var plan = plan(workbook, entries, total, faults);
    if (!faults.isEmpty()) {
      return ImportResult.refused(faults);
    }
    if (workbook.checkOnly()) {
      progress.report(total, total);
      return new ImportResult(
          WorkbookStage.CHECKED,
          plan.stream().map(entry -> entry.toResult(entry.code())).toList(),
          List.of(),
          0);
    }
    var imported = execute(workbook, plan, faults);
    if (!faults.isEmpty()) {
      return ImportResult.refused(faults);
    }
    progress.report(total, total);
    return new ImportResult(WorkbookStage.IMPORTED, imported, List.of(), 0);
  }

  private List<PlannedEntry> plan(
      ClaimedWorkbook workbook, List<SheetEntry> entries, int total, WorkbookFaults faults) {
    var plan = new ArrayList<PlannedEntry>();
    var names = new HashSet<String>();
    int rows = 0;
    int reported = 0;
    for (var entry : entries) {
      var content = entry.description();
      plan(workbook, entry, content, faults).ifPresent(plan::add);
      String name = content.name();
      if (name != null && !names.add(name.strip())) {
        faults.at(entry.rowOf(Column.NAME), Column.NAME, name, PlatformReason.DUPLICATE, name);
      }
      rows += entry.rows();
      if (rows - reported >= PROGRESS_STEP) {
        progress.report(rows, total);
        reported = rows;
      }
    }
    return plan;
  }

  /** The plan for an entry; empty if it has faults, which are reported. */
  private Optional<PlannedEntry> plan(
      ClaimedWorkbook workbook, SheetEntry entry, NewEntry content, WorkbookFaults faults) {
    if (entry.code() == null) {
      return checkPlanned(
          new PlannedEntry(entry, content, null, WorkbookOutcome.CREATED),
          workbook.author(),
          faults);
    }
    var existing = target.current(entry.code(), workbook.author());
    if (existing.isEmpty()) {
      faults.at(
          entry.rowOf(Column.CODE),
          Column.CODE,
          entry.code(),
          WorkbookReason.ENTRY_NOT_OWN,
          entry.code());
      return Optional.empty();
    }
    if (entry.matches(existing.get().content())) {
      return Optional.of(
          new PlannedEntry(entry, content, existing.get(), WorkbookOutcome.UNCHANGED));
    }
    if (!mayChange(entry, existing.get(), faults)) {
      return Optional.empty();
    }
    return checkPlanned(
        new PlannedEntry(entry, content, existing.get(), WorkbookOutcome.AMENDED),
        workbook.author(),
        faults);
  }

  private Optional<PlannedEntry> checkPlanned(
      PlannedEntry entry, Caller caller, WorkbookFaults faults) {
    target.faults(entry.content(), entry.code(), caller).stream()
        .filter(fault -> !entry.rows().isReported(fault))
        .forEach(fault -> report(fault, entry.rows(), faults));
    return Optional.of(entry);
  }

  private void report(FieldFault fault, SheetEntry entry, WorkbookFaults faults) {
    var column = Column.ofPointer(fault.pointer());
    var value = entry.valueAt(fault);
    var explained =
        new FieldFault(
            fault.pointer(),
            fault.code(),
            new CellGuidance(codeTexts).explain(fault, column, entry));
    faults.at(
        entry.rowOf(fault),
        column,
        value.isValueNode() ? codeTexts.cellText(column, value) : null,
        explained);
  }

  private static boolean mayChange(SheetEntry entry, CurrentEntry existing, WorkbookFaults faults) {
    Integer exported = entry.lockVersion();
    if (!existing.amendable()) {
      faults.at(
          entry.rowOf(Column.CODE),
          Column.CODE,
          entry.code(),
          WorkbookReason.ENTRY_NOT_AMENDABLE,
          existing.code(),
          existing.stage());
      return false;
    }
    if (exported != null && exported != existing.lockVersion()) {
      reportChangedMeanwhile(entry, faults);
      return false;
    }
    return true;
  }

  /** Only here locks are taken: everything slow was done before. */
  private List<WorkbookEntry> execute(
      ClaimedWorkbook workbook, List<PlannedEntry> plan, WorkbookFaults faults) {
    var changed =
        plan.stream().filter(entry -> entry.outcome() != WorkbookOutcome.UNCHANGED).toList();
    var changes =
        changed.stream().map(entry -> new EntryChange(entry.content(), entry.existing())).toList();
    target
        .lock(changes, workbook.author())
        .forEach((index, fault) -> report(fault, changed.get(index).rows(), faults));
    if (!faults.isEmpty()) {
      return List.of();
    }
    var codes = target.store(changes, workbook.author()).iterator();
    return plan.stream()
        .map(
            entry ->
                entry.toResult(
                    entry.outcome() == WorkbookOutcome.UNCHANGED ? entry.code() : codes.next()))
        .toList();
  }

  private static void reportChangedMeanwhile(SheetEntry entry, WorkbookFaults faults) {
    Integer exported = entry.lockVersion();
    faults.at(
        entry.rowOf(Column.LOCK_VERSION),
        Column.LOCK_VERSION,
        exported == null ? null : exported.toString(),
        PlatformReason.CHANGED_MEANWHILE);
  }
}
