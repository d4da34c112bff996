package org.infoshare.foundation.spreadsheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Converts texts from and to the escaped form of the standard: {@code _x000D_} is one character
 * (ST_Xstring).
 */
final class EscapedText {

  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private EscapedText() {}

  static String unescape(String escaped) {
    if (!escaped.contains("_x")) {
      return escaped;
    }
    return ESCAPE
        .matcher(escaped)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(found.group(1), 16))));
  }

  /** Escapes what only looks like an escape, so that it is read back unchanged. */
  static String escape(String text) {
    return ESCAPE.matcher(text).replaceAll("_x005F_x$1_").replace("\r", "_x000D_");
  }
}
