package org.infoshare.foundation.spreadsheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts as the standard keeps them: {@code _x000D_} stands for a character (ST_Xstring). */
final class EscapedText {

  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private EscapedText() {}

  static String unescape(String kept) {
    if (!kept.contains("_x")) {
      return kept;
    }
    return ESCAPE
        .matcher(kept)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(found.group(1), 16))));
  }

  /** So that what only looks like an escape comes back as it was. */
  static String escape(String text) {
    return ESCAPE.matcher(text).replaceAll("_x005F_x$1_").replace("\r", "_x000D_");
  }
}
