package org.infoshare.foundation.persistence;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.UUID;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.platform.database.PostgreSQL10Platform;

/**
 * Binds to PostgreSQL what JPA would bind as text or as bytes: an absent value of any type, arrays,
 * JSON.
 *
 * <p>An absent value has no type, so a query cannot contain {@code :p is null}; an optional
 * condition is left out of the query.
 */
public class PostgresPlatform extends PostgreSQL10Platform {

  private static final long serialVersionUID = 1L;

  @Override
  public void setParameterValueInDatabaseCall(
      Object value, PreparedStatement statement, int index, AbstractSession session)
      throws SQLException {
    if (value == null) {
      statement.setNull(index, Types.NULL);
    } else if (value instanceof String[] texts) {
      setArray(statement, index, "text", texts);
    } else if (value instanceof UUID[] ids) {
      setArray(statement, index, "uuid", ids);
    } else if (value instanceof JsonbText json) {
      statement.setObject(index, json.text(), Types.OTHER);
    } else {
      super.setParameterValueInDatabaseCall(value, statement, index, session);
    }
  }

  private static void setArray(PreparedStatement statement, int index, String type, Object[] values)
      throws SQLException {
    statement.setArray(index, statement.getConnection().createArrayOf(type, values));
  }

  @Override
  protected void setNullFromDatabaseField(
      DatabaseField field, PreparedStatement statement, int index) throws SQLException {
    statement.setNull(index, Types.NULL);
  }
}
