package org.infoshare.foundation.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Example;

/** Ids that grow with time, also where many are made within one millisecond. */
class TimeOrderedIdTest {

  @Example
  void are_of_version_7_and_tell_when_they_were_made() {
    long before = System.currentTimeMillis();
    UUID id = TimeOrderedId.next();

    assertThat(id.version()).isEqualTo(7);
    assertThat(id.variant()).isEqualTo(2);
    assertThat(id.getMostSignificantBits() >>> 16)
        .isBetween(before, System.currentTimeMillis() + 1);
  }

  @Example
  void each_is_greater_than_the_one_before_as_the_database_orders_them() {
    assertThat(Arrays.stream(TimeOrderedId.next(20_000)).map(UUID::toString)).isSorted();
  }

  @Example
  void several_threads_never_get_the_same() {
    var made = Collections.synchronizedSet(new HashSet<UUID>());
    IntStream.range(0, 8)
        .parallel()
        .forEach(thread -> Collections.addAll(made, TimeOrderedId.next(5_000)));

    assertThat(made).hasSize(40_000);
  }
}
