package org.infoshare.catalogue.entry;

import static java.util.stream.Collectors.toSet;
import static org.infoshare.catalogue.entry.CatalogueReason.ENTRY_NAME_TAKEN;
import static org.infoshare.foundation.platform.PlatformReason.CHANGED_MEANWHILE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.infoshare.foundation.platform.FieldFault;

/** What the running transaction holds for many changes, and what it finds overtaken by then. */
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
   * Holds the names of a department, then the entries that are to be described anew.
   *
   * @return what stands against a change by now, by its place
   */
  public Map<Integer, FieldFault> lock(List<EntryChange> changes, String department) {
    names.lock(department);
    var versions =
        entries.lock(
            changes.stream()
                .filter(change -> !change.isNew())
                .map(change -> change.base().code())
                .collect(toSet()));
    var found = new TreeMap<Integer, FieldFault>();
    for (int place = 0; place < changes.size(); place++) {
      var change = changes.get(place);
      if (!isUnchanged(change, versions)) {
        found.put(place, FieldFault.of("/lockVersion", CHANGED_MEANWHILE));
      } else if (isNameTaken(change, department)) {
        found.put(place, FieldFault.of("/name", ENTRY_NAME_TAKEN));
      }
    }
    return found;
  }

  private static boolean isUnchanged(EntryChange change, Map<String, Integer> versions) {
    return change.isNew()
        || Integer.valueOf(change.base().lockVersion()).equals(versions.get(change.base().code()));
  }

  /** A name that an entry has already nobody can have taken. */
  private boolean isNameTaken(EntryChange change, String department) {
    String name = change.content().name();
    if (change.isNew()) {
      return names.isTaken(department, name, null);
    }
    return !name.equals(change.base().content().name())
        && names.isTaken(department, name, change.base().code());
  }
}
