package org.infoshare.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * A PostgreSQL server of the platform's own: the real programs with durable data, reachable only
 * from this machine and only by password. Its data remains when the server stops.
 */
final class EmbeddedDatabase {

  private static final Duration TIMEOUT = Duration.ofSeconds(60);

  private static final String ACCESS =
      """
      # Written by the launcher. Nobody enters without a password.
      host all all 127.0.0.1/32 scram-sha-256
      host all all ::1/128      scram-sha-256
      """;

  private static final long MAX_LOG_BYTES = 20_000_000;

  private final Path home;
  private final Path data;
  private final int port;
  private final Programs programs;
  private final BoundedLog log;
  private Path binaries;

  EmbeddedDatabase(Path home, int port, Programs programs) {
    this.home = home;
    this.data = home.resolve("postgres");
    this.port = port;
    this.programs = programs;
    this.log = new BoundedLog(home.resolve("log").resolve("postgres.log"), MAX_LOG_BYTES);
  }

  boolean exists() {
    return Files.exists(data.resolve("PG_VERSION"));
  }

  /** The server that uses this data, started now or by an earlier start that was killed. */
  Optional<LiveProcess> process() throws IOException {
    return LiveProcess.fromPidFile(data.resolve("postmaster.pid"), data.toString())
        .or(() -> LiveProcess.findByMark("postgres -D " + data));
  }

  void unpack() throws IOException {
    binaries = PostgresBinaries.unpackInto(home);
  }

  /** Creates an empty data directory, under a temporary name until it is complete. */
  void initialize(String superuserPassword) throws IOException, InterruptedException {
    if (exists()) {
      return;
    }
    Path draft = home.resolve("postgres.new");
    Path passwordFile = home.resolve("postgres.password");
    Programs.Result result = null;
    for (String characters : List.of("C.UTF-8", "en_US.UTF-8", "C")) {
      FileTrees.delete(draft);
      writePassword(passwordFile, superuserPassword);
      result = initdb(draft, passwordFile, characters);
      Files.deleteIfExists(passwordFile);
      if (result.succeeded()) {
        Files.writeString(draft.resolve("pg_hba.conf"), ACCESS);
        Files.writeString(
            draft.resolve("postgresql.conf"),
            Files.readString(draft.resolve("postgresql.conf"))
                + "\ninclude 'infoshare.conf' # written by the launcher at each start\n");
        Files.move(draft, data, StandardCopyOption.ATOMIC_MOVE);
        return;
      }
    }
    throw new StartRefused("PostgreSQL could not be set up; see %s.".formatted(result.log()));
  }

  /**
   * Sorts by code point, which no update of the system's libraries can change. It knows the letters
   * of all languages, which trigram search needs; the name of that locale differs by system.
   */
  private Programs.Result initdb(Path directory, Path passwordFile, String characters)
      throws IOException, InterruptedException {
    return postgres(
        "initdb",
        List.of(
            "--pgdata=" + directory,
            "--username=postgres",
            "--pwfile=" + passwordFile,
            "--auth=scram-sha-256",
            "--encoding=UTF8",
            "--locale=C",
            "--lc-ctype=" + characters,
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8"));
  }

  private static void writePassword(Path file, String password) throws IOException {
    OwnerOnlyFiles.write(file, new Properties());
    Files.writeString(file, password + "\n");
  }

  /**
   * Starts the server and returns when it answers. Shared memory that a killed server left behind
   * becomes free as soon as its last child has noticed. Until then PostgreSQL refuses to start, and
   * is tried again.
   */
  void start() throws IOException, InterruptedException {
    Files.writeString(data.resolve("infoshare.conf"), configuration());
    log.trim();
    var arguments =
        List.of(
            "start",
            "--pgdata=" + data,
            "--log=" + log.file(),
            "--wait",
            "--timeout=" + TIMEOUT.toSeconds());
    for (int attempt = 1; attempt <= 3; attempt++) {
      if (postgres("pg_ctl", arguments).succeeded()) {
        return;
      }
      Thread.sleep(1_000);
    }
    throw new StartRefused("PostgreSQL did not start; see %s.".formatted(log.file()));
  }

  /** Ends its log where it has become too long. */
  void trimLog() throws IOException {
    log.trim();
  }

  private String configuration() {
    return """
        # Written by the launcher at each start; changes here are lost.
        port = %d
        listen_addresses = 'localhost'
        unix_socket_directories = ''
        password_encryption = 'scram-sha-256'
        fsync = on
        synchronous_commit = on
        full_page_writes = on
        max_connections = 120
        shared_buffers = '256MB'
        max_wal_size = '2GB'
        log_timezone = 'UTC'
        # Slow statements, and failures without the values that the database adds to them.
        log_min_duration_statement = '1s'
        log_parameter_max_length = 0
        log_parameter_max_length_on_error = 0
        log_error_verbosity = terse
        """
        .formatted(port);
  }

  /** Stops it at once but cleanly: open transactions are rolled back, nothing is lost. */
  void stop() throws IOException, InterruptedException {
    Optional<LiveProcess> process = process();
    if (process.isEmpty()) {
      return;
    }
    interrupt(process.get());
    if (!process.get().awaitEnd(TIMEOUT)) {
      process.get().kill();
    }
  }

  /** PostgreSQL's fast shutdown is SIGINT, which the JDK cannot send. */
  private void interrupt(LiveProcess process) throws IOException, InterruptedException {
    String pid = Long.toString(process.pid());
    List<String> command = List.of("sh", "-c", "kill -INT " + pid);
    if (Programs.isWindows()) {
      unpack();
      command = List.of(binaries.resolve("bin").resolve("pg_ctl").toString(), "kill", "INT", pid);
    }
    new ProcessBuilder(command).redirectErrorStream(true).start().waitFor();
  }

  private Programs.Result postgres(String program, List<String> arguments)
      throws IOException, InterruptedException {
    var command = new ArrayList<>(unprivilegedPrefix());
    command.add(binaries.resolve("bin").resolve(program).toString());
    command.addAll(arguments);
    return programs.run(program, TIMEOUT.plusSeconds(30), command);
  }

  /**
   * PostgreSQL refuses to run as root. In a user namespace that maps nobody, it sees itself as
   * nobody, while the system still treats its files as those of root.
   */
  private List<String> unprivilegedPrefix() throws IOException, InterruptedException {
    if (!"root".equals(System.getProperty("user.name"))) {
      return List.of();
    }
    var asNobody = List.of("unshare", "--user");
    var probe = new ArrayList<>(asNobody);
    probe.add("true");
    if (!Programs.isOnPath("unshare") || !programs.run("unshare", TIMEOUT, probe).succeeded()) {
      throw new StartRefused(
          "PostgreSQL does not run as root, and this system does not allow \"unshare --user\";"
              + " run InfoShare as an ordinary user.");
    }
    return asNobody;
  }
}
