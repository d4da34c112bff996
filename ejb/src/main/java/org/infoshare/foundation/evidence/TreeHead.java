package org.infoshare.foundation.evidence;

import java.time.Instant;

/**
 * The signed state of the growing tree after a seal.
 *
 * @param key the fingerprint of the public key that verifies the signature
 */
// Never mutated: written once, read once.
@SuppressWarnings("ArrayRecordComponent")
record TreeHead(long size, Instant at, byte[] root, byte[] key) {

  /** The signed bytes. */
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
