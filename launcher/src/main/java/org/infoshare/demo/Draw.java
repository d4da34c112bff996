package org.infoshare.demo;

import java.time.LocalDate;
import java.util.List;

/**
 * Random choices that can be repeated: a result depends only on the seed and the index, on every
 * version of Java.
 *
 * <p>The generator is SplitMix64. It is written out here because {@link java.util.SplittableRandom}
 * promises no particular sequence. Its results favour small numbers by less than one in 2^40, which
 * no demonstration will notice.
 */
final class Draw {

  private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;

  private long state;

  /**
   * @param index the index of the thing that is generated with this seed
   */
  Draw(long seed, int index) {
    state = mixed(mixed(seed) + index);
  }

  int below(int bound) {
    state += GOLDEN_GAMMA;
    return (int) Long.remainderUnsigned(mixed(state), bound);
  }

  /** Whether an event occurs that has this chance in a hundred. */
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

  /** A day between two others, both included. */
  LocalDate day(LocalDate first, LocalDate last) {
    return first.plusDays(below((int) (last.toEpochDay() - first.toEpochDay()) + 1));
  }

  private static long mixed(long value) {
    long one = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
    long two = (one ^ (one >>> 27)) * 0x94d049bb133111ebL;
    return two ^ (two >>> 31);
  }
}
