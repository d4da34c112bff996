package org.infoshare.foundation.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import org.infoshare.foundation.platform.Refusal;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The texts that cells of a workbook refer to by number.
 *
 * <p>The library is not used to read them, because the part states their number, and a file must
 * not determine the size of a list.
 */
final class SharedStrings extends DefaultHandler {

  /** The maximum memory for all texts in bytes, as {@link #bytes} counts them. */
  static final long MAX_BYTES = 134_217_728;

  /**
   * The memory for a text in addition to its characters: the object, its array and its place in the
   * list.
   */
  private static final int BYTES_OF_A_TEXT = 56;

  private final List<String> texts = new ArrayList<>();
  private final CellText text = new CellText();
  private long bytes;
  private boolean inText;
  private boolean phonetic;

  /** The text of that number; null if there is none. */
  String get(int number) {
    return number >= 0 && number < texts.size() ? texts.get(number) : null;
  }

  @Override
  public void startElement(String uri, String name, String prefixed, Attributes attributes) {
    switch (name) {
      case "si" -> text.clear();
      case "rPh" -> phonetic = true;
      case "t" -> inText = !phonetic;
      default -> {
        // formatting
      }
    }
  }

  @Override
  public void endElement(String uri, String name, String prefixed) {
    switch (name) {
      case "si" -> add(EscapedText.unescape(text.toString()));
      case "rPh" -> phonetic = false;
      case "t" -> inText = false;
      default -> {
        // formatting
      }
    }
  }

  /** The texts of a file can take a multiple of its size in memory. */
  private void add(String text) {
    bytes += BYTES_OF_A_TEXT + (long) Character.BYTES * text.length();
    if (bytes > MAX_BYTES) {
      throw new Refusal(SpreadsheetReason.UNPACKS_TOO_LARGE, MAX_BYTES);
    }
    texts.add(text);
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    if (inText) {
      text.append(characters, start, length);
    }
  }
}
