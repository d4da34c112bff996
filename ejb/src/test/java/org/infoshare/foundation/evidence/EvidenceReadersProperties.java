package org.infoshare.foundation.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.persistence.TestDatabase;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.KeyedHash;

/** Who reads which evidence after mergers, against the plain definition, on a real PostgreSQL. */
class EvidenceReadersProperties {

  private static final int DEPARTMENTS = 4;

  private final Sql sql = TestDatabase.sql();
  private final EvidenceRecords records = new EvidenceRecords(sql);
  private final EvidenceLedger ledger =
      new EvidenceLedger(sql, new KeyedHash("ab".repeat(32)), Clock.systemUTC());

  /**
   * One act or one merger.
   *
   * @param merged the department that ends in the first of those concerned, or null for an act
   */
  private record Step(Integer merged, List<Integer> concerned) {}

  @Property(tries = 40)
  void a_department_reads_its_own_and_that_of_all_that_went_into_it_once_each_the_newest_first(
      @ForAll("steps") List<Step> steps) {
    String mark = UUID.randomUUID().toString().substring(0, 8);
    var readable = new HashMap<Integer, Set<Integer>>();
    var written = new HashMap<Long, Set<Integer>>();
    for (int i = 0; i < DEPARTMENTS; i++) {
      readable.put(i, new HashSet<>(Set.of(i)));
    }
    for (var step : steps) {
      if (step.merged() == null) {
        written.put(record(mark, step.concerned()), Set.copyOf(step.concerned()));
      } else {
        int into = step.concerned().get(0);
        readable.get(into).addAll(readable.get(step.merged()));
      }
    }

    for (int reader = 0; reader < DEPARTMENTS; reader++) {
      var expected = expected(written, readable.get(reader));
      String[] readers = codes(mark, readable.get(reader));
      assertThat(read(readers)).isEqualTo(expected);
      for (long id : written.keySet()) {
        assertThat(records.find(id, readers).isPresent()).isEqualTo(expected.contains(id));
      }
    }
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    var department = Arbitraries.integers().between(0, DEPARTMENTS - 1);
    var concerned = department.set().ofMinSize(1).ofMaxSize(3).map(List::copyOf);
    return Combinators.combine(department.injectNull(0.6), concerned)
        .as(Step::new)
        .list()
        .ofMinSize(4)
        .ofMaxSize(16);
  }

  private long record(String mark, List<Integer> concerned) {
    var act = Act.of(Caller.PLATFORM, "test-acted");
    for (int one : concerned) {
      act = act.concerning(code(mark, one));
    }
    return ledger.record(act);
  }

  private static List<Long> expected(Map<Long, Set<Integer>> written, Set<Integer> readable) {
    return written.entrySet().stream()
        .filter(one -> one.getValue().stream().anyMatch(readable::contains))
        .map(Map.Entry::getKey)
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  /** In pages of three. */
  private List<Long> read(String[] readers) {
    var all = new ArrayList<Long>();
    String cursor = null;
    do {
      var page =
          records.list(
              new EvidenceFilter("test-acted", null, null, null, null, 3, cursor), readers);
      page.results().forEach(view -> all.add(view.id()));
      cursor = page.next();
    } while (cursor != null);
    return all;
  }

  private static String[] codes(String mark, Set<Integer> departments) {
    return departments.stream().map(one -> code(mark, one)).toArray(String[]::new);
  }

  private static String code(String mark, int department) {
    return mark + department;
  }
}
