package org.infoshare.catalogue.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.infoshare.catalogue.description.SampleDescriptions.changed;
import static org.infoshare.catalogue.description.SampleDescriptions.described;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DifferencesTest {

  private static final ItemDefinition CODE = item("code", "代码", ItemType.CHARACTER, 6, true);
  private static final ItemDefinition NAME = item("name", "名称", ItemType.CHARACTER, 50, false);

  @Test
  void the_same_text_differs_in_nothing() {
    assertThat(Differences.between(described(), described())).isEmpty();
  }

  @Test
  void each_difference_of_an_item_is_told() {
    var before = with(CODE, NAME, item("old", "旧", ItemType.DATE, 10, false));
    var after =
        with(
            CODE,
            new ItemDefinition(
                "name", "名字", "Name", ItemType.MEMO, 40, false, true, Sharing.CONDITIONAL, "DE1"),
            item("fresh", "新", ItemType.DATE, 10, false));

    assertThat(Differences.between(before, after))
        .extracting(Difference::kind, Difference::item, Difference::breaking)
        .containsExactly(
            tuple(DifferenceKind.ITEM_RENAMED, "name", false),
            tuple(DifferenceKind.ITEM_RETYPED, "name", true),
            tuple(DifferenceKind.ITEM_SHORTER, "name", true),
            tuple(DifferenceKind.ITEM_CHANGED, "name", false),
            tuple(DifferenceKind.ITEM_STRICTER, "name", true),
            tuple(DifferenceKind.ITEM_CHANGED, "name", false),
            tuple(DifferenceKind.ITEM_REMOVED, "old", true),
            tuple(DifferenceKind.ITEM_ADDED, "fresh", false));
  }

  @Test
  void fields_of_the_entry_are_told_with_what_they_said() {
    var before = with(CODE);
    var after = changed(changed(before, "sharing", "CONDITIONAL"), "updateCycle", "DAILY");

    assertThat(Differences.between(before, after))
        .containsExactly(
            new Difference(
                DifferenceKind.ENTRY_STRICTER,
                null,
                "sharing",
                "UNCONDITIONAL",
                "CONDITIONAL",
                true),
            new Difference(
                DifferenceKind.FIELD_CHANGED, null, "updateCycle", "YEARLY", "DAILY", false));
  }

  @Test
  void a_key_that_comes_or_goes_changes_how_everybody_asks() {
    var more = with(CODE, item("area", "区", ItemType.CHARACTER, 2, true));

    assertThat(Differences.between(with(CODE), more))
        .extracting(Difference::kind)
        .containsExactly(DifferenceKind.ITEM_ADDED, DifferenceKind.ITEM_KEY_CHANGED);
    assertThat(Differences.between(more, with(CODE)))
        .extracting(Difference::kind)
        .containsExactly(DifferenceKind.ITEM_REMOVED, DifferenceKind.ITEM_KEY_CHANGED);
  }

  private static ItemDefinition item(
      String name, String chinese, ItemType type, int length, boolean key) {
    return new ItemDefinition(
        name, chinese, "Name", type, length, key, false, Sharing.UNCONDITIONAL, null);
  }

  private static NewEntry with(ItemDefinition... items) {
    return described(Sharing.UNCONDITIONAL, List.of(items));
  }
}
