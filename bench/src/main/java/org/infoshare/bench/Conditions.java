package org.infoshare.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.infoshare.launcher.Platform;

/** The conditions under which the figures were measured. */
final class Conditions {

  private final Platform platform;
  private final Superuser database;
  private final Plan plan;

  Conditions(Platform platform, Superuser database, Plan plan) {
    this.platform = platform;
    this.database = database;
    this.plan = plan;
  }

  void report(PrintStream out) throws IOException, SQLException, InterruptedException {
    var now = ZonedDateTime.now(ZoneId.systemDefault());
    say(out, "date", now.format(DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm xxx", Locale.ROOT)));
    say(
        out,
        "machine",
        "%d cores, %d MB, %s %s; database, server and callers share it"
            .formatted(
                Runtime.getRuntime().availableProcessors(),
                memory() >> 20,
                System.getProperty("os.name"),
                System.getProperty("os.arch")));
    say(
        out,
        "server",
        "Payara %s, JDK %s, %s"
            .formatted(
                Plan.required("infoshare.payara.version"),
                System.getProperty("java.runtime.version"),
                jvm()));
    say(
        out,
        "database",
        "PostgreSQL %s, fsync %s, synchronous_commit %s, full_page_writes %s, shared_buffers %s"
            .formatted(
                show("server_version"),
                show("fsync"),
                show("synchronous_commit"),
                show("full_page_writes"),
                show("shared_buffers")));
    say(
        out,
        "load",
        "%d connections (HTTP/1.1, loopback), %d rounds of %d s a method after %d for warm-up,"
                .formatted(
                    plan.connections(), plan.rounds(), plan.length().toSeconds(), plan.warmUps())
            + " %d records".formatted(plan.records()));
  }

  /** The average number of processes that wanted to run in the last minute. */
  static String loadAverage() {
    return String.format(
        Locale.ROOT, "%.2f", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }

  private static void say(PrintStream out, String what, String said) {
    out.printf("  %-9s %s%n", what, said);
  }

  private static long memory() {
    return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
        .getTotalMemorySize();
  }

  private String show(String setting) throws SQLException {
    return database.ask("show " + setting);
  }

  private String jvm() throws IOException, InterruptedException {
    if (!ServerJvm.canBeAsked()) {
      return "heap unknown";
    }
    var jvm = new ServerJvm(platform.serverPid());
    return jvm.heap() + ", %d request threads".formatted(jvm.requestThreads());
  }
}
