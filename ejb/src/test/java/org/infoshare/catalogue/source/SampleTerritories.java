package org.infoshare.catalogue.source;

import org.infoshare.foundation.persistence.Sql;
import org.infoshare.organisation.department.DepartmentLevel;
import org.infoshare.organisation.department.Territories;
import org.infoshare.organisation.department.Territory;

/** Where the departments of a test's database work. */
record SampleTerritories(Sql sql) implements Territories {

  @Override
  public Territory territoryOf(String code) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery("select level, area from department where code = :code")
                .bind("code", code)
                .map(
                    (row, context) ->
                        new Territory(
                            DepartmentLevel.valueOf(row.getString("level")), row.getString("area")))
                .one());
  }
}
