package org.infoshare.foundation.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Each committed record is taken exactly once, however transactions overlap and batches end. */
class WatermarkProperties {

  private enum Step {
    BEGIN,
    WRITE,
    COMMIT,
    ROLL_BACK,
    SEAL
  }

  /** A step; {@code which} picks a transaction, or says how many records a batch takes. */
  private record Move(Step step, int which) {}

  /** A record as the sealer sees it. */
  private record Written(long transaction, long number) {}

  @Property(tries = 2000)
  void each_committed_record_is_taken_once(@ForAll("moves") List<Move> moves) {
    var running = new LinkedHashMap<Long, List<Written>>();
    var committed = new ArrayList<Written>();
    var taken = new ArrayList<Written>();
    var watermark = Watermark.at(new Snapshot(1, new TreeSet<>()), null);
    long next = 1;
    long number = 1;
    for (var move : moves) {
      switch (move.step()) {
        case BEGIN -> running.put(next++, new ArrayList<>());
        case WRITE -> {
          var own = pick(running, move.which());
          if (own != null) {
            own.getValue().add(new Written(own.getKey(), number++));
          }
        }
        case COMMIT -> {
          var own = pick(running, move.which());
          if (own != null) {
            committed.addAll(own.getValue());
            running.remove(own.getKey());
          }
        }
        case ROLL_BACK -> {
          var own = pick(running, move.which());
          if (own != null) {
            running.remove(own.getKey());
          }
        }
        case SEAL ->
            watermark = seal(watermark, now(next, running), committed, taken, move.which());
      }
    }
    for (long batches = 0; batches < number + next; batches++) {
      watermark = seal(watermark, now(next, running), committed, taken, 3);
    }

    assertThat(taken).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(committed);
  }

  @Example
  void a_snapshot_is_read_and_written_as_postgresql_does() {
    for (String text : List.of("100:100:", "100:104:100,102", "9:9223372036854775807:9")) {
      assertThat(Snapshot.parse(text)).hasToString(text);
    }
    var snapshot = Snapshot.parse("100:104:100,102");
    assertThat(List.of(99L, 100L, 101L, 102L, 103L, 104L).stream().filter(snapshot::hasFinished))
        .containsExactly(99L, 101L, 103L);
  }

  private static Watermark seal(
      Watermark watermark, Snapshot now, List<Written> committed, List<Written> taken, int most) {
    var waiting = waiting(watermark, now, committed);
    var batch = waiting.subList(0, Math.min(most, waiting.size()));
    taken.addAll(batch);
    boolean all = batch.size() == waiting.size();
    if (watermark.isInTransaction()) {
      return all ? watermark.finished() : watermark.upTo(batch.get(most - 1).number());
    }
    if (all) {
      return watermark.upTo(now);
    }
    var last = batch.get(most - 1);
    return watermark.upTo(now, last.transaction(), last.number());
  }

  private static List<Written> waiting(Watermark watermark, Snapshot now, List<Written> committed) {
    return committed.stream()
        .filter(
            one ->
                watermark.isInTransaction()
                    ? one.transaction() == watermark.transaction()
                        && one.number() > watermark.record()
                    : !watermark.sealed().hasFinished(one.transaction())
                        && now.hasFinished(one.transaction()))
        .sorted(Comparator.comparing(Written::transaction).thenComparing(Written::number))
        .toList();
  }

  private static Snapshot now(long next, Map<Long, List<Written>> running) {
    return new Snapshot(next, new TreeSet<>(running.keySet()));
  }

  private static Map.Entry<Long, List<Written>> pick(Map<Long, List<Written>> running, int which) {
    return running.isEmpty() ? null : List.copyOf(running.entrySet()).get(which % running.size());
  }

  @Provide
  Arbitrary<List<Move>> moves() {
    var step =
        Arbitraries.frequency(
            Tuple.of(3, Step.BEGIN),
            Tuple.of(8, Step.WRITE),
            Tuple.of(2, Step.COMMIT),
            Tuple.of(1, Step.ROLL_BACK),
            Tuple.of(2, Step.SEAL));
    return Combinators.combine(step, Arbitraries.integers().between(1, 4))
        .as(Move::new)
        .list()
        .ofMinSize(5)
        .ofMaxSize(80);
  }
}
