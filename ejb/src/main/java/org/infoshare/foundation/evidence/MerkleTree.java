package org.infoshare.foundation.evidence;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/** The Merkle tree hash of RFC 9162, section 2.1, with SHA-256. */
final class MerkleTree {

  private static final byte[] LEAF = {0};
  private static final byte[] NODE = {1};

  private MerkleTree() {}

  static byte[] leaf(byte[] content) {
    return sha256(LEAF, content);
  }

  /** A leaf whose content cannot be guessed from its hash. */
  static byte[] leaf(byte[] salt, byte[] content) {
    return sha256(LEAF, salt, content);
  }

  static byte[] node(byte[] left, byte[] right) {
    return sha256(NODE, left, right);
  }

  /** The root over leaf hashes, at least one. */
  static byte[] root(List<byte[]> leaves) {
    if (leaves.size() == 1) {
      return leaves.get(0);
    }
    int split = Integer.highestOneBit(leaves.size() - 1);
    return node(root(leaves.subList(0, split)), root(leaves.subList(split, leaves.size())));
  }

  static byte[] sha256(byte[]... parts) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (byte[] part : parts) {
        digest.update(part);
      }
      return digest.digest();
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
