package org.infoshare.foundation.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.infoshare.foundation.platform.Cursor;
import org.infoshare.foundation.platform.Refusal;

/** What several features tell becomes one list, and any place of it a cursor. */
class SortedMergeProperties {

  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
  private static final Instant NOON = Instant.parse("2026-03-02T04:00:00.000001Z");

  @Provide
  Arbitrary<List<List<InboxItem>>> features() {
    return item().list().ofMaxSize(8).list().ofMaxSize(4);
  }

  private static Arbitrary<InboxItem> item() {
    return Combinators.combine(
            Arbitraries.of("entry", "entry-update", "request"),
            Arbitraries.of("1", "101001/1", "101001/10", "2"),
            Arbitraries.integers().between(-2, 2).injectNull(0.3),
            Arbitraries.integers().between(0, 2))
        .as(
            (kind, id, days, second) ->
                new InboxItem(
                    kind,
                    id,
                    "标题",
                    "title",
                    "cab",
                    "STAGE",
                    NOON.plusSeconds(second),
                    days == null ? null : MONDAY.plusDays(days),
                    false,
                    null,
                    List.of(),
                    "/"));
  }

  @Property(tries = 300)
  void it_is_all_of_them_in_order_as_far_as_asked_for(
      @ForAll("features") List<List<InboxItem>> features, @ForAll @IntRange(max = 20) int most) {
    var all =
        features.stream().flatMap(List::stream).sorted(InboxFixture.ORDER).limit(most).toList();

    var merged = SortedMerge.take(most, sorted(features, new AtomicInteger()));

    assertThat(merged.stream().map(InboxPosition::of))
        .isEqualTo(all.stream().map(InboxPosition::of).toList());
  }

  @Property(tries = 300)
  void no_feature_is_read_further_than_needed(
      @ForAll("features") List<List<InboxItem>> features, @ForAll @IntRange(max = 20) int most) {
    var read = new AtomicInteger();

    SortedMerge.take(most, sorted(features, read));

    assertThat(read.get()).isLessThanOrEqualTo(most + features.size());
  }

  private static List<Iterator<InboxItem>> sorted(
      List<List<InboxItem>> features, AtomicInteger read) {
    var sources = new ArrayList<Iterator<InboxItem>>();
    for (List<InboxItem> feature : features) {
      sources.add(
          feature.stream().sorted(InboxFixture.ORDER).toList().stream()
              .peek(one -> read.incrementAndGet())
              .iterator());
    }
    return sources;
  }

  @Property(tries = 300)
  void a_place_is_read_back_from_its_cursor(@ForAll("features") List<List<InboxItem>> features) {
    features.stream()
        .flatMap(List::stream)
        .map(InboxPosition::of)
        .forEach(
            place -> {
              assertThat(InboxPosition.decode(Cursor.encode(place.encode()))).isEqualTo(place);
              assertThat(place).isGreaterThan(InboxPosition.FIRST);
            });
  }

  @Example
  void a_cursor_of_another_list_is_refused() {
    for (String foreign : List.of("1", "a b c", "2026-03-02 noon request/1", "2026-03-02")) {
      assertThatThrownBy(() -> InboxPosition.decode(Cursor.encode(foreign)))
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("cursor-invalid");
    }
    assertThat(InboxPosition.decode(null)).isEqualTo(InboxPosition.FIRST);
  }
}
