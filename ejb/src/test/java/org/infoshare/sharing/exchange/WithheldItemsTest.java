package org.infoshare.sharing.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import org.infoshare.catalogue.description.ItemDefinition;
import org.infoshare.catalogue.description.ItemType;
import org.infoshare.catalogue.description.Sharing;
import org.infoshare.catalogue.publication.PublishedEntries;
import org.infoshare.catalogue.publication.PublishedEntry;
import org.infoshare.foundation.platform.Refusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What a later version does not share any more, under grants that were decided before. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WithheldItemsTest {

  private static final List<String> GRANTED = List.of("code", "name");

  @Test
  void article_14_of_the_decree_an_item_that_is_not_shared_any_more_is_left_out_and_not_answered() {
    var entry = entry(Sharing.CONDITIONAL, Sharing.NOT_SHARED);

    assertThat(Projection.of(entry, GRANTED, null, WithheldItemsTest::removedBy).items())
        .containsExactly("code");
    var refusal =
        catchThrowableOfType(
            Refusal.class,
            () -> Projection.of(entry, GRANTED, List.of("name"), WithheldItemsTest::removedBy));
    assertThat(refusal.reason().code()).isEqualTo("item-not-granted");
  }

  /** Decree 809 art. 14. */
  @Test
  void an_entry_that_is_not_shared_any_more_answers_nothing() {
    var entry = entry(Sharing.NOT_SHARED, Sharing.CONDITIONAL);

    var refusal =
        catchThrowableOfType(
            Refusal.class, () -> Projection.of(entry, GRANTED, null, WithheldItemsTest::removedBy));

    assertThat(refusal.reason()).isEqualTo(ExchangeReason.ENTRY_NOT_SHARED);
  }

  private static Optional<Integer> removedBy(String item) {
    return Optional.empty();
  }

  private static PublishedEntry entry(Sharing whole, Sharing second) {
    return PublishedEntries.of(
        "101001/1",
        2,
        "psb",
        "测试条目",
        whole,
        "《保守国家秘密法》",
        List.of(item("code", Sharing.CONDITIONAL), item("name", second)));
  }

  private static ItemDefinition item(String name, Sharing sharing) {
    return new ItemDefinition(
        name, "名称", "Name", ItemType.CHARACTER, 30, name.equals("code"), false, sharing, null);
  }
}
