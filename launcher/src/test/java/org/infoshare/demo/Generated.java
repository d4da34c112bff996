package org.infoshare.demo;

import java.io.IOException;
import java.io.UncheckedIOException;

/** What is generated from the shipped divisions, once for all tests. */
final class Generated {

  static final Divisions DIVISIONS = shipped();
  static final Population POPULATION = new Population(DIVISIONS);
  static final Economy ECONOMY = new Economy(DIVISIONS, POPULATION);

  private Generated() {}

  private static Divisions shipped() {
    try {
      return Divisions.shipped();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
