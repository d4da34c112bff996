package org.infoshare.catalogue.harvest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;

/** Compares the result of a run with the stored entries, and stores the differences. */
@ApplicationScoped
class ExternalEntrySync {

  private ExternalEntries entries;
  private Iterable<ExternalEntryListener> listeners;

  /** For the container's proxy. */
  protected ExternalEntrySync() {}

  @Inject
  ExternalEntrySync(ExternalEntries entries, Instance<ExternalEntryListener> listeners) {
    this(entries, (Iterable<ExternalEntryListener>) listeners);
  }

  ExternalEntrySync(ExternalEntries entries, Iterable<ExternalEntryListener> listeners) {
    this.entries = entries;
    this.listeners = listeners;
  }

  /**
   * Stores the result of a run, in the caller's transaction, with the source locked.
   *
   * <p>The entry of a skipped dataset is not treated as gone: the dataset is still there, only
   * unreadable. A dataset that is our own entry is treated as gone.
   */
  public HarvestResult synchronise(UUID source, DatasetReader.ReadResult found, Instant now) {
    var changes = new ArrayList<HarvestChange>();
    var stored = new ArrayList<ExternalEntryView>();
    int unchanged = 0;
    for (var dataset : found.datasets().entrySet()) {
      var before = entries.find(source, dataset.getKey());
      boolean same =
          before
              .filter(entry -> entry.removedAt() == null)
              .filter(entry -> entry.content().equals(dataset.getValue()))
              .isPresent();
      if (same) {
        unchanged++;
        continue;
      }
      entries.put(source, dataset.getKey(), dataset.getValue(), now);
      var kind = before.isEmpty() ? HarvestChangeKind.ADDED : HarvestChangeKind.CHANGED;
      changes.add(new HarvestChange(kind, dataset.getKey(), dataset.getValue().title()));
      stored.add(entries.find(source, dataset.getKey()).orElseThrow());
    }
    var missing = new TreeSet<>(entries.presentIris(source));
    missing.removeAll(found.datasets().keySet());
    found.faults().stream()
        .filter(faulty -> faulty.fault() != DatasetFault.OWN_ENTRY)
        .forEach(faulty -> missing.remove(faulty.iri()));
    var removed = new ArrayList<UUID>();
    for (String iri : missing) {
      var gone = entries.find(source, iri).orElseThrow();
      entries.markRemoved(gone.id(), now);
      changes.add(new HarvestChange(HarvestChangeKind.REMOVED, iri, gone.content().title()));
      removed.add(gone.id());
    }
    listeners.forEach(listener -> listener.removed(removed));
    listeners.forEach(listener -> listener.stored(stored));
    return new HarvestResult(changes, unchanged, found.faults());
  }

  /** The result of a run that found the document unchanged. */
  public HarvestResult unchanged(UUID source) {
    return new HarvestResult(List.of(), entries.presentIris(source).size(), List.of());
  }

  /** Shows the entries of a source that is active again. */
  public void show(UUID source) {
    var shown = entries.presentEntries(source);
    listeners.forEach(listener -> listener.stored(shown));
  }

  /** Hides the entries of a source that is no longer active. They stay as they were harvested. */
  public void hide(UUID source) {
    var hidden = entries.presentIds(source);
    listeners.forEach(listener -> listener.removed(hidden));
  }
}
