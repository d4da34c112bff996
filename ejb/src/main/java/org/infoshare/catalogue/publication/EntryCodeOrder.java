package org.infoshare.catalogue.publication;

import static org.infoshare.foundation.platform.PlatformReason.CURSOR_INVALID;

import org.infoshare.foundation.platform.Cursor;
import org.infoshare.foundation.platform.Refusal;

/**
 * The order of lists by an entry's code in a column {@code entry_code}: by node and number, because
 * as text {@code 307001/10} comes before {@code 307001/2}. Indexes use exactly these expressions.
 */
public final class EntryCodeOrder {

  /** The order by clause. */
  public static final String ORDER_BY =
      "split_part(entry_code, '/', 1) collate \"C\", cast(split_part(entry_code, '/', 2) as bigint)";

  /** The condition that a row comes after the code {@code :after}. */
  public static final String AFTER_CURSOR =
      "(%s) > (%s)".formatted(ORDER_BY, ORDER_BY.replace("entry_code", "cast(:after as text)"));

  private EntryCodeOrder() {}

  /**
   * The code in a cursor; null if there is no cursor.
   *
   * @throws Refusal {@code cursor-invalid} if it contains no code
   */
  public static String decodeCursor(String cursor) {
    String code = Cursor.decode(cursor);
    if (code != null && !Catalogue.isEntryCode(code)) {
      throw new Refusal(CURSOR_INVALID);
    }
    return code;
  }
}
