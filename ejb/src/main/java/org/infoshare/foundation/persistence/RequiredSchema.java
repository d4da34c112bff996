package org.infoshare.foundation.persistence;

import java.util.Optional;

/** The only version of the schema with which this application works. */
public final class RequiredSchema {

  /** The number of the newest migration. */
  static final int VERSION = 240;

  private static final String MISSING =
      "数据库中还没有本应用的表结构，需要版本 %1$d：请先以属主运行 infoshare-schema.jar migrate。"
          + " The database has no schema yet, and this application needs version %1$d: run"
          + " infoshare-schema.jar migrate as its owner first.";

  private static final String OLDER =
      "数据库表结构的版本是 %2$d，本应用需要 %1$d：请先以属主运行与本应用同版的 infoshare-schema.jar migrate。"
          + " The schema has version %2$d and this application needs %1$d: run the"
          + " infoshare-schema.jar migrate that came with it as the owner first.";

  private static final String NEWER =
      "数据库表结构的版本是 %2$d，比本应用所需的 %1$d 新：请部署新版应用，或恢复升级前的备份。"
          + " The schema has version %2$d, which is newer than the %1$d that this application needs:"
          + " deploy the newer application, or restore the dump from before the upgrade.";

  private RequiredSchema() {}

  /** Whether the schema has that version now. */
  public static boolean isPresent(Sql sql) {
    int present =
        sql.withHandle(
            handle ->
                handle
                    .createQuery("select version from schema_version")
                    .mapTo(Integer.class)
                    .one());
    return present == VERSION;
  }

  /**
   * Why the application cannot start; empty if it can.
   *
   * @param present the version of the database; null for none
   */
  static Optional<String> mismatch(Integer present) {
    if (present == null) {
      return Optional.of(MISSING.formatted(VERSION));
    }
    if (present < VERSION) {
      return Optional.of(OLDER.formatted(VERSION, present));
    }
    if (present > VERSION) {
      return Optional.of(NEWER.formatted(VERSION, present));
    }
    return Optional.empty();
  }
}
