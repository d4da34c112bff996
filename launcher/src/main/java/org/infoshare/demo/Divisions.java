package org.infoshare.demo;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The real administrative divisions of China: counties and the towns in them.
 *
 * <p>The two tables are of different years, so some towns name a county that has been renamed or
 * merged since. They are shared as they are; whoever joins them has to know that.
 *
 * @param counties {@code code}, {@code name}, {@code province}, {@code city}, {@code area}
 * @param towns {@code code}, {@code name}, {@code county}
 */
record Divisions(Table counties, Table towns) {

  private static final String GUANGZHOU = "4401";

  /**
   * A town, street or township of Guangzhou.
   *
   * @param county the code of its county
   */
  record Town(String county, String countyName, String name) {

    /** The name without the kind of division at its end. */
    String shortName() {
      return name.replaceFirst("(街道|镇)$", "");
    }
  }

  static Divisions shipped() throws IOException {
    return new Divisions(
        Table.read("/demo/gb2260-counties.csv"), Table.read("/demo/gb2260-towns.csv"));
  }

  /** The number of towns that name a county that is not among the counties. */
  long townsWithoutCounty() {
    var known = counties.values("code");
    return towns.rows().stream().filter(town -> !known.contains(town.get("county"))).count();
  }

  /** The streets and towns of Guangzhou whose county is known. */
  List<Town> guangzhou() {
    Map<Object, Object> names =
        counties.rows().stream()
            .collect(Collectors.toMap(county -> county.get("code"), county -> county.get("name")));
    return towns.rows().stream()
        .filter(town -> town.get("code").toString().startsWith(GUANGZHOU))
        .filter(town -> names.containsKey(town.get("county")))
        .filter(town -> town.get("name").toString().matches(".*(街道|镇)"))
        .map(
            town ->
                new Town(
                    town.get("county").toString(),
                    names.get(town.get("county")).toString(),
                    town.get("name").toString()))
        .toList();
  }
}
