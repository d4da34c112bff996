package org.infoshare.cases.dispute;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.infoshare.organisation.department.DepartmentKind;
import org.infoshare.organisation.department.DepartmentLevel;

/** The bodies of a city and two of its districts, as the demonstration has them. */
final class Towns implements Competence.Organs {

  static final Seat CITY = new Seat(DepartmentLevel.MUNICIPAL, "440100");
  static final Seat TIANHE = new Seat(DepartmentLevel.DISTRICT, "440106");
  static final Seat YUEXIU = new Seat(DepartmentLevel.DISTRICT, "440104");

  private final Map<String, String> organs = new HashMap<>();

  Towns() {
    at(CITY, "iic", "estab", "legal", "gso", "gov");
    at(TIANHE, "th-auth", "th-estab", "th-legal", "th-gso", "th-gov");
    at(YUEXIU, "yx-auth", "yx-estab", "yx-legal", "yx-gso", "yx-gov");
  }

  private void at(
      Seat seat, String authority, String staffing, String legal, String services, String gov) {
    put(DepartmentKind.SHARING_AUTHORITY, seat, authority);
    put(DepartmentKind.STAFFING, seat, staffing);
    put(DepartmentKind.LEGAL, seat, legal);
    put(DepartmentKind.SERVICES, seat, services);
    put(DepartmentKind.GOVERNMENT, seat, gov);
  }

  Towns put(DepartmentKind kind, Seat seat, String code) {
    organs.put(kind + " " + seat, code);
    return this;
  }

  Towns without(DepartmentKind kind, Seat seat) {
    organs.remove(kind + " " + seat);
    return this;
  }

  @Override
  public Optional<String> find(DepartmentKind kind, Seat seat) {
    return Optional.ofNullable(organs.get(kind + " " + seat));
  }
}
