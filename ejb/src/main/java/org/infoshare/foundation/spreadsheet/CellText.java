package org.infoshare.foundation.spreadsheet;

import org.infoshare.foundation.platform.Refusal;

/** The text of a cell as its pieces go by, within what a cell may have. */
final class CellText {

  /**
   * The characters that the file may have for a text: the 32,767 that spreadsheet programs take,
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
