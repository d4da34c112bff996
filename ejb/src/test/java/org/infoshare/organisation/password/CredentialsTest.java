package org.infoshare.organisation.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CredentialsTest {

  private final CountingHash hash = new CountingHash();
  private final Credentials credentials = new Credentials(hash, 1);

  @Test
  void a_name_without_a_password_costs_the_same_work_and_is_never_right() {
    assertThat(credentials.verify("wrong", credentials.hashPassword("right"))).isFalse();
    assertThat(credentials.verify("wrong", null)).isFalse();
    assertThat(credentials.verify(hash.made.get(0), null)).isFalse();

    assertThat(hash.verified).hasSize(3).doesNotContainNull();
  }

  /** Whoever guesses, from however many addresses: the hash is slow, and takes a processor. */
  @Test
  void as_many_are_verified_at_a_time_as_there_are_processors_and_the_next_is_told_to_try_again()
      throws Exception {
    int processors = Runtime.getRuntime().availableProcessors();
    var slow = new HeldHash(processors);
    var held = slow.credentials();
    var guesses = Executors.newFixedThreadPool(processors);
    try {
      var results = new ArrayList<Future<Boolean>>();
      for (int i = 0; i < processors; i++) {
        results.add(guesses.submit(() -> held.verify("right", "right")));
      }
      slow.awaitBegun();

      assertThatExceptionOfType(Refusal.class)
          .isThrownBy(() -> held.verify("right", "right"))
          .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(PlatformReason.TOO_BUSY));

      slow.release();
      for (var result : results) {
        assertThat(result.get()).isTrue();
      }
      assertThat(held.verify("right", "right")).isTrue();
    } finally {
      slow.release();
      guesses.shutdown();
    }
  }

  @Test
  void a_hash_that_cannot_be_read_gives_its_turn_back() {
    for (int i = 0; i < 2 * Runtime.getRuntime().availableProcessors(); i++) {
      assertThatExceptionOfType(IllegalArgumentException.class)
          .isThrownBy(() -> credentials.verify("right", "unreadable"));
    }

    assertThat(credentials.verify("right", "right")).isTrue();
  }

  @Test
  void a_one_time_code_has_a_hundred_random_bits_in_groups_that_can_be_read_out() {
    var codes = Stream.generate(credentials::newCode).limit(1000).toList();

    assertThat(codes)
        .doesNotHaveDuplicates()
        .allMatch(code -> code.matches("([0-9a-hjkmnp-tv-z]{5}-){3}[0-9a-hjkmnp-tv-z]{5}"));
    assertThat(String.join("", codes).replace("-", "").chars().distinct().count()).isEqualTo(32);
  }

  /** The container's hash, of which only the work is counted: a password is its own hash. */
  private static final class CountingHash implements Pbkdf2PasswordHash {

    private final List<String> made = new ArrayList<>();
    private final List<String> verified = new ArrayList<>();

    @Override
    public String generate(char[] password) {
      made.add(String.valueOf(password));
      return String.valueOf(password);
    }

    @Override
    public boolean verify(char[] password, String stored) {
      verified.add(stored);
      if (stored.equals("unreadable")) {
        throw new IllegalArgumentException(stored);
      }
      return String.valueOf(password).equals(stored);
    }
  }
}
