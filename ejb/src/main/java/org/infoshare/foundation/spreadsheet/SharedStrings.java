package org.infoshare.foundation.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import org.infoshare.foundation.platform.Refusal;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The texts that cells of a workbook refer to by number.
 *
 * <p>Read here and not by the library because the part states how many there are, and a list must
 * not be made as long as a file claims.
 */
final class SharedStrings extends DefaultHandler {

  /** The most bytes that all of them may take in memory, as {@link #bytes} counts them. */
  static final long MAX_BYTES = 134_217_728;

  /** What a text takes beside its characters: itself, its array and its place in the list. */
  private static final int BYTES_OF_A_TEXT = 56;

  private final List<String> texts = new ArrayList<>();
  private final CellText text = new CellText();
  private long bytes;
  private boolean reading;
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
      case "t" -> reading = !phonetic;
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
      case "t" -> reading = false;
      default -> {
        // formatting
      }
    }
  }

  /** A file of letters is a fraction of what its texts are in memory. */
  private void add(String read) {
    bytes += BYTES_OF_A_TEXT + (long) Character.BYTES * read.length();
    if (bytes > MAX_BYTES) {
      throw new Refusal(SpreadsheetReason.UNPACKS_TOO_LARGE, MAX_BYTES);
    }
    texts.add(read);
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    if (reading) {
      text.append(characters, start, length);
    }
  }
}
