package org.infoshare.organisation.directory;

import java.time.Duration;
import java.util.function.LongSupplier;

/** A directory for the tests of those who ask one: the check that they give with each question. */
public final class TestDirectory {

  private TestDirectory() {}

  /**
   * One that is a realm of the server, and for which an attempt waits for long.
   *
   * @param nanoTime a clock as {@link System#nanoTime()}
   */
  public static Directory ofRealm(LongSupplier nanoTime) {
    var settings = new DirectorySettings("realm", new LdapSettings("", "", "x", "", ""));
    return new Directory(() -> settings, Duration.ofSeconds(5), Duration.ofMinutes(1), nanoTime);
  }
}
