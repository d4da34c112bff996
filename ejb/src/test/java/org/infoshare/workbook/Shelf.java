package org.infoshare.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
  public List<FieldFault> faults(NewEntry content, String code) {
    return faults;
  }

  @Override
  public String draft(NewEntry content, Caller by) {
    String code = content.node() + "/" + (entries.size() + 1);
    acts.add("draft " + code);
    put(code, 1, EntryStage.DRAFT, content);
    return code;
  }

  @Override
  public void amend(EntryInHand read, NewEntry content, Caller by) {
    acts.add("amend " + read.code());
    put(read.code(), read.lockVersion() + 1, EntryStage.DRAFT, content);
  }
}
