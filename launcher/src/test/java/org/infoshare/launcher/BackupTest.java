package org.infoshare.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A home with a real database, and files that stand for its domain. */
@Tag("long")
@Timeout(180)
class BackupTest {

  @TempDir private Path directory;
  private Path home;
  private Path file;
  private int port;
  private String password;
  private EmbeddedDatabase database;

  @BeforeEach
  void start() throws Exception {
    home = Home.at(directory.resolve("home")).directory();
    file = directory.resolve("copy.zip");
    port = Ports.free().database();
    password = Secrets.load(home.resolve("secrets.properties")).password("db.superuser");
    write("domain/infoshare/config/infoshare-operators", "second.operator;...");
    write("domain/infoshare/applications/infoshare/large", "made again");
    database = new EmbeddedDatabase(home, port, new Programs(home.resolve("log")));
    database.unpack();
    database.initialize(password);
    database.start();
    try (var connection = connect();
        var statement = connection.createStatement()) {
      statement.execute("create table act (number int primary key, filler text)");
    }
  }

  @AfterEach
  void stop() throws Exception {
    database.stop();
  }

  @Test
  void what_was_committed_before_a_backup_of_a_busy_platform_is_there_after_a_restore()
      throws Exception {
    var committed = new AtomicInteger();
    var writer = Executors.newSingleThreadExecutor();
    var writing = writer.submit(() -> write(committed));
    while (committed.get() < 200) {
      Thread.onSpinWait();
    }
    int before = committed.get();

    Backup.take(home, file);

    writer.shutdownNow();
    writing.get(30, TimeUnit.SECONDS);
    assertThat(committed.get()).as("the platform worked meanwhile").isGreaterThan(before);
    destroy();
    Restore.from(file, home, false);
    assertThat(home.resolve("domain/infoshare/config/infoshare-operators"))
        .content()
        .isEqualTo("second.operator;...");
    assertThat(home.resolve("domain/infoshare/applications")).isEmptyDirectory();
    database.unpack();
    database.start();
    assertThat(numbers()).isGreaterThanOrEqualTo(before).isLessThanOrEqualTo(committed.get() + 1);
  }

  @Test
  void a_platform_that_is_stopped_can_be_backed_up_too() throws Exception {
    insert(1);
    database.stop();

    Backup.take(home, file);

    destroy();
    Restore.from(file, home, false);
    database.unpack();
    database.start();
    assertThat(numbers()).isEqualTo(1);
  }

  @Test
  void a_backup_is_for_its_owner_alone_and_never_replaces_another() throws Exception {
    Backup.take(home, file);

    for (Path written : new Path[] {file, ArchiveWriter.digestOf(file)}) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(written)))
          .isEqualTo("rw-------");
    }
    assertThatThrownBy(() -> Backup.take(home, file))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("There is a file");
  }

  @Test
  void nothing_is_restored_over_a_platform_without_saying_so_nor_over_a_running_one()
      throws Exception {
    Backup.take(home, file);
    insert(1);

    assertThatThrownBy(() -> Restore.from(file, home, true))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("still running");
    database.stop();
    assertThatThrownBy(() -> Restore.from(file, home, false))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("-Dinfoshare.restore.replace");
    Restore.from(file, home, true);

    database.start();
    assertThat(numbers()).isZero();
  }

  @Test
  void a_backup_that_was_changed_or_lost_its_digest_is_refused_and_nothing_is_changed()
      throws Exception {
    Backup.take(home, file);
    database.stop();
    byte[] content = Files.readAllBytes(file);
    content[content.length / 2] ^= 1;
    Files.write(file, content);

    assertThatThrownBy(() -> Restore.from(file, home, true))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("is not what was backed up");
    Files.delete(ArchiveWriter.digestOf(file));
    assertThatThrownBy(() -> Restore.from(file, home, true))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("copy.zip.sha256");

    assertThat(database.exists()).isTrue();
  }

  /** Acts one after the other until it is interrupted. */
  private Void write(AtomicInteger committed) throws SQLException {
    try (var connection = connect();
        var insert = connection.prepareStatement("insert into act values (?, repeat('x', 4000))")) {
      while (!Thread.currentThread().isInterrupted()) {
        insert.setInt(1, committed.get() + 1);
        insert.executeUpdate();
        committed.incrementAndGet();
      }
    }
    return null;
  }

  private void insert(int number) throws SQLException {
    try (var connection = connect();
        var insert = connection.prepareStatement("insert into act values (?, '')")) {
      insert.setInt(1, number);
      insert.executeUpdate();
    }
  }

  private int numbers() throws SQLException {
    try (var connection = connect();
        var statement = connection.createStatement();
        var row = statement.executeQuery("select count(*), coalesce(max(number), 0) from act")) {
      row.next();
      assertThat(row.getInt(1)).as("no act in between is lost").isEqualTo(row.getInt(2));
      return row.getInt(1);
    }
  }

  private Connection connect() throws SQLException {
    return DatabaseAccess.connect(
        "jdbc:postgresql://localhost:" + port + "/postgres", "postgres", password);
  }

  private void destroy() throws Exception {
    database.stop();
    FileTrees.delete(home);
  }

  private void write(String name, String content) throws IOException {
    Path path = home.resolve(name);
    Files.createDirectories(path.getParent());
    Files.writeString(path, content);
  }
}
