package org.infoshare.organisation.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import org.infoshare.foundation.platform.Caller;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SignedInCallerTest {

  private static final Caller SYSTEM = new Caller("edu.system", "edu", Set.of("SYSTEM"));

  private final MovedClock clock = new MovedClock();
  private final SignedInCaller inHand = new SignedInCaller(clock);

  @Test
  void the_caller_of_the_sign_in_need_not_be_read_again() {
    inHand.set(SYSTEM);

    assertThat(inHand.find("edu.system")).contains(SYSTEM);
  }

  @Test
  void a_call_without_a_sign_in_has_none() {
    assertThat(inHand.find("edu.system")).isEmpty();
  }

  @Test
  void it_is_nobody_but_whom_the_container_takes_the_caller_for() {
    inHand.set(SYSTEM);

    assertThat(inHand.find("operator")).isEmpty();
  }

  @Test
  void what_the_sign_in_read_is_not_good_for_a_call_that_comes_slowly() {
    inHand.set(SYSTEM);
    clock.now = clock.now.plus(SignedInCaller.VALIDITY);

    assertThat(inHand.find("edu.system")).isEmpty();
  }

  @Test
  void a_command_reads_its_caller_again() {
    inHand.set(SYSTEM);

    new CallerRefreshGate(inHand).check("edu.system");

    assertThat(inHand.find("edu.system")).isEmpty();
  }

  private static final class MovedClock extends Clock {

    private Instant now = Instant.EPOCH.plus(Duration.ofDays(20_000));

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
