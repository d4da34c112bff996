package org.infoshare.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The program of the server's commands, run without a shell and without a terminal. */
final class Asadmin {

  private final Path payara;
  private final Programs programs;
  private final Duration patience;

  /**
   * @param patience how long one run may take
   */
  Asadmin(Path payara, Programs programs, Duration patience) {
    this.payara = payara;
    this.programs = programs;
    this.patience = patience;
  }

  /**
   * Runs one command as the user {@code admin}.
   *
   * @param name names its log
   * @param passwords the file of its passwords, as properties {@code AS_ADMIN_…}
   */
  Programs.Result run(String name, Path passwords, String... words)
      throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-jar");
    command.add(payara.resolve("glassfish/lib/client/appserver-cli.jar").toString());
    command.addAll(List.of("--user", "admin", "--passwordfile", passwords.toString()));
    command.addAll(Arrays.asList(words));
    return programs.run(name, patience, command);
  }
}
