package org.infoshare.bench;

import java.util.List;
import java.util.Locale;

/** The ratio over all rounds: the median and the extremes. */
record Ratio(double median, double least, double most) {

  static Ratio of(List<Double> rounds) {
    var sorted = rounds.stream().sorted().toList();
    int half = sorted.size() / 2;
    double median =
        sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    return new Ratio(median, sorted.get(0), sorted.get(sorted.size() - 1));
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.3f (%.3f to %.3f)", median, least, most);
  }
}
