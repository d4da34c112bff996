package org.infoshare.evidence;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/** The Merkle tree hash of RFC 6962, section 2.1, with SHA-256. */
final class MerkleTree {

  private static final byte LEAF = 0;
  private static final byte NODE = 1;

  private MerkleTree() {}

  static byte[] leaf(byte[] content) {
    var digest = sha256();
    digest.update(LEAF);
    return digest.digest(content);
  }

  /** The root over leaf hashes, at least one. */
  static byte[] root(List<byte[]> leaves) {
    if (leaves.size() == 1) {
      return leaves.get(0);
    }
    int split = Integer.highestOneBit(leaves.size() - 1);
    var digest = sha256();
    digest.update(NODE);
    digest.update(root(leaves.subList(0, split)));
    return digest.digest(root(leaves.subList(split, leaves.size())));
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
