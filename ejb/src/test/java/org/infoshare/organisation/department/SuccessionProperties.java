package org.infoshare.organisation.department;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** However departments were merged, each is one department's today. */
class SuccessionProperties {

  @Property
  void the_lines_of_the_departments_that_remain_are_a_partition_of_all(
      @ForAll @Size(12) List<@IntRange(max = 40) Integer> choices) {
    var succession = new Succession(mergers(choices));
    var all = IntStream.range(0, choices.size()).mapToObj(SuccessionProperties::code).toList();
    var remaining = all.stream().filter(one -> !succession.successors().containsKey(one)).toList();

    assertThat(remaining.stream().flatMap(one -> succession.withPredecessors(one).stream()))
        .containsExactlyInAnyOrderElementsOf(all);
    assertThat(all)
        .allSatisfy(one -> assertThat(remaining).contains(succession.successorOf(one)))
        .allSatisfy(
            one ->
                assertThat(succession.withPredecessors(succession.successorOf(one))).contains(one))
        .filteredOn(succession.successors()::containsKey)
        .allSatisfy(merged -> assertThat(succession.withPredecessors(merged)).isEmpty());
  }

  /** A department may go into any after it, as one that was merged takes no other up. */
  private static Map<String, String> mergers(List<Integer> choices) {
    var into = new HashMap<String, String>();
    for (int i = 0; i < choices.size(); i++) {
      int other = i + 1 + choices.get(i);
      if (other < choices.size()) {
        into.put(code(i), code(other));
      }
    }
    return into;
  }

  private static String code(int number) {
    return "d" + number;
  }
}
