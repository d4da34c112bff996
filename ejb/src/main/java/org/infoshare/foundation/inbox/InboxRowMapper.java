package org.infoshare.foundation.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Supplier;

/** Reads what a feature needs from a row, to tell later, where it comes to that, what it offers. */
@FunctionalInterface
public interface InboxRowMapper {

  /** The offer is asked for only once the row's turn in the inbox comes. */
  Supplier<InboxOffer> map(ResultSet row) throws SQLException;
}
