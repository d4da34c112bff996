package org.infoshare.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The Payara server of a domain, and the means to give it commands. */
final class Server {

  private static final Duration STOP_TIMEOUT = Duration.ofSeconds(60);

  private final Asadmin asadmin;
  private final Domain domain;
  private final int adminPort;
  private final Path passwords;

  /**
   * @param passwords the file with the password of the console and the domain's master password
   */
  Server(Asadmin asadmin, Domain domain, int adminPort, Path passwords) {
    this.asadmin = asadmin;
    this.domain = domain;
    this.adminPort = adminPort;
    this.passwords = passwords;
  }

  Optional<LiveProcess> process() throws IOException {
    return domain.process();
  }

  /** Starts the server and returns when it accepts commands. */
  void start() throws IOException, InterruptedException {
    var result =
        asadmin(
            "start-domain",
            "start-domain",
            "--domaindir",
            domain.directory().getParent().toString(),
            Domain.NAME);
    if (!result.succeeded()) {
      throw new StartRefused(
          "The server did not start; see %s and %s.".formatted(result.log(), domain.log()));
    }
  }

  /** Stops the server; its own shutdown hook stops the applications first. */
  void stop() throws IOException {
    Optional<LiveProcess> process = process();
    if (process.isPresent()) {
      process.get().stop(STOP_TIMEOUT);
    }
  }

  /**
   * Gives the server all commands at once. {@code asadmin} continues after a failed command and
   * reports success, so its output is checked.
   */
  void run(List<AdminCommand> commands) throws IOException, InterruptedException {
    Path file = domain.config().resolve("infoshare-commands");
    Files.write(file, commands.stream().map(AdminCommand::text).toList());
    var result = asadmin("asadmin", "multimode", "--file", file.toString());
    Files.delete(file);
    boolean failed = result.output().lines().anyMatch(line -> line.matches("Command .* failed\\."));
    if (failed || !result.succeeded()) {
      throw new StartRefused("The server refused a command; see %s.".formatted(result.log()));
    }
  }

  void deploy(String name, Path archive) throws IOException, InterruptedException {
    var result = asadmin("deploy", "deploy", "--name", name, archive.toString());
    if (!result.succeeded()) {
      throw new StartRefused(
          "The application could not be deployed; see %s and %s."
              .formatted(result.log(), domain.log()));
    }
  }

  private Programs.Result asadmin(String name, String... words)
      throws IOException, InterruptedException {
    var all = new ArrayList<>(List.of("--port", Integer.toString(adminPort)));
    all.addAll(List.of(words));
    return asadmin.run(name, passwords, all.toArray(String[]::new));
  }
}
