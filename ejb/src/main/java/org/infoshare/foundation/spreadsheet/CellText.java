package org.infoshare.foundation.spreadsheet;

import org.infoshare.foundation.platform.Refusal;

/** Collects the text of a cell from its pieces, up to the maximum length of a cell. */
final class CellText {

  /**
   * The maximum number of characters of a text in the file: the 32,767 of spreadsheet programs,
   * each of them escaped in seven.
   */
  private static final int MAX_LENGTH = 7 * 32_767;

  private final StringBuilder text = new StringBuilder();

  void clear() {
    text.setLength(0);
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  void append(char[] characters, int start, int length) {
    if (text.length() + length > MAX_LENGTH) {
      throw new Refusal(SpreadsheetReason.BROKEN);
    }
    text.append(characters, start, length);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
