package org.infoshare.cases.competence;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.infoshare.organisation.department.DepartmentKind;
import org.infoshare.organisation.department.DepartmentLevel;

/** The bodies of a city and two of its districts, as the demonstration has them. */
public final class CityBodies implements DisputeBodies.BodyLookup {

  public static final Jurisdiction CITY = new Jurisdiction(DepartmentLevel.MUNICIPAL, "440100");
  public static final Jurisdiction TIANHE = new Jurisdiction(DepartmentLevel.DISTRICT, "440106");
  public static final Jurisdiction YUEXIU = new Jurisdiction(DepartmentLevel.DISTRICT, "440104");

  private final Map<String, String> bodies = new HashMap<>();

  public CityBodies() {
    at(CITY, "iic", "estab", "legal", "gso", "gov");
    at(TIANHE, "th-auth", "th-estab", "th-legal", "th-gso", "th-gov");
    at(YUEXIU, "yx-auth", "yx-estab", "yx-legal", "yx-gso", "yx-gov");
  }

  private void at(
      Jurisdiction jurisdiction,
      String authority,
      String staffing,
      String legal,
      String services,
      String gov) {
    put(DepartmentKind.SHARING_AUTHORITY, jurisdiction, authority);
    put(DepartmentKind.STAFFING, jurisdiction, staffing);
    put(DepartmentKind.LEGAL, jurisdiction, legal);
    put(DepartmentKind.SERVICES, jurisdiction, services);
    put(DepartmentKind.GOVERNMENT, jurisdiction, gov);
  }

  public CityBodies put(DepartmentKind kind, Jurisdiction jurisdiction, String code) {
    bodies.put(kind + " " + jurisdiction, code);
    return this;
  }

  public CityBodies without(DepartmentKind kind, Jurisdiction jurisdiction) {
    bodies.remove(kind + " " + jurisdiction);
    return this;
  }

  @Override
  public Optional<String> find(DepartmentKind kind, Jurisdiction jurisdiction) {
    return Optional.ofNullable(bodies.get(kind + " " + jurisdiction));
  }
}
