package org.infoshare.catalogue.entry;

import static java.util.stream.Collectors.toSet;
import static org.infoshare.catalogue.description.DescriptionReason.ENTRY_NAME_TAKEN;
import static org.infoshare.foundation.platform.PlatformReason.CHANGED_MEANWHILE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.infoshare.foundation.platform.FieldFault;

/**
 * The locks that the running transaction takes for many changes, and the concurrent changes that it
 * then finds.
 */
@ApplicationScoped
class BulkLocks {

  private EntryNames names;
  private Entries entries;

  /** For the container's proxy. */
  protected BulkLocks() {}

  @Inject
  BulkLocks(EntryNames names, Entries entries) {
    this.names = names;
    this.entries = entries;
  }

  /**
   * Locks the names of a department, then the entries to be amended.
   *
   * @return the fault of each change that fails, by its index
   */
  public Map<Integer, FieldFault> lock(List<EntryChange> changes, String department) {
    names.lock(department);
    var versions =
        entries.lock(
            changes.stream()
                .filter(change -> !change.isNew())
                .map(change -> change.base().code())
                .collect(toSet()));
    var faults = new TreeMap<Integer, FieldFault>();
    for (int index = 0; index < changes.size(); index++) {
      var change = changes.get(index);
      if (!isUnchanged(change, versions)) {
        faults.put(index, FieldFault.of("/lockVersion", CHANGED_MEANWHILE));
      } else if (isNameTaken(change, department)) {
        faults.put(index, FieldFault.of("/name", ENTRY_NAME_TAKEN));
      }
    }
    return faults;
  }

  private static boolean isUnchanged(EntryChange change, Map<String, Integer> versions) {
    return change.isNew()
        || Integer.valueOf(change.base().lockVersion()).equals(versions.get(change.base().code()));
  }

  /** A name that the entry already has cannot be taken by another. */
  private boolean isNameTaken(EntryChange change, String department) {
    String name = change.content().name();
    if (change.isNew()) {
      return names.isTaken(department, name, null);
    }
    return !name.equals(change.base().content().name())
        && names.isTaken(department, name, change.base().code());
  }
}
