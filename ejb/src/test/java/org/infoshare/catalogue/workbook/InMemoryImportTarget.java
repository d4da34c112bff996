package org.infoshare.catalogue.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.infoshare.catalogue.description.NewEntry;
import org.infoshare.catalogue.entry.CurrentEntry;
import org.infoshare.catalogue.entry.EntryChange;
import org.infoshare.catalogue.publication.EntryStage;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.FieldFault;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Reason;

/** A catalogue in memory that writes down what was done to it. */
final class InMemoryImportTarget implements ImportTarget {

  final Map<String, CurrentEntry> entries = new TreeMap<>();
  final List<String> acts = new ArrayList<>();
  final List<FieldFault> faults = new ArrayList<>();

  /** What others do between the look and the lock. */
  Runnable whileHolding = () -> {};

  /** Names that others gave between the look and the lock. */
  final Set<String> takenMeanwhile = new HashSet<>();

  /** Puts an entry there that nobody drafted by a workbook. */
  void put(String code, int lockVersion, EntryStage stage, NewEntry content) {
    boolean amendable = stage == EntryStage.DRAFT || stage == EntryStage.PUBLISHED;
    entries.put(code, new CurrentEntry(code, lockVersion, stage, amendable, content));
  }

  @Override
  public Optional<CurrentEntry> current(String code, Caller caller) {
    return Optional.ofNullable(entries.get(code));
  }

  @Override
  public List<FieldFault> faults(NewEntry content, String code, Caller caller) {
    return faults;
  }

  @Override
  public Map<Integer, FieldFault> lock(List<EntryChange> changes, Caller caller) {
    var read = changes.stream().filter(change -> !change.isNew()).map(EntryChange::base).toList();
    if (!read.isEmpty()) {
      acts.add("hold " + read.stream().map(CurrentEntry::code).toList());
    }
    whileHolding.run();
    var found = new TreeMap<Integer, FieldFault>();
    for (int place = 0; place < changes.size(); place++) {
      var change = changes.get(place);
      if (!change.isNew() && !isAsRead(change.base())) {
        found.put(place, FieldFault.of("/lockVersion", PlatformReason.CHANGED_MEANWHILE));
      } else if (takenMeanwhile.contains(change.content().name())) {
        found.put(place, FieldFault.of("/name", new NameTaken()));
      }
    }
    return found;
  }

  private boolean isAsRead(CurrentEntry read) {
    return entries.get(read.code()).lockVersion() == read.lockVersion();
  }

  @Override
  public List<String> store(List<EntryChange> changes, Caller caller) {
    return changes.stream().map(this::store).toList();
  }

  private String store(EntryChange change) {
    int last = entries.size();
    String code =
        change.isNew() ? change.content().node() + "/" + (last + 1) : change.base().code();
    int version = change.isNew() ? 1 : change.base().lockVersion() + 1;
    acts.add((change.isNew() ? "draft " : "amend ") + code);
    put(code, version, EntryStage.DRAFT, change.content());
    return code;
  }

  /** As the catalogue tells it. */
  private static final class NameTaken implements Reason {
    @Override
    public Wording wording() {
      return new Wording("entry-name-taken", Kind.INVALID, "已有。", "Taken.");
    }
  }
}
