package org.infoshare.foundation.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SealKeyTest {

  private static final Instant NOW = Instant.parse("2026-09-30T09:00:00Z");

  @Test
  void the_public_half_is_the_one_of_the_pair() throws NoSuchAlgorithmException {
    KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();

    assertThat(keyOf(pair).publicKey()).isEqualTo(pair.getPublic().getEncoded());
  }

  @Test
  void a_head_signed_here_is_verified_with_the_public_key_alone() throws NoSuchAlgorithmException {
    var key = keyOf(KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
    byte[] head = head(1);

    assertThat(SealKey.verify(key.publicKey(), head, key.sign(head))).isTrue();
    assertThat(SealKey.verify(key.publicKey(), head(2), key.sign(head))).isFalse();
  }

  @Test
  void what_is_no_key_stops_the_start() {
    assertThatThrownBy(() -> new SealKey("not a key"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("infoshare-seal-key");
  }

  private static byte[] head(long size) {
    return new TreeHead(size, NOW, new byte[32], new byte[32]).bytes();
  }

  private static SealKey keyOf(KeyPair pair) {
    return new SealKey(Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()));
  }
}
