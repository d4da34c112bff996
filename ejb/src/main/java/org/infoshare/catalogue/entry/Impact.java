package org.infoshare.catalogue.entry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.infoshare.catalogue.description.Difference;
import org.infoshare.catalogue.description.Differences;
import org.infoshare.catalogue.description.ItemDefinition;
import org.infoshare.catalogue.description.NewEntry;
import org.infoshare.catalogue.publication.ActiveGrant;

/**
 * The running grants that a change would break: the grants on an item that is removed, retyped,
 * shortened or made stricter; all grants if a key changes, because every query names the keys, or
 * if the whole entry becomes stricter.
 */
record Impact(List<ImpactedGrant> grants) {

  static final Impact NONE = new Impact(List.of());

  Impact {
    grants = List.copyOf(grants);
  }

  static Impact of(NewEntry before, NewEntry after, List<ActiveGrant> activeGrants) {
    var breaking =
        Differences.between(before, after).stream().filter(Difference::breaking).toList();
    Set<String> keys = keysOf(before, after);
    var impacted = new ArrayList<ImpactedGrant>();
    for (ActiveGrant grant : activeGrants) {
      var affecting =
          breaking.stream()
              .filter(
                  difference ->
                      difference.item() == null
                          || keys.contains(difference.item())
                          || grant.items().contains(difference.item()))
              .toList();
      if (!affecting.isEmpty()) {
        impacted.add(new ImpactedGrant(grant.grant(), grant.requester(), affecting));
      }
    }
    return new Impact(impacted);
  }

  Set<UUID> ids() {
    return grants.stream().map(ImpactedGrant::grant).collect(Collectors.toUnmodifiableSet());
  }

  /** The grants and their requesters, for people. */
  String describe() {
    return grants.stream()
        .map(grant -> grant.grant() + " (" + grant.requester() + ")")
        .collect(Collectors.joining(", "));
  }

  private static Set<String> keysOf(NewEntry... versions) {
    var keys = new HashSet<String>();
    Stream.of(versions)
        .flatMap(version -> version.items().stream())
        .filter(ItemDefinition::isKey)
        .map(ItemDefinition::name)
        .forEach(keys::add);
    return keys;
  }
}
