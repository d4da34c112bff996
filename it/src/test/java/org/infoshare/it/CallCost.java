package org.infoshare.it;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What calls cost.
 *
 * @param statements what the database was sent, {@code BEGIN} and {@code COMMIT} among them, each
 *     behind the number of its session
 * @param connectionChecks the trials of connections before they were lent, each as the number of
 *     its session
 * @param borrows how many connections the pool lent
 */
record CallCost(List<String> statements, List<String> connectionChecks, long borrows) {

  private static final String CONNECTION_CHECK = "SELECT 1";

  private static final Pattern STATEMENT =
      Pattern.compile("\\[(\\d+)] LOG:  (?:statement|execute [^:]*): (.*)");

  /** What the platform does each second, in transactions of its own: seals, looks for work. */
  private static final Pattern OWN_WORK =
      Pattern.compile("pg_try_advisory_xact_lock\\(|from demonstration_clock|from workbook");

  /**
   * Leaves out what the platform does each second; what it does more rarely is still counted.
   *
   * @param log what the database logged meanwhile
   * @param borrows how many connections were lent meanwhile, each of those transactions its own
   */
  static CallCost parse(String log, long borrows) {
    var counted = new ArrayList<String>();
    var trials = new ArrayList<String>();
    var open = new HashMap<String, List<String>>();
    long own = 0;
    for (var line : STATEMENT.matcher(log).results().toList()) {
      String session = line.group(1);
      String sql = line.group(2);
      if (sql.equals(CONNECTION_CHECK)) {
        trials.add(session);
        continue;
      }
      if (sql.equals("BEGIN")) {
        open.put(session, new ArrayList<>());
      }
      open.getOrDefault(session, counted).add(session + " " + sql);
      if (open.containsKey(session) && (sql.equals("COMMIT") || sql.equals("ROLLBACK"))) {
        var transaction = open.remove(session);
        if (transaction.stream().anyMatch(one -> OWN_WORK.matcher(one).find())) {
          own++;
        } else {
          counted.addAll(transaction);
        }
      }
    }
    return new CallCost(counted, trials, borrows - own);
  }
}
