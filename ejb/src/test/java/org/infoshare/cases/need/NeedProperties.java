package org.infoshare.cases.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.infoshare.cases.need.NeedSamples.HEAD;
import static org.infoshare.cases.need.NeedSamples.NAMED_HEAD;
import static org.infoshare.cases.need.NeedSamples.context;
import static org.infoshare.cases.need.NeedSamples.parties;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.infoshare.catalogue.description.ItemDefinition;
import org.infoshare.catalogue.description.Sharing;
import org.infoshare.catalogue.publication.PublishedEntries;

/** Whatever the two sides propose, and in whatever order. */
class NeedProperties {

  /** True for a proposal of the named department, false for one of the requester. */
  @Property
  void statements_are_numbered_in_order_and_only_the_other_side_accepts_the_latest_proposal(
      @ForAll @Size(min = 1, max = 12) List<Boolean> proposals, @ForAll boolean late) {
    var need = NeedSamples.negotiated("cn-2025");
    if (late) {
      need.expire(NeedSamples.platform(), NeedSamples.TODAY);
    }
    for (boolean ofNamed : proposals) {
      need.propose(context(ofNamed ? NAMED_HEAD : HEAD), parties(need), NeedSamples.proposal());
    }

    assertThat(need.statements())
        .extracting(NeedStatements.Stored::number)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, proposals.size() + 1).boxed().toList());
    boolean latestOfNamed = proposals.get(proposals.size() - 1);
    assertThat(need.offeredTo(context(HEAD), parties(need)).contains(NeedCommand.AGREE))
        .isEqualTo(latestOfNamed);
    assertThat(need.offeredTo(context(NAMED_HEAD), parties(need)).contains(NeedCommand.AGREE))
        .isEqualTo(!latestOfNamed);

    need.agree(
        context(latestOfNamed ? HEAD : NAMED_HEAD),
        parties(need),
        proposals.size() + 1,
        late,
        terms -> "307001/9");
    assertThat(need.stage()).isEqualTo(NeedStage.AGREED);
  }

  @Property
  void a_department_that_declined_is_out_for_good(@ForAll @Size(max = 4) List<Boolean> proposals) {
    var need = NeedSamples.negotiated("gz-2016");
    for (boolean ofNamed : proposals) {
      need.propose(context(ofNamed ? NAMED_HEAD : HEAD), parties(need), NeedSamples.proposal());
    }
    need.refuseCompetence(context(NAMED_HEAD), parties(need), "不由本局负责");

    assertThat(need.offeredTo(context(NAMED_HEAD), parties(need))).isEmpty();
    assertThat(need.state().deadlineKind()).contains(NeedDeadlineKind.DESIGNATE);
    assertThat(need.state().waitingFor(parties(need))).isEqualTo("iic");
  }

  /** What may be drafted of an order is what its publication makes a right of, and nothing else. */
  @Property
  void an_entry_carries_an_order_out_exactly_where_its_publication_makes_the_right(
      @ForAll @Size(min = 1, max = 4) Set<@IntRange(max = 4) Integer> ordered,
      @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 4) Integer> items,
      @ForAll @Size(min = 6, max = 6) List<Boolean> shared) {
    var names = ordered.stream().map(one -> "信息,项" + one).toList();
    var defined = new ArrayList<ItemDefinition>();
    for (int i = 0; i < items.size(); i++) {
      defined.add(
          NeedSamples.called(
              "信息,项" + items.get(i), shared.get(i) ? Sharing.CONDITIONAL : Sharing.NOT_SHARED));
    }
    var need = NeedSamples.refused("gz-2016");
    need.order(NeedSamples.platform(), names, true);
    var entry = NeedSamples.entry(defined.toArray(ItemDefinition[]::new));

    boolean drafted =
        catchThrowable(() -> NeedValidator.checkExecution(entry, names, any -> List.of())) == null;
    var given =
        need.agreedNeed()
            .itemsSharedBy(
                PublishedEntries.of(
                    "307001/9", 1, "edu", "登记", Sharing.CONDITIONAL, null, defined));

    boolean whole =
        names.stream()
            .allMatch(
                name ->
                    defined.stream()
                        .anyMatch(
                            item ->
                                item.sharing() != Sharing.NOT_SHARED
                                    && item.chineseName().equals(name)));
    assertThat(drafted).isEqualTo(whole);
    assertThat(given.isEmpty()).isEqualTo(!whole);
  }
}
