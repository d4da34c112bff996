package org.infoshare.harvest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
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
   * unreadable.
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
    found.faults().forEach(faulty -> missing.remove(faulty.iri()));
    for (String iri : missing) {
      var gone = entries.find(source, iri).orElseThrow();
      entries.markGone(gone.id(), now);
      changes.add(new HarvestChange(ChangeKind.REMOVED, iri, gone.content().title()));
      listeners.forEach(listener -> listener.gone(gone.id()));
    }
    listeners.forEach(listener -> listener.present(brought));
    return new Tally(changes, unchanged, found.faults());
  }
}
