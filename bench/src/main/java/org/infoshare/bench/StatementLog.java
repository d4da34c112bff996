package org.infoshare.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** PostgreSQL's log of its work: each statement with its time and its transaction. */
final class StatementLog {

  /** Long enough for every session to take over the settings, and for the sealing to catch up. */
  static final long PAUSE_MILLIS = 2_000;

  /** The beginning of each log line that is read here; the number of the session follows. */
  static final String PREFIX = "bench ";

  private static final Pattern ENTRY =
      Pattern.compile(
          PREFIX + "(\\d+) LOG:  duration: ([0-9.]+) ms  (statement|parse|bind|execute)[^:]*: (.*)",
          Pattern.DOTALL);

  /** The platform's own work besides the calls: it seals evidence once a second. */
  private static final Pattern BACKGROUND =
      Pattern.compile(
          "evidence_watermark|evidence_partitions_ahead|pg_try_advisory_xact_lock"
              + "|sign_in_failure where");

  private static final Pattern WRITING = Pattern.compile("(?i)insert|update|delete|with .*insert");

  /** How often a statement was executed, and the total time of its phases. */
  static final class Total {

    private int times;
    private double millis;

    int times() {
      return times;
    }

    double millis() {
      return millis;
    }
  }

  private record Entry(String phase, String sql, double millis) {

    boolean is(String statement) {
      return sql.equalsIgnoreCase(statement);
    }

    /** Whether the statement was executed, and not only prepared. */
    boolean isExecution() {
      return phase.equals("statement") || phase.equals("execute");
    }
  }

  private final Map<String, Total> totals = new LinkedHashMap<>();
  private int writingTransactions;

  /** Calls of the platform. */
  interface Calls {
    void run() throws IOException, InterruptedException;
  }

  private StatementLog() {}

  /**
   * The database's work for calls, while nothing else is called.
   *
   * @param log the log of PostgreSQL
   */
  static StatementLog of(Superuser database, Path log, Calls calls)
      throws IOException, SQLException, InterruptedException {
    database.set(
        "set log_parameter_max_length = 0",
        "set log_line_prefix = '" + PREFIX + "%p '",
        "set log_min_duration_statement = 0");
    try {
      Thread.sleep(PAUSE_MILLIS);
      long begin = Files.size(log);
      calls.run();
      try (var in = Files.newInputStream(log)) {
        in.skipNBytes(begin);
        return read(new String(in.readAllBytes(), UTF_8));
      }
    } finally {
      database.set(
          "reset log_parameter_max_length",
          "reset log_line_prefix",
          "reset log_min_duration_statement");
    }
  }

  private static StatementLog read(String log) {
    var read = new StatementLog();
    var open = new HashMap<String, List<Entry>>();
    for (String line : log.split("\n(?=" + PREFIX + ")", -1)) {
      var matcher = ENTRY.matcher(line);
      if (matcher.matches()) {
        String sql = matcher.group(4).replaceAll("\\s+", " ").strip();
        var entry = new Entry(matcher.group(3), sql, Double.parseDouble(matcher.group(2)));
        read.add(entry, matcher.group(1), open);
      }
    }
    open.values().forEach(read::ended);
    return read;
  }

  /**
   * Groups the statements between BEGIN and COMMIT; any other statement is a transaction of its
   * own.
   */
  private void add(Entry entry, String session, Map<String, List<Entry>> open) {
    if (entry.is("BEGIN")) {
      open.computeIfAbsent(session, begun -> new ArrayList<>());
    }
    var transaction = open.get(session);
    if (transaction == null) {
      ended(List.of(entry));
      return;
    }
    transaction.add(entry);
    if (entry.isExecution() && (entry.is("COMMIT") || entry.is("ROLLBACK"))) {
      ended(open.remove(session));
    }
  }

  /** The statements, by their text. */
  Map<String, Total> totals() {
    return totals;
  }

  int executed() {
    return totals.values().stream().mapToInt(Total::times).sum();
  }

  double millis() {
    return totals.values().stream().mapToDouble(Total::millis).sum();
  }

  /** Transactions that wrote; each ends when its log record is on disk. */
  int writingTransactions() {
    return writingTransactions;
  }

  private void ended(List<Entry> transaction) {
    if (transaction.stream().anyMatch(entry -> BACKGROUND.matcher(entry.sql()).find())) {
      return;
    }
    boolean writes = false;
    for (Entry entry : transaction) {
      String name = entry.sql();
      if (entry.is("COMMIT")) {
        name = writes ? "COMMIT of what was written" : "COMMIT of nothing";
      }
      writes |= WRITING.matcher(entry.sql()).lookingAt();
      var total = totals.computeIfAbsent(name, sql -> new Total());
      total.millis += entry.millis();
      if (entry.isExecution()) {
        total.times++;
      }
    }
    if (writes) {
      writingTransactions++;
    }
  }
}
