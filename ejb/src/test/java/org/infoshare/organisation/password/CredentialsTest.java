package org.infoshare.organisation.password;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
      return String.valueOf(password).equals(stored);
    }
  }
}
