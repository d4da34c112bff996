package org.infoshare.catalogue.entry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.infoshare.catalogue.description.Difference;
import org.infoshare.catalogue.description.Differences;
import org.infoshare.catalogue.description.ItemDefinition;
import org.infoshare.catalogue.description.NewEntry;
import org.infoshare.catalogue.publication.ActiveGrant;
import org.infoshare.foundation.notice.DepartmentNames;
import org.infoshare.foundation.platform.Text;

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

  /** The grants and the names of their requesters, for people. */
  Text describe(DepartmentNames names) {
    var requesters = new LinkedHashMap<UUID, String>();
    grants.forEach(grant -> requesters.put(grant.grant(), grant.requester()));
    return describe(requesters, names);
  }

  /** Grants and the names of their requesters, for people. */
  static Text describe(Map<UUID, String> requesters, DepartmentNames names) {
    var known = names.namesOf(Set.copyOf(requesters.values()));
    var grants = new ArrayList<Text>();
    requesters.forEach(
        (grant, requester) ->
            grants.add(
                DepartmentNames.nameAndCode(
                    grant.toString(), known.getOrDefault(requester, requester))));
    return new Text(
        grants.stream().map(Text::chinese).collect(Collectors.joining("、")),
        grants.stream().map(Text::english).collect(Collectors.joining(", ")));
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
