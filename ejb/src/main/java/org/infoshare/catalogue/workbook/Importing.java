package org.infoshare.catalogue.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.infoshare.catalogue.entry.EntryChange;
import org.infoshare.catalogue.entry.EntryInHand;
import org.infoshare.catalogue.entry.NewEntry;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.FieldFault;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.spreadsheet.WorkbookBounds;

/**
 * The work on one workbook: read it, look at every entry, then draft and amend.
 *
 * <p>Looking at all of them first tells every fault at once and holds no lock while it does. What a
 * workbook says of an entry as the entry says it itself is left alone, wherever the entry stands.
 * Whoever calls takes everything back unless the verdict is {@code IMPORTED}.
 */
final class Importing {

  /** So many rows go by between two reports. */
  private static final int STEP = 200;

  private final WorkbookBounds bounds;
  private final int mostErrors;
  private final Words words;
  private final Drafting drafting;
  private final Progress progress;

  Importing(
      WorkbookBounds bounds, int mostErrors, Words words, Drafting drafting, Progress progress) {
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
    progress.tell(0, total);
    var plan = look(workbook, entries, total, faults);
    if (!faults.isEmpty()) {
      return Verdict.refused(faults);
    }
    if (workbook.check()) {
      progress.tell(total, total);
      return new Verdict(
          WorkbookStage.CHECKED,
          plan.stream().map(one -> one.told(one.code())).toList(),
          List.of(),
          0);
    }
    var done = carryOut(workbook, plan, faults);
    if (!faults.isEmpty()) {
      return Verdict.refused(faults);
    }
    progress.tell(total, total);
    return new Verdict(WorkbookStage.IMPORTED, done, List.of(), 0);
  }

  private List<Planned> look(Claimed workbook, List<EntryRows> entries, int total, Faults faults) {
    var plan = new ArrayList<Planned>();
    var names = new HashSet<String>();
    int rows = 0;
    int told = 0;
    for (var entry : entries) {
      var content = entry.description();
      look(workbook, entry, content, faults).ifPresent(plan::add);
      String name = content.name();
      if (name != null && !names.add(name.strip())) {
        faults.at(entry.rowOf(Column.NAME), Column.NAME, name, PlatformReason.DUPLICATE, name);
      }
      rows += entry.rows();
      if (rows - told >= STEP) {
        progress.tell(rows, total);
        told = rows;
      }
    }
    return plan;
  }

  /** What is to be done with an entry; what is wrong with it is told. */
  private Optional<Planned> look(
      Claimed workbook, EntryRows entry, NewEntry content, Faults faults) {
    if (entry.code() == null) {
      return planned(
          new Planned(entry, content, null, WorkbookOutcome.CREATED), workbook.by(), faults);
    }
    var existing = drafting.inHand(entry.code(), workbook.by());
    if (existing.isEmpty()) {
      faults.at(
          entry.rowOf(Column.CODE),
          Column.CODE,
          entry.code(),
          WorkbookReason.ENTRY_NOT_OWN,
          entry.code());
      return Optional.empty();
    }
    if (entry.say(existing.get().content())) {
      return Optional.of(new Planned(entry, content, existing.get(), WorkbookOutcome.UNCHANGED));
    }
    if (!mayChange(entry, existing.get(), faults)) {
      return Optional.empty();
    }
    return planned(
        new Planned(entry, content, existing.get(), WorkbookOutcome.AMENDED),
        workbook.by(),
        faults);
  }

  private Optional<Planned> planned(Planned entry, Caller by, Faults faults) {
    drafting.faults(entry.content(), entry.code(), by).stream()
        .filter(fault -> !entry.rows().isToldOf(fault))
        .forEach(fault -> tell(fault, entry.rows(), faults));
    return Optional.of(entry);
  }

  private void tell(FieldFault fault, EntryRows rows, Faults faults) {
    var column = Column.at(fault.pointer());
    var said = rows.saidAt(fault);
    var told =
        new FieldFault(fault.pointer(), fault.code(), new Allowed(words).told(fault, column, rows));
    faults.at(
        rows.rowOf(fault), column, said.isValueNode() ? words.cell(column, said) : null, told);
  }

  private static boolean mayChange(EntryRows entry, EntryInHand existing, Faults faults) {
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
      changedMeanwhile(entry, faults);
      return false;
    }
    return true;
  }

  /** Only here locks are taken: everything that takes long was done before. */
  private List<WorkbookEntry> carryOut(Claimed workbook, List<Planned> plan, Faults faults) {
    var changed =
        plan.stream().filter(entry -> entry.outcome() != WorkbookOutcome.UNCHANGED).toList();
    var changes =
        changed.stream().map(entry -> new EntryChange(entry.content(), entry.existing())).toList();
    drafting
        .hold(changes, workbook.by())
        .forEach((place, fault) -> tell(fault, changed.get(place).rows(), faults));
    if (!faults.isEmpty()) {
      return List.of();
    }
    var codes = drafting.store(changes, workbook.by()).iterator();
    return plan.stream()
        .map(
            entry ->
                entry.told(
                    entry.outcome() == WorkbookOutcome.UNCHANGED ? entry.code() : codes.next()))
        .toList();
  }

  private static void changedMeanwhile(EntryRows entry, Faults faults) {
    Integer exported = entry.lockVersion();
    faults.at(
        entry.rowOf(Column.LOCK_VERSION),
        Column.LOCK_VERSION,
        exported == null ? null : exported.toString(),
        PlatformReason.CHANGED_MEANWHILE);
  }
}
