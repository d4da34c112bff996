package org.infoshare.catalogue.source;

/** Texts in brackets, taken out of a name in one pass, however many brackets it has. */
final class Brackets {

  private Brackets() {}

  /**
   * The text without what stands from an opening bracket to the next closing one, of whatever kind.
   *
   * @param opening the opening brackets
   * @param closing the closing brackets
   * @param replacement what stands in their place
   */
  static String replace(String text, String opening, String closing, String replacement) {
    var bare = new StringBuilder();
    int from = 0;
    int begin = next(text, opening, from);
    int end = next(text, closing, begin);
    while (end < text.length()) {
      bare.append(text, from, begin).append(replacement);
      from = end + 1;
      begin = next(text, opening, from);
      end = next(text, closing, begin);
    }
    return bare.append(text, from, text.length()).toString();
  }

  /** The place of the next of some characters; the length of the text if there is none. */
  private static int next(String text, String any, int from) {
    int place = from;
    while (place < text.length() && any.indexOf(text.charAt(place)) < 0) {
      place++;
    }
    return place;
  }
}
