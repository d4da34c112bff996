package org.infoshare.foundation.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.random.RandomGenerator;

/**
 * The source of the salts, which prevent hidden parts of a proof from being guessed. Each record
 * gets a random seed when it is sealed, so that the act itself neither generates nor writes one.
 */
@ApplicationScoped
class Salts {

  private static final int LENGTH = 32;

  private final RandomGenerator random;

  Salts() {
    this(new SecureRandom());
  }

  Salts(RandomGenerator random) {
    this.random = random;
  }

  Seed seed() {
    byte[] bytes = new byte[LENGTH];
    random.nextBytes(bytes);
    return new Seed(bytes);
  }

  /** The seed of the salts of one record; one salt reveals nothing about another. */
  // Never mutated: written once, read once.
  @SuppressWarnings("ArrayRecordComponent")
  record Seed(byte[] bytes) {

    /**
     * One salt.
     *
     * @param position of the row, from 1; 0 for the header
     */
    byte[] salt(int position) {
      return MerkleTree.sha256(bytes, ByteBuffer.allocate(Integer.BYTES).putInt(position).array());
    }
  }
}
