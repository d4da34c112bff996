package org.infoshare.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A copy of a whole home in one file: the data of the embedded database with the write-ahead log
 * that makes it consistent, the secrets, and the domain with its realm users, settings and keys.
 * The platform may run meanwhile. What can be made again is left out: programs, the deployed
 * application, logs.
 */
public final class Backup {

  static final String DATABASE = "postgres";
  static final String DOMAIN = "domain";

  /** What PostgreSQL makes anew at each start, or must not find in a copy. */
  private static final Set<String> NOT_COPIED =
      Set.of(
          "postmaster.pid",
          "postmaster.opts",
          "backup_label",
          "tablespace_map",
          "pg_wal",
          "pg_replslot",
          "pg_dynshmem",
          "pg_notify",
          "pg_serial",
          "pg_snapshots",
          "pg_stat_tmp",
          "pg_subtrans");

  /** What a start makes anew in a domain. */
  private static final Set<String> MADE_AGAIN =
      Set.of("applications", "generated", "osgi-cache", "logs");

  private static final Pattern START =
      Pattern.compile("START WAL LOCATION: \\S+ \\(file (\\S+)\\)");
  private static final Pattern SEGMENT = Pattern.compile("[0-9A-F]{24}");
  private static final int PORT_LINE = 3;

  private final Home home;
  private final Path data;

  private Backup(Home home) {
    this.home = home;
    this.data = home.directory().resolve(DATABASE);
  }

  /**
   * Writes the copy, and its digest beside it.
   *
   * @throws StartRefused if there is nothing to copy, if the file exists, or if the database does
   *     not let itself be copied
   */
  public static void take(Path directory, Path file) throws IOException {
    if (!Files.exists(directory.resolve(DATABASE).resolve("PG_VERSION"))) {
      throw new StartRefused(
          "There is no embedded database in %s. A database of your own is backed up with its own"
                  .formatted(directory)
              + " programs.");
    }
    var backup = new Backup(Home.at(directory));
    try (var archive = new ArchiveWriter(file)) {
      backup.write(archive);
      archive.complete();
    }
  }

  private void write(ArchiveWriter archive) throws IOException {
    var programs = new Programs(home.logs());
    var database = new EmbeddedDatabase(home.directory(), 0, programs);
    if (database.process().isPresent()) {
      copyRunningDatabase(archive);
      copyOthers(archive);
    } else {
      try (var lock = HomeLock.acquire(home.directory())) {
        lock.require();
        archive.addTree(DATABASE, data, path -> isLeftOut(path) && !path.startsWith("pg_wal"));
        copyOthers(archive);
      }
    }
  }

  private static boolean isLeftOut(Path path) {
    String name = path.getFileName().toString();
    return NOT_COPIED.contains(path.toString())
        || name.startsWith("pgsql_tmp")
        || name.startsWith("pg_internal.init");
  }

  private void copyOthers(ArchiveWriter archive) throws IOException {
    for (Path file :
        List.of(home.secrets(), home.certificate(), home.directory().resolve("demo-data"))) {
      archive.add(file.getFileName().toString(), file);
    }
    Path domain = home.directory().resolve(DOMAIN);
    archive.addTree(
        DOMAIN,
        domain,
        path -> path.getNameCount() == 2 && MADE_AGAIN.contains(path.getFileName().toString()));
  }

  /**
   * Copies the files while they change, and then the write-ahead log from the begin to the end of
   * the copying, which repairs them at the first start. The slot keeps the server from deleting
   * that log meanwhile; it ends with the connection.
   */
  private void copyRunningDatabase(ArchiveWriter archive) throws IOException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "select pg_create_physical_replication_slot('infoshare_backup', true, true)");
      statement.execute("select pg_backup_start('infoshare', true)");
      archive.addTree(DATABASE, data, Backup::isLeftOut);
      try (ResultSet stopped =
          statement.executeQuery(
              "select pg_walfile_name(lsn) as last, labelfile from pg_backup_stop(false)")) {
        stopped.next();
        String label = stopped.getString("labelfile");
        archive.add(DATABASE + "/backup_label", label);
        copyLog(archive, first(label), stopped.getString("last"));
      }
    } catch (SQLException refused) {
      throw new StartRefused(
          "The database cannot be backed up: %s".formatted(refused.getMessage()), refused);
    }
  }

  private void copyLog(ArchiveWriter archive, String first, String last) throws IOException {
    try (var segments =
        Files.newDirectoryStream(
            data.resolve("pg_wal"),
            path -> {
              String name = path.getFileName().toString();
              return name.endsWith(".history")
                  || (SEGMENT.matcher(name).matches()
                      && name.compareTo(first) >= 0
                      && name.compareTo(last) <= 0);
            })) {
      for (Path segment : segments) {
        archive.add(DATABASE + "/pg_wal/" + segment.getFileName(), segment);
      }
    }
  }

  private static String first(String label) {
    Matcher matcher = START.matcher(label);
    if (!matcher.find()) {
      throw new IllegalStateException("No begin in the label: " + label);
    }
    return matcher.group(1);
  }

  /** The port stands in the file of the running server, whatever this command line says. */
  private Connection connect() throws IOException, SQLException {
    String port = Files.readAllLines(data.resolve("postmaster.pid")).get(PORT_LINE).strip();
    return DatabaseAccess.connect(
        "jdbc:postgresql://localhost:" + port + "/postgres",
        "postgres",
        Secrets.load(home.secrets()).password("db.superuser"));
  }
}
