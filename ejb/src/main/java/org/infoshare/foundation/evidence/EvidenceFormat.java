package org.infoshare.foundation.evidence;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;

/**
 * What all that is sealed has in common. {@code docs/evidence.md} says it byte for byte; a change
 * of anything there is another format, with a number of its own.
 */
final class EvidenceFormat {

  static final int NUMBER = 1;

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

  private EvidenceFormat() {}

  /** The beginning of each kind of thing, so that none can be taken for another. */
  static CanonicalJson newObject(String type) {
    return new CanonicalJson().with("type", type).with("format", NUMBER).with("hash", "sha-256");
  }

  static String time(Instant at) {
    return TIME.format(at);
  }

  static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
