package org.infoshare.web.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class PlacesTest {

  private static final List<String> CALLERS = List.of("a", "b", "c");

  @Property
  void never_are_more_taken_than_there_are_nor_more_by_one_caller_than_it_may_take(
      @ForAll @IntRange(min = 1, max = 8) int all,
      @ForAll @IntRange(min = 1, max = 8) int each,
      @ForAll @Size(max = 60) List<@IntRange(min = -1, max = 2) Integer> steps) {
    var places = new Places(all, each);
    var taken = new ArrayDeque<String>();
    for (int step : steps) {
      if (step < 0) {
        if (!taken.isEmpty()) {
          places.leave(taken.remove());
        }
        continue;
      }
      String caller = CALLERS.get(step);
      long own = taken.stream().filter(caller::equals).count();
      boolean expected = taken.size() < all && own < each;

      assertThat(places.take(caller, Duration.ZERO)).isEqualTo(expected);

      if (expected) {
        taken.add(caller);
      }
    }
  }
}
