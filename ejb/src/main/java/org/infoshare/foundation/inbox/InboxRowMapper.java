package org.infoshare.foundation.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Supplier;

/** Reads the columns of a feature from a row, from which it can later determine the offer. */
@FunctionalInterface
public interface InboxRowMapper {

  /** The supplier is called only when the inbox reaches the row. */
  Supplier<InboxOffer> map(ResultSet row) throws SQLException;
}
