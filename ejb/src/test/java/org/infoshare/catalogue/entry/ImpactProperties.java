package org.infoshare.catalogue.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infoshare.catalogue.description.SampleDescriptions.described;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.infoshare.catalogue.description.ItemDefinition;
import org.infoshare.catalogue.description.ItemType;
import org.infoshare.catalogue.description.NewEntry;
import org.infoshare.catalogue.description.Sharing;
import org.infoshare.catalogue.publication.ActiveGrant;

/** Whom a change hits, against a list of what breaks, written without the code under test. */
class ImpactProperties {

  private static final List<String> NAMES = List.of("a", "b", "c", "d", "e", "f");

  /** What is done to one item. */
  enum Change {
    NOTHING,
    RENAME,
    LENGTHEN,
    LOOSEN,
    REMOVE,
    SHORTEN,
    RETYPE,
    TIGHTEN,
    TOGGLE_KEY;

    boolean breaks() {
      return compareTo(REMOVE) >= 0;
    }
  }

  @Property
  void exactlyTheGrantsOnWhatBreaksAreHit(
      @ForAll("changes") Map<String, Change> changes,
      @ForAll("rights") List<Set<String>> itemsOfGrants) {
    var before = before();
    var after = new ArrayList<ItemDefinition>();
    before.items().forEach(item -> apply(item, changes.get(item.name()), after));
    var broken =
        changes.entrySet().stream()
            .filter(change -> change.getValue().breaks())
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    boolean everybody = broken.contains("a") || changes.containsValue(Change.TOGGLE_KEY);
    var activeGrants = rights(itemsOfGrants);

    var impact = Impact.of(before, described(Sharing.CONDITIONAL, after), activeGrants);

    var expected = new HashSet<UUID>();
    for (ActiveGrant grant : activeGrants) {
      if (everybody || grant.items().stream().anyMatch(broken::contains)) {
        expected.add(grant.grant());
      }
    }
    assertThat(impact.ids()).isEqualTo(expected);
  }

  @Property
  void aStricterEntryHitsEverybodyAndALooserOneNobody(
      @ForAll Sharing earlier,
      @ForAll Sharing later,
      @ForAll("rights") List<Set<String>> itemsOfGrants) {
    var items = List.of(item("a", Sharing.UNCONDITIONAL));
    var activeGrants = rights(itemsOfGrants);

    var impact = Impact.of(described(earlier, items), described(later, items), activeGrants);

    assertThat(impact.grants()).hasSize(later.compareTo(earlier) > 0 ? activeGrants.size() : 0);
  }

  @Provide
  Arbitrary<Map<String, Change>> changes() {
    return Combinators.combine(NAMES.stream().map(name -> Arbitraries.of(Change.class)).toList())
        .as(
            drawn -> {
              var changes = new LinkedHashMap<String, Change>();
              NAMES.forEach(name -> changes.put(name, drawn.get(changes.size())));
              return changes;
            });
  }

  @Provide
  Arbitrary<List<Set<String>>> rights() {
    return Arbitraries.of(NAMES).set().ofMinSize(1).list().ofMaxSize(5);
  }

  private static NewEntry before() {
    return described(
        Sharing.CONDITIONAL, NAMES.stream().map(name -> item(name, Sharing.CONDITIONAL)).toList());
  }

  private static List<ActiveGrant> rights(List<Set<String>> itemsOfGrants) {
    var activeGrants = new ArrayList<ActiveGrant>();
    for (Set<String> items : itemsOfGrants) {
      activeGrants.add(
          new ActiveGrant(new UUID(0, activeGrants.size()), "edu", List.copyOf(items), false));
    }
    return activeGrants;
  }

  private static ItemDefinition item(String name, Sharing sharing) {
    return new ItemDefinition(
        name, "名称", "Name", ItemType.CHARACTER, 30, name.equals("a"), false, sharing, null);
  }

  private static void apply(ItemDefinition item, Change change, List<ItemDefinition> after) {
    boolean toggled = change == Change.TOGGLE_KEY;
    if (change == Change.REMOVE) {
      return;
    }
    after.add(
        new ItemDefinition(
            item.name(),
            change == Change.RENAME ? "新名" : item.chineseName(),
            item.englishName(),
            change == Change.RETYPE ? ItemType.INTEGER : item.type(),
            change == Change.LENGTHEN ? 31 : change == Change.SHORTEN ? 29 : item.length(),
            toggled != item.key(),
            item.sensitive(),
            change == Change.LOOSEN
                ? Sharing.UNCONDITIONAL
                : change == Change.TIGHTEN ? Sharing.NOT_SHARED : item.sharing(),
            item.term()));
  }
}
