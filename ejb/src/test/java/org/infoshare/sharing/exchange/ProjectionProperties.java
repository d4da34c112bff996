package org.infoshare.sharing.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.infoshare.catalogue.description.ItemDefinition;
import org.infoshare.catalogue.description.ItemType;
import org.infoshare.catalogue.publication.PublishedEntry;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.sharing.dataset.DatasetEntries;

/** Whatever is granted and asked for, nothing else leaves. */
class ProjectionProperties {

  private static final List<String> NAMES = List.of("a", "b", "c", "d", "e", "f");

  /** Decree 809 art. 25. */
  @Property
  void No_item_outside_grant_and_entry_ever_leaves(
      @ForAll("items") Set<String> ofEntry,
      @ForAll("items") Set<String> granted,
      @ForAll("items") Set<String> inRecord) {
    Assume.that(granted.isEmpty() || ofEntry.stream().anyMatch(granted::contains));
    var projection = projection(ofEntry, granted, null);
    var left = projection.of(record(inRecord)).keySet();

    assertThat(left).isSubsetOf(granted).isSubsetOf(ofEntry);
    assertThat(left)
        .containsExactlyElementsOf(
            NAMES.stream()
                .filter(ofEntry::contains)
                .filter(granted::contains)
                .filter(inRecord::contains)
                .toList());
  }

  @Property
  void What_is_asked_for_is_given_exactly_or_the_whole_query_is_refused(
      @ForAll("items") Set<String> ofEntry,
      @ForAll("items") Set<String> granted,
      @ForAll("lists") List<String> askedFor) {
    boolean allowed = ofEntry.containsAll(askedFor) && granted.containsAll(askedFor);
    if (allowed) {
      var projection = projection(ofEntry, granted, askedFor);

      assertThat(projection.items()).doesNotHaveDuplicates().hasSameElementsAs(askedFor);
      assertThat(projection.of(record(Set.copyOf(NAMES))).keySet()).hasSameElementsAs(askedFor);
    } else {
      assertThat(reason(ofEntry, granted, askedFor))
          .isEqualTo(firstFault(ofEntry, granted, askedFor));
    }
  }

  @Property
  void A_grant_of_which_the_entry_has_nothing_left_is_told_so_and_not_answered_with_nothing(
      @ForAll("items") Set<String> ofEntry, @ForAll("items") Set<String> granted) {
    Assume.that(!granted.isEmpty() && ofEntry.stream().noneMatch(granted::contains));

    assertThat(reason(ofEntry, granted, null)).isEqualTo("item-removed");
  }

  private static String firstFault(
      Set<String> ofEntry, Set<String> granted, List<String> askedFor) {
    return askedFor.stream()
        .filter(item -> !ofEntry.contains(item) || !granted.contains(item))
        .findFirst()
        .map(item -> granted.contains(item) ? "item-removed" : "item-not-granted")
        .orElseThrow();
  }

  private static Projection projection(
      Set<String> ofEntry, Set<String> granted, List<String> askedFor) {
    return Projection.of(entry(ofEntry), granted, askedFor, item -> Optional.of(1));
  }

  private static String reason(Set<String> ofEntry, Set<String> granted, List<String> askedFor) {
    return catchThrowableOfType(Refusal.class, () -> projection(ofEntry, granted, askedFor))
        .reason()
        .code();
  }

  @Provide
  Arbitrary<Set<String>> items() {
    return Arbitraries.subsetOf(NAMES);
  }

  @Provide
  Arbitrary<List<String>> lists() {
    return Arbitraries.of(NAMES).list().ofMinSize(1).ofMaxSize(3);
  }

  private static PublishedEntry entry(Set<String> items) {
    return DatasetEntries.of(
        "101001/1",
        Stream.concat(
                Stream.of(DatasetEntries.key("key", ItemType.CHARACTER, 9)),
                NAMES.stream()
                    .filter(items::contains)
                    .map(name -> DatasetEntries.item(name, ItemType.CHARACTER, 30)))
            .toArray(ItemDefinition[]::new));
  }

  private static Map<String, Object> record(Set<String> items) {
    var values = new HashMap<String, Object>();
    items.forEach(item -> values.put(item, "value of " + item));
    return values;
  }
}
