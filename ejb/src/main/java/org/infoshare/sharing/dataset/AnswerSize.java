package org.infoshare.sharing.dataset;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;

/**
 * How much of hosted records one answer holds: 4 MiB of what is kept, or one record where that
 * alone is more.
 */
final class AnswerSize {

  /** The most bytes of kept records in one answer. */
  static final int MAX_BYTES = 4 * 1024 * 1024;

  /** So many rows of the largest size are held at once while they are read. */
  private static final int FETCH_SIZE = 64;

  private AnswerSize() {}

  /**
   * The first rows of a query that fit into one answer; the others are not even read.
   *
   * @param values the column of the kept record
   * @param most how many rows at most
   */
  static <T> HostedPage<T> read(Query query, int most, int values, RowMapper<T> mapper) {
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
        if (rows.size() == most || (bytes > MAX_BYTES && !rows.isEmpty())) {
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
