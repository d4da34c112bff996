package org.infoshare.cases.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.infoshare.cases.need.NeedSamples.HEAD;
import static org.infoshare.cases.need.NeedSamples.context;
import static org.infoshare.cases.need.NeedSamples.parties;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.infoshare.catalogue.description.ItemDefinition;
import org.infoshare.catalogue.description.Sharing;
import org.infoshare.catalogue.publication.PublishedEntries;
import org.infoshare.catalogue.publication.PublishedEntry;
import org.infoshare.foundation.persistence.TestEntities;
import org.infoshare.foundation.platform.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What an entry that is owed to a need must share to be submitted and published. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OwedItemsRuleTest {

  private static final ItemDefinition SIGHT = NeedSamples.called("裸眼视力", Sharing.CONDITIONAL);
  private static final ItemDefinition DATE = NeedSamples.called("筛查日期", Sharing.CONDITIONAL);

  private final TestEntities entities = TestEntities.shared();
  private final Needs needs = new Needs(entities.manager(), entities.sql());
  private final OwedItemsRule rule = new OwedItemsRule(needs);

  @AfterEach
  void close() {
    entities.close();
  }

  @Test
  void what_a_dispute_decided_is_shared_as_a_whole() {
    for (boolean byRuling : List.of(true, false)) {
      String owed = kept(carriedOut(NeedSamples.draft(), byRuling));

      assertThat(refusal(entry(owed, SIGHT, DATE))).isNull();
      assertThat(refusal(entry(owed, SIGHT)))
          .startsWith("owed-items-missing")
          .contains("筛查日期")
          .doesNotContain("裸眼视力");
      assertThat(refusal(entry(owed, SIGHT, NeedSamples.called("筛查日期", Sharing.NOT_SHARED))))
          .contains("筛查日期");
      assertThat(refusal(closed(owed, SIGHT, DATE))).contains("裸眼视力, 筛查日期");
    }
  }

  @Test
  void something_of_what_was_agreed_is_shared() {
    String owed = kept(NeedSamples.agree(NeedSamples.draft(), "cn-2025"));
    var pupil = NeedSamples.item("pupil", true, Sharing.CONDITIONAL);
    var note = NeedSamples.item("note", false, Sharing.CONDITIONAL);

    assertThat(refusal(entry(owed, pupil))).isNull();
    assertThat(refusal(entry(owed, note)))
        .startsWith("owed-items-missing")
        .contains("pupil, sight");
    assertThat(refusal(closed(owed, pupil))).contains("pupil, sight");
  }

  @Test
  void a_revision_of_what_fell_short_before_that_was_held_is_no_worse() {
    String owed = kept(carriedOut(NeedSamples.draft(), true));

    rule.check(entry(owed, SIGHT), closed(owed, SIGHT));
    assertThatThrownBy(() -> rule.check(entry(owed, SIGHT), entry(owed, SIGHT, DATE)))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void a_notice_takes_names_as_they_are() {
    var told =
        NeedEvent.SHARED_IN_PART
            .text(called("{3}登记"), List.of("{0}", "$1"))
            .orElseThrow()
            .filled(Map.of());

    assertThat(told.chinese()).contains("“{3}登记”").endsWith("未共享的信息项:{0}、$1。申请部门可就未共享的信息项提出争议。");
  }

  @Test
  void an_entry_that_is_owed_to_nobody_is_free() {
    var withdrawn = carriedOut(NeedSamples.draft(), false);
    withdrawn.withdraw(context(HEAD), parties(withdrawn), "不再需要");
    assertThat(refusal(closed(kept(withdrawn), SIGHT))).isNull();

    assertThat(refusal(closed("307001/999999", SIGHT))).isNull();
  }

  @Test
  void a_notice_names_as_many_items_as_it_has_room_for() {
    var few =
        NeedEvent.SHARED_IN_PART
            .text(called("登记"), List.of("pupil", "sight"))
            .orElseThrow()
            .filled(Map.of());
    assertThat(few.chinese()).contains("“登记”").endsWith("未共享的信息项:pupil、sight。申请部门可就未共享的信息项提出争议。");
    assertThat(few.english())
        .endsWith("not shared: pupil, sight. The requester may dispute what is not shared.");

    String longest = "项".repeat(50);
    var all = IntStream.range(0, 200).mapToObj(any -> longest).toList();
    var many =
        NeedEvent.SHARED_IN_PART.text(called("名".repeat(64)), all).orElseThrow().filled(Map.of());
    assertThat(many.chinese()).contains("项等200项。").hasSizeLessThan(1000);
    assertThat(many.english()).contains("项 and 190 more.").hasSizeLessThan(1000);
  }

  private static Need called(String name) {
    return Need.draft(context(NeedSamples.STAFF), NeedSamples.asking(name));
  }

  private static Need carriedOut(Need draft, boolean byRuling) {
    NeedSamples.refuse(draft, "cn-2025")
        .order(NeedSamples.platform(), List.of("裸眼视力", "筛查日期"), byRuling);
    return NeedSamples.carryOut(draft);
  }

  /** Kept with an entry of its own; tells its code. */
  private String kept(Need need) {
    entities.inTransaction(() -> needs.add(need));
    return need.state().entry();
  }

  /** What is said of a version, at its submission and at its publication alike. */
  private String refusal(PublishedEntry proposed) {
    return words(catchThrowableOfType(Refusal.class, () -> rule.check(proposed, null)));
  }

  private static String words(Refusal refusal) {
    return refusal == null
        ? null
        : refusal.reason().code() + ": " + refusal.text().in(Locale.CHINESE);
  }

  private static PublishedEntry entry(String code, ItemDefinition... items) {
    return version(code, Sharing.CONDITIONAL, items);
  }

  private static PublishedEntry closed(String code, ItemDefinition... items) {
    return version(code, Sharing.NOT_SHARED, items);
  }

  private static PublishedEntry version(String code, Sharing sharing, ItemDefinition... items) {
    return PublishedEntries.of(code, 1, "edu", "登记", sharing, null, List.of(items));
  }
}
