package org.infoshare.sharing.dataset;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;

/**
 * The maximum size of one answer with hosted records: 4 MiB as stored, or one record if that alone
 * is larger.
 */
final class AnswerSize {

  /** The maximum number of bytes of stored records in one answer. */
  static final int MAX_BYTES = 4 * 1024 * 1024;

  /**
   * The number of rows that are fetched at once. It bounds the memory, because every row can have
   * the maximum size.
   */
  private static final int FETCH_SIZE = 64;

  private AnswerSize() {}

  /**
   * Reads the first rows of a query that fit into one answer. The others are not read.
   *
   * @param values the column of the stored record
   * @param maxRows the maximum number of rows
   */
  static <T> HostedPage<T> read(Query query, int maxRows, int values, RowMapper<T> mapper) {
    var rows = new ArrayList<T>();
    try (var found =
        query
            .setFetchSize(FETCH_SIZE)
            .map((row, context) -> new Sized<>(mapper.map(row, context), bytes(row, values)))
            .iterator()) {
      long bytes = 0;
      while (found.hasNext()) {
        var next = found.next();
        bytes += next.bytes();
        if (rows.size() == maxRows || (bytes > MAX_BYTES && !rows.isEmpty())) {
          return new HostedPage<>(rows, true);
        }
        rows.add(next.row());
      }
    }
    return new HostedPage<>(rows, false);
  }

  private static int bytes(ResultSet row, int column) throws SQLException {
    String values = row.getString(column);
    return values == null ? 0 : RecordJson.bytes(values);
  }

  private record Sized<T>(T row, int bytes) {}
}
