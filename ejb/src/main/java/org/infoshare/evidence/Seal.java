package org.infoshare.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;

/**
 * What one seal says: over how many leaves, with which root, after which head.
 *
 * @param id 1, 2, 3 … without a gap
 * @param madeAt when, to the microsecond
 */
// Never mutated: written once, read once.
@SuppressWarnings("ArrayRecordComponent")
record Seal(long id, Instant madeAt, int leafCount, byte[] root, byte[] previousHead) {

  /** The head before the first seal. */
  static byte[] noHead() {
    return new byte[32];
  }

  /** SHA-256 over {@code id|madeAt|leafCount|}, the root and the head before. */
  byte[] head() {
    var digest = MerkleTree.sha256();
    digest.update((id + "|" + madeAt + "|" + leafCount + "|").getBytes(UTF_8));
    digest.update(root);
    return digest.digest(previousHead);
  }
}
