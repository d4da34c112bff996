package org.infoshare.catalogue.harvest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;

/** Compares what a run found with what is stored, and stores the difference. */
@ApplicationScoped
class Harvested {

  private ExternalEntries entries;
  private Iterable<ExternalEntryListener> listeners;

  /** For the container's proxy. */
  protected Harvested() {}

  @Inject
  Harvested(ExternalEntries entries, Instance<ExternalEntryListener> listeners) {
    this(entries, (Iterable<ExternalEntryListener>) listeners);
  }

  Harvested(ExternalEntries entries, Iterable<ExternalEntryListener> listeners) {
    this.entries = entries;
    this.listeners = listeners;
  }

  /**
   * Stores it all, in the caller's transaction, with the source locked.
   *
   * <p>A dataset that was passed over this time is not taken for gone: it is still there, only
   * unreadable. One that is our own is.
   */
  public Tally store(UUID source, DatasetReader.Found found, Instant now) {
    var changes = new ArrayList<HarvestChange>();
    var brought = new ArrayList<ExternalEntryView>();
    int unchanged = 0;
    for (var dataset : found.datasets().entrySet()) {
      var before = entries.find(source, dataset.getKey());
      boolean same =
          before
              .filter(entry -> entry.goneAt() == null)
              .filter(entry -> entry.content().equals(dataset.getValue()))
              .isPresent();
      if (same) {
        unchanged++;
        continue;
      }
      entries.put(source, dataset.getKey(), dataset.getValue(), now);
      var kind = before.isEmpty() ? ChangeKind.ADDED : ChangeKind.CHANGED;
      changes.add(new HarvestChange(kind, dataset.getKey(), dataset.getValue().title()));
      brought.add(entries.find(source, dataset.getKey()).orElseThrow());
    }
    var missing = new TreeSet<>(entries.present(source));
    missing.removeAll(found.datasets().keySet());
    found.faults().stream()
        .filter(faulty -> faulty.fault() != DatasetFault.OWN_ENTRY)
        .forEach(faulty -> missing.remove(faulty.iri()));
    var left = new ArrayList<UUID>();
    for (String iri : missing) {
      var gone = entries.find(source, iri).orElseThrow();
      entries.markGone(gone.id(), now);
      changes.add(new HarvestChange(ChangeKind.REMOVED, iri, gone.content().title()));
      left.add(gone.id());
    }
    listeners.forEach(listener -> listener.gone(left));
    listeners.forEach(listener -> listener.present(brought));
    return new Tally(changes, unchanged, found.faults());
  }

  /** What a run did whose document is still the one that was stored last. */
  public Tally unchanged(UUID source) {
    return new Tally(List.of(), entries.present(source).size(), List.of());
  }

  /** Shows the entries of a source that is active again. */
  public void show(UUID source) {
    var shown = entries.allPresent(source);
    listeners.forEach(listener -> listener.present(shown));
  }

  /** Hides the entries of a source that is no longer active; they stay as they were harvested. */
  public void hide(UUID source) {
    var hidden = entries.idsPresent(source);
    listeners.forEach(listener -> listener.gone(hidden));
  }
}
