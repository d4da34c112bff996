package org.infoshare.workbook;

import java.util.ArrayList;
import java.util.List;
import org.infoshare.platform.PlatformReason;
import org.infoshare.platform.Refusal;
import org.infoshare.spreadsheet.Bounds;

/**
 * The work on one workbook: read it, check every entry, then draft and amend.
 *
 * <p>Checking all of them first tells every fault at once and holds no lock on the numbers of the
 * classification while it does. Whoever calls takes everything back unless the verdict is {@code
 * IMPORTED}.
 */
final class Importing {

  /** So many rows go by between two reports. */
  private static final int STEP = 200;

  private final Bounds bounds;
  private final int mostErrors;
  private final Words words;
  private final Drafting drafting;
  private final WorkbookProgress progress;

  Importing(
      Bounds bounds, int mostErrors, Words words, Drafting drafting, WorkbookProgress progress) {
    this.bounds = bounds;
    this.mostErrors = mostErrors;
    this.words = words;
    this.drafting = drafting;
    this.progress = progress;
  }

  Verdict work(Claimed workbook, Provider provider) {
    var faults = new Faults(mostErrors);
    var entries = Reading.of(workbook.content(), bounds, words, provider, faults);
    int total = Reading.rows(entries);
    progress.total(workbook.id(), total);
    entries.forEach(entry -> check(workbook, entry, faults));
    if (!faults.isEmpty()) {
      return Verdict.refused(faults);
    }
    var done = carryOut(workbook, entries, faults);
    if (!faults.isEmpty()) {
      return Verdict.refused(faults);
    }
    progress.done(workbook.id(), total);
    return workbook.check()
        ? new Verdict(WorkbookStage.CHECKED, codesOfNew(done), List.of(), 0)
        : new Verdict(WorkbookStage.IMPORTED, done, List.of(), 0);
  }

  private void check(Claimed workbook, EntryRows entry, Faults faults) {
    try {
      drafting
          .faults(entry.description(), entry.code(), workbook.by())
          .forEach(
              fault ->
                  faults.at(
                      entry.rowOf(fault),
                      Column.at(fault.pointer()),
                      fault,
                      entry.isToldOf(fault)));
    } catch (Refusal refusal) {
      refused(entry, refusal, faults);
    }
  }

  private List<WorkbookEntry> carryOut(Claimed workbook, List<EntryRows> entries, Faults faults) {
    var done = new ArrayList<WorkbookEntry>();
    int rows = 0;
    int told = 0;
    for (var entry : entries) {
      try {
        done.add(carryOut(workbook, entry));
      } catch (Refusal refusal) {
        refused(entry, refusal, faults);
      }
      rows += entry.rows();
      if (rows - told >= STEP) {
        progress.done(workbook.id(), rows);
        told = rows;
      }
    }
    return done;
  }

  private WorkbookEntry carryOut(Claimed workbook, EntryRows entry) {
    var content = entry.description();
    if (entry.code() == null) {
      String code = drafting.draft(content, workbook.by());
      return new WorkbookEntry(entry.firstRow(), WorkbookOutcome.CREATED, code, content.name());
    }
    drafting.amend(entry.code(), content, workbook.by());
    return new WorkbookEntry(
        entry.firstRow(), WorkbookOutcome.AMENDED, entry.code(), content.name());
  }

  /** Somebody else's entry is told as one that is not there, which it may be. */
  private static void refused(EntryRows entry, Refusal refusal, Faults faults) {
    String code = refusal.reason().code();
    boolean foreign =
        code.equals("entry-not-found") || code.equals(PlatformReason.NOT_PERMITTED.code());
    if (foreign) {
      faults.at(entry.rowOf(Column.CODE), Column.CODE, WorkbookReason.ENTRY_NOT_OWN, entry.code());
    } else {
      faults.at(entry.rowOf(Column.CODE), Column.CODE, refusal);
    }
  }

  /** The numbers that a check drew go back with its transaction. */
  private static List<WorkbookEntry> codesOfNew(List<WorkbookEntry> done) {
    return done.stream()
        .map(
            one ->
                one.outcome() == WorkbookOutcome.CREATED
                    ? new WorkbookEntry(one.row(), one.outcome(), null, one.name())
                    : one)
        .toList();
  }
}
