package org.infoshare.it;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A transition table as the rules state it, written here anew so that it can contradict the
 * server's.
 *
 * @param rows which party in which role does what in which stage; everything else is refused
 * @param roles which roles each command's operation is open to at all
 */
record ExpectedTransitions(List<Row> rows, Map<String, Set<String>> roles) {

  /**
   * One move that is allowed.
   *
   * @param to where it leads
   */
  record Row(String party, String role, String stage, String command, String to) {}

  /**
   * Who calls.
   *
   * @param party what the department is to the case
   */
  record Actor(String account, String password, String party, Set<String> roles) {

    boolean is(String role) {
      return roles.contains(role);
    }
  }

  static Row row(String party, String role, String stage, String command, String to) {
    return new Row(party, role, stage, command, to);
  }

  /** What its department is beside, for the people of it. */
  private static final Map<String, String> FUNCTIONS =
      Map.of(
          "iic", "AUTHORITY",
          "th-auth", "AUTHORITY",
          "estab", "REVIEWER",
          "legal", "REVIEWER",
          "gso", "REVIEWER",
          "gov", "GOVERNMENT");

  /** The accounts of some departments, and of none. */
  static List<Actor> allActors(Map<String, String> partyOfDepartment) {
    var everybody = new ArrayList<Actor>();
    partyOfDepartment.forEach(
        (department, party) -> {
          for (String kind : List.of("STAFF", "HEAD", "SYSTEM")) {
            var roles = new TreeSet<>(Set.of(kind));
            if (kind.equals("HEAD")) {
              roles.add("DEPARTMENT_HEAD");
            }
            if (FUNCTIONS.containsKey(department) && !kind.equals("SYSTEM")) {
              roles.add(FUNCTIONS.get(department));
            }
            everybody.add(
                new Actor(department + "." + kind.toLowerCase(Locale.ROOT), "demo", party, roles));
          }
        });
    everybody.add(new Actor("operator", "demo", "NONE", Set.of("OPERATOR")));
    everybody.add(new Actor("auditor", "demo", "NONE", Set.of("AUDITOR")));
    return everybody;
  }

  /** Whether the container lets the caller give any of the commands, or read. */
  boolean isOpenTo(Actor who, Set<String> readers) {
    return readers.stream().anyMatch(who::is)
        || roles.values().stream().anyMatch(open -> open.stream().anyMatch(who::is));
  }

  /** What the caller may do in that stage. */
  Set<String> allowed(Actor who, String stage) {
    var allowed = new TreeSet<String>();
    for (Row row : rows) {
      if (fits(row, who) && row.stage().equals(stage)) {
        allowed.add(row.command());
      }
    }
    return allowed;
  }

  /** Where a command leads that the caller may give in that stage. */
  String target(Actor who, String stage, String command) {
    return rows.stream()
        .filter(row -> fits(row, who))
        .filter(row -> row.stage().equals(stage) && row.command().equals(command))
        .map(Row::to)
        .findFirst()
        .orElseThrow();
  }

  /**
   * Why the caller is refused; {@code none} where it is not.
   *
   * @param visible whether the caller may know of the case
   * @param unknown the reason where it may not
   */
  String expected(Actor who, String stage, String command, boolean visible, String unknown) {
    if (roles.get(command).stream().noneMatch(who::is)) {
      return "access-denied";
    }
    if (!visible) {
      return unknown;
    }
    if (allowed(who, stage).contains(command)) {
      return "none";
    }
    return rows.stream().anyMatch(row -> fits(row, who) && row.command().equals(command))
        ? "wrong-stage"
        : "not-permitted";
  }

  private static boolean fits(Row row, Actor who) {
    return row.party().equals(who.party()) && who.is(row.role());
  }
}
