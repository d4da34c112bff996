package org.infoshare.catalogue.description;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code of an entry (信息资源代码): its node, a slash and its number under the node, such as {@code
 * 101001/1}.
 *
 * <p>It is too short to contain a citizen's number (18 digits, formerly 15). So evidence may store
 * it even if a caller made it up.
 *
 * @param node the classification code, the "front" of the national guide
 * @param sequence the running number under the node, the "back"
 * @param text the whole code, with the number padded as it was when allocated
 */
public record EntryCode(String node, int sequence, String text) {

  private static final Pattern FORM =
      Pattern.compile("([123][0-9]{2}[0-9]{3}[0-9]{0,6})/([0-9]{1,12})");

  /** Creates a code, with the number padded with zeros to that many digits. */
  public static EntryCode of(String node, int sequence, int padding) {
    String digits = Integer.toString(sequence);
    String zeros = "0".repeat(Math.max(0, padding - digits.length()));
    return new EntryCode(node, sequence, node + '/' + zeros + digits);
  }

  /** Parses the national form; empty if the text does not have that form and so names no entry. */
  public static Optional<EntryCode> parse(String text) {
    if (text == null) {
      return Optional.empty();
    }
    var parts = FORM.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new EntryCode(parts.group(1), Integer.parseInt(parts.group(2)), text));
    } catch (NumberFormatException overflow) {
      return Optional.empty();
    }
  }
}
