package org.infoshare.catalogue.entry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The running grants that a change would break: those on an item that is removed, retyped, made
 * shorter or stricter, and all of them where a key is touched, because every query names keys, or
 * where the whole entry becomes stricter.
 */
record Impact(List<ImpactedGrant> grants) {

  static final Impact NONE = new Impact(List.of());

  Impact {
    grants = List.copyOf(grants);
  }

  static Impact of(NewEntry before, NewEntry after, List<ActiveGrant> rights) {
    var breaking =
        Differences.between(before, after).stream().filter(Difference::breaking).toList();
    Set<String> keys = keysOf(before, after);
    var hit = new ArrayList<ImpactedGrant>();
    for (ActiveGrant right : rights) {
      var touching =
          breaking.stream()
              .filter(
                  one ->
                      one.item() == null
                          || keys.contains(one.item())
                          || right.items().contains(one.item()))
              .toList();
      if (!touching.isEmpty()) {
        hit.add(new ImpactedGrant(right.grant(), right.requester(), touching));
      }
    }
    return new Impact(hit);
  }

  Set<UUID> ids() {
    return grants.stream().map(ImpactedGrant::grant).collect(Collectors.toUnmodifiableSet());
  }

  /** The grants and their consumers, for people. */
  String describe() {
    return grants.stream()
        .map(one -> one.grant() + " (" + one.consumer() + ")")
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
