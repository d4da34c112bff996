package org.infoshare.foundation.evidence;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;

/**
 * The common part of everything that is sealed. {@code docs/evidence.md} specifies it byte for
 * byte. Any change here is another format with a number of its own.
 */
final class EvidenceFormat {

  static final int NUMBER = 1;

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

  private EvidenceFormat() {}

  /** The beginning of each type of object, so that no type can be mistaken for another. */
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
