package org.infoshare.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.infoshare.deadline.CaseLimit;
import org.infoshare.platform.PlatformReason;
import org.infoshare.platform.Refusal;

/** Some of the missing limits cannot be begun: all others are, and they wait for the next time. */
class UpdateLimitsBeginningTest {

  /** Missing limits in memory, of which some fail, and the batch with them. */
  private static final class Rows implements MissingUpdateLimits {

    private final TreeSet<String> missing;
    private final Set<String> atFault;
    private final List<String> begun = new ArrayList<>();

    Rows(Set<String> missing, Set<String> atFault) {
      this.missing = new TreeSet<>(missing);
      this.atFault = atFault;
    }

    @Override
    public List<CaseLimit> after(CaseLimit last, int most) {
      return missing.tailSet(last == null ? "" : last.caseId(), false).stream()
          .limit(most)
          .map(id -> new CaseLimit(UpdateLimits.UPDATE, id))
          .toList();
    }

    @Override
    public void begin(List<CaseLimit> asked) {
      var ids = asked.stream().map(CaseLimit::caseId).toList();
      if (ids.stream().anyMatch(atFault::contains)) {
        throw new IllegalStateException("One of them cannot be begun");
      }
      begun.addAll(ids);
      ids.forEach(missing::remove);
    }
  }

  @Property
  void all_but_those_at_fault_are_begun_once(
      @ForAll @Size(max = 20) Set<@IntRange(max = 40) Integer> missing,
      @ForAll @Size(max = 10) Set<@IntRange(max = 40) Integer> atFault,
      @ForAll @IntRange(min = 1, max = 7) int batch) {
    var rows = new Rows(ids(missing), ids(atFault));

    new UpdateLimitsBeginning(rows, batch).run();

    var sound = ids(missing);
    sound.removeAll(ids(atFault));
    assertThat(rows.begun).containsExactlyInAnyOrderElementsOf(sound);
    assertThat(rows.missing).isSubsetOf(ids(atFault));
  }

  /** Nobody is at fault then, and none is tried alone. */
  @Example
  void what_a_merger_keeps_out_waits_for_the_next_time() {
    int[] begun = {0};
    var keptOut =
        new MissingUpdateLimits() {
          @Override
          public List<CaseLimit> after(CaseLimit last, int most) {
            return List.of(
                new CaseLimit(UpdateLimits.UPDATE, "1"), new CaseLimit(UpdateLimits.UPDATE, "2"));
          }

          @Override
          public void begin(List<CaseLimit> missing) {
            begun[0]++;
            throw new Refusal(PlatformReason.MERGER_GOES_ON);
          }
        };

    assertThatThrownBy(new UpdateLimitsBeginning(keptOut, 2)::run).isInstanceOf(Refusal.class);

    assertThat(begun[0]).isEqualTo(1);
  }

  private static Set<String> ids(Set<Integer> numbers) {
    var ids = new HashSet<String>();
    numbers.forEach(number -> ids.add("%02d".formatted(number)));
    return ids;
  }
}
