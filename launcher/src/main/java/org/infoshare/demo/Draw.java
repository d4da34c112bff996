package org.infoshare.demo;

import java.time.LocalDate;
import java.util.List;

/**
 * Chance that can be repeated: what is drawn depends on the seed and the index alone, on every
 * Java.
 *
 * <p>The generator is SplitMix64, written out because {@link java.util.SplittableRandom} promises
 * no particular sequence. Its results lean to small numbers by less than one in 2^40, which no demo
 * will notice.
 */
final class Draw {

  private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;

  private long state;

  /**
   * @param index which of the things that are generated with this seed
   */
  Draw(long seed, int index) {
    state = mixed(mixed(seed) + index);
  }

  int below(int bound) {
    state += GOLDEN_GAMMA;
    return (int) Long.remainderUnsigned(mixed(state), bound);
  }

  /** Whether something that happens so often in a hundred cases does. */
  boolean percent(int cases) {
    return below(100) < cases;
  }

  <T> T from(List<T> choices) {
    return choices.get(below(choices.size()));
  }

  /** One of the characters of the Basic Multilingual Plane in a text. */
  String characterOf(String characters) {
    return String.valueOf(characters.charAt(below(characters.length())));
  }

  /** A day between two others, both possible. */
  LocalDate day(LocalDate first, LocalDate last) {
    return first.plusDays(below((int) (last.toEpochDay() - first.toEpochDay()) + 1));
  }

  private static long mixed(long value) {
    long one = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
    long two = (one ^ (one >>> 27)) * 0x94d049bb133111ebL;
    return two ^ (two >>> 31);
  }
}
