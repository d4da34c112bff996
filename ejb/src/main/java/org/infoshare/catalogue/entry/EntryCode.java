package org.infoshare.catalogue.entry;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code of an entry (信息资源代码): its node, a slash and its number there, such as {@code 101001/1}.
 *
 * <p>Too short to hold a citizen's number (18 digits, once 15), so that evidence may keep it even
 * where a caller made it up.
 *
 * @param node the classification code, the "front" of the national guide
 * @param sequence the running number under the node, the "back"
 * @param text both, with the number padded as it was when it was given
 */
record EntryCode(String node, int sequence, String text) {

  private static final Pattern FORM =
      Pattern.compile("([123][0-9]{2}[0-9]{3}[0-9]{0,6})/([0-9]{1,12})");

  /** The code of a number, padded with zeros to so many digits. */
  static EntryCode of(String node, int sequence, int padding) {
    String digits = Integer.toString(sequence);
    String zeros = "0".repeat(Math.max(0, padding - digits.length()));
    return new EntryCode(node, sequence, node + '/' + zeros + digits);
  }

  /** Reads the national form; empty where the text is not in it and so names no entry. */
  static Optional<EntryCode> parse(String text) {
    if (text == null) {
      return Optional.empty();
    }
    var parts = FORM.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new EntryCode(parts.group(1), Integer.parseInt(parts.group(2)), text));
    } catch (NumberFormatException beyondAnyNumber) {
      return Optional.empty();
    }
  }
}
