package org.infoshare.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.infoshare.launcher.Backup;
import org.infoshare.launcher.Platform;
import org.infoshare.launcher.Restore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A platform that is destroyed comes back from its backup, down to the last seal. */
@Tag("long")
@SeparatePlatform
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class RestoreIT {

  private static final String HOME = "restore";
  private static final String SETTING = "infoshare.attachment.max-bytes";
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private static Platform platform;

  @AfterAll
  static void stop() {
    if (platform != null) {
      platform.close();
    }
  }

  @Test
  void a_destroyed_platform_is_restored_down_to_its_last_seal() throws Exception {
    platform = SharedPlatform.start(HOME);
    long lastRecord;
    long lastSize;
    String lastRoot;
    try (var wires = new Wires(platform.base())) {
      platform.configure(SETTING, "1000");
      lastRecord = sealedQuery(wires);
      lastSize = lastSize();
      lastRoot = root(lastSize);
    }
    Path backup = SharedPlatform.home(HOME).resolveSibling("restore-backup.zip");
    Files.deleteIfExists(backup);

    Backup.take(SharedPlatform.home(HOME), backup);

    platform.close();
    delete(SharedPlatform.home(HOME));
    Restore.from(backup, SharedPlatform.home(HOME), false);
    platform = SharedPlatform.startAgain(HOME);
    assertThat(root(lastSize)).as("the last head before the backup").isEqualTo(lastRoot);
    assertThat(unsealed()).isZero();
    assertThat(
            Files.readString(
                SharedPlatform.home(HOME).resolve("domain/infoshare/config/domain.xml")))
        .as("a setting made by hand")
        .contains(SETTING);
    try (var wires = new Wires(platform.base())) {
      assertThat(sealedQuery(wires)).isGreaterThan(lastRecord);
      assertThat(lastSize()).isGreaterThan(lastSize);
    }
  }

  /** The record of a query whose record has its seal. */
  private static long sealedQuery(Wires wires) throws Exception {
    var granted = TestGrant.create(platform, wires);
    long record = wires.rest().done(granted.query()).number("evidence");
    var deadline = Instant.now().plus(PATIENCE);
    while (unsealed() > 0) {
      assertThat(Instant.now()).as("the seal comes").isBefore(deadline);
      Thread.sleep(50);
    }
    return record;
  }

  private static long unsealed() {
    return database()
        .number(
            "select count(*) from evidence_record r"
                + " where not exists (select from evidence_leaf l where l.evidence_id = r.id)");
  }

  private static long lastSize() {
    return database().number("select max(size) from evidence_head");
  }

  private static String root(long size) {
    return database().text("select encode(root, 'hex') from evidence_head where size = ?", size);
  }

  private static Database database() {
    return new Database(platform);
  }

  private static void delete(Path tree) throws Exception {
    try (Stream<Path> paths = Files.walk(tree)) {
      for (Path path : (Iterable<Path>) paths.sorted(Comparator.reverseOrder())::iterator) {
        Files.delete(path);
      }
    }
  }
}
