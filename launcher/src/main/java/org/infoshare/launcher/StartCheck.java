package org.infoshare.launcher;

import java.io.IOException;
import java.nio.file.Path;

/** Looks whether the platform of a home could start now, without starting anything. */
final class StartCheck {

  private StartCheck() {}

  /**
   * @throws StartRefused if the platform runs already, or a port that it needs is taken. Programs
   *     that an earlier start left running are no obstacle: the start stops them.
   */
  static void require(Path directory, Ports ports, boolean withDatabase) throws IOException {
    Home home = Home.at(directory);
    try (var lock = HomeLock.acquire(home.directory())) {
      var programs = new Programs(home.logs());
      var database = new EmbeddedDatabase(home.directory(), ports.database(), programs);
      var domain = new Domain(home.directory(), programs);
      lock.require();
      if (domain.process().isEmpty() && database.process().isEmpty()) {
        ports.requireFree(withDatabase);
      }
    }
  }
}
