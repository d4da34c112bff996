package org.infoshare.foundation.evidence;

import java.time.Instant;

/**
 * What is signed after a seal: the growing tree as it is now.
 *
 * @param key the fingerprint of the public key that the signature is verified with
 */
// Never mutated: written once, read once.
@SuppressWarnings("ArrayRecordComponent")
record TreeHead(long size, Instant at, byte[] root, byte[] key) {

  /** The bytes that are signed. */
  byte[] bytes() {
    return EvidenceFormat.newObject("head")
        .with("size", size)
        .with("time", EvidenceFormat.time(at))
        .with("root", EvidenceFormat.hex(root))
        .with("signature", "ed25519")
        .with("key", EvidenceFormat.hex(key))
        .bytes();
  }
}
