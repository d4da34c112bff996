package org.infoshare.catalogue.workbook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.infoshare.catalogue.description.CodeListValue;
import org.infoshare.foundation.persistence.TestDatabase;
import org.jdbi.v3.core.statement.StatementContext;

/** The code lists as the migrations bring them. */
final class SampleCodes {

  static final CodeListTexts WORDS = new CodeListTexts(all());

  private SampleCodes() {}

  private static List<CodeListValue> all() {
    return TestDatabase.sql()
        .withHandle(
            handle ->
                handle
                    .createQuery("select * from code_list order by list, position")
                    .map(SampleCodes::value)
                    .list());
  }

  private static CodeListValue value(ResultSet row, StatementContext context) throws SQLException {
    return new CodeListValue(
        row.getString("list"),
        row.getString("value"),
        row.getString("national_code"),
        row.getString("chinese"),
        row.getString("english"),
        row.getString("parent"),
        row.getInt("position"));
  }
}
