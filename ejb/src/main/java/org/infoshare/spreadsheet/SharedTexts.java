package org.infoshare.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The texts that cells of a workbook refer to by number.
 *
 * <p>Read here and not by the library because the part states how many there are, and a list must
 * not be made as long as a file claims.
 */
final class SharedTexts extends DefaultHandler {

  private final List<String> texts = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private boolean reading;
  private boolean phonetic;

  /** The text of that number; null if there is none. */
  String get(int number) {
    return number >= 0 && number < texts.size() ? texts.get(number) : null;
  }

  @Override
  public void startElement(String uri, String name, String prefixed, Attributes attributes) {
    switch (name) {
      case "si" -> text.setLength(0);
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
      case "si" -> texts.add(EscapedText.read(text.toString()));
      case "rPh" -> phonetic = false;
      case "t" -> reading = false;
      default -> {
        // formatting
      }
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    if (reading) {
      text.append(characters, start, length);
    }
  }
}
