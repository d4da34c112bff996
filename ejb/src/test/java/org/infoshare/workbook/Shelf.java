package org.infoshare.workbook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.infoshare.catalogue.EntryChange;
import org.infoshare.catalogue.EntryInHand;
import org.infoshare.catalogue.EntryStage;
import org.infoshare.catalogue.NewEntry;
import org.infoshare.platform.Caller;
import org.infoshare.platform.FieldFault;

/** A catalogue in memory that writes down what was done to it. */
final class Shelf implements Drafting {

  final Map<String, EntryInHand> entries = new TreeMap<>();
  final List<String> acts = new ArrayList<>();
  final List<FieldFault> faults = new ArrayList<>();

  /** What others do between the look and the lock. */
  Runnable whileHolding = () -> {};

  /** Puts an entry there that nobody drafted by a workbook. */
  void put(String code, int lockVersion, EntryStage stage, NewEntry content) {
    boolean amendable = stage == EntryStage.DRAFT || stage == EntryStage.PUBLISHED;
    entries.put(code, new EntryInHand(code, lockVersion, stage, amendable, content));
  }

  @Override
  public Optional<EntryInHand> inHand(String code, Caller by) {
    return Optional.ofNullable(entries.get(code));
  }

  @Override
  public List<FieldFault> faults(NewEntry content, String code, Caller by) {
    return faults;
  }

  @Override
  public Set<String> hold(Collection<EntryInHand> read) {
    if (!read.isEmpty()) {
      acts.add("hold " + read.stream().map(EntryInHand::code).toList());
    }
    whileHolding.run();
    return read.stream()
        .filter(entry -> entries.get(entry.code()).lockVersion() != entry.lockVersion())
        .map(EntryInHand::code)
        .collect(Collectors.toSet());
  }

  @Override
  public List<String> store(List<EntryChange> changes, Caller by) {
    return changes.stream().map(this::store).toList();
  }

  private String store(EntryChange change) {
    int last = entries.size();
    String code =
        change.isNew() ? change.content().node() + "/" + (last + 1) : change.read().code();
    int version = change.isNew() ? 1 : change.read().lockVersion() + 1;
    acts.add((change.isNew() ? "draft " : "amend ") + code);
    put(code, version, EntryStage.DRAFT, change.content());
    return code;
  }
}
