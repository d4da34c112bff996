package org.infoshare.web.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PacedStreamsTest {

  private static final int PORTIONS = 5;
  private static final Duration FIVE_SECONDS = Duration.ofSeconds(5);

  private final Load load = new Load(6, 1);

  private long now;
  private boolean hungUp;

  @Test
  void a_message_that_drips_is_refused_and_its_connection_closed() throws IOException {
    var input = input(new Drip(0, FIVE_SECONDS));

    assertThat(input.read()).isEqualTo('x');
    assertThat(input.read()).isEqualTo('x');
    assertRefused(input, PlatformReason.TOO_SLOW);
    assertThat(hungUp).isTrue();
  }

  @Test
  void whatever_has_come_is_read_however_long_the_platform_takes() throws IOException {
    var input = input(new Drip(1_000, FIVE_SECONDS));

    for (int i = 0; i < 1_000; i++) {
      assertThat(input.read()).isEqualTo('x');
      now += FIVE_SECONDS.toNanos();
    }
    assertThat(hungUp).isFalse();
  }

  @Test
  void nobody_waits_for_bytes_without_a_place() throws IOException {
    var first = new CallAtWork(load, "slow", 80);
    var second = new CallAtWork(load, "slow", 80);
    first.awaitCaller();
    second.awaitCaller();

    var input = input(new Drip(1, Duration.ZERO));
    assertThat(input.read()).isEqualTo('x');
    assertRefused(input, PlatformReason.TOO_BUSY);

    second.stopWaiting();
    assertThat(input(new Drip(0, Duration.ZERO)).read()).isEqualTo('x');
    assertThat(input(new Drip(0, Duration.ZERO)).read()).isEqualTo('x');
  }

  @Test
  void a_caller_who_sends_nothing_at_all_is_too_slow() {
    assertRefused(input(new Drip(0, null)), PlatformReason.TOO_SLOW);
  }

  @Test
  void an_answer_that_is_taken_too_slowly_is_broken_off_and_its_connection_ended()
      throws IOException {
    var output = output(new SlowReader(0));

    output.write(1);
    output.write(new byte[100]);
    assertThat(hungUp).isFalse();
    assertThatThrownBy(output::flush).isInstanceOf(IOException.class);
    assertThat(hungUp).isTrue();
  }

  @Test
  void nobody_waits_for_a_reader_without_a_place() throws IOException {
    for (int i = 0; i < 2; i++) {
      new CallAtWork(load, "slow", 80).awaitCaller();
    }
    var reader = new SlowReader(PORTIONS);
    var output = output(reader);

    output.write(new byte[PORTIONS * 65_536]);
    assertThatThrownBy(() -> output.write(1))
        .isInstanceOf(IOException.class)
        .hasCauseInstanceOf(Refusal.class);
    assertThat(hungUp).isTrue();
    assertThat(reader.written).isEqualTo(PORTIONS);
  }

  @Test
  void whatever_the_network_takes_at_once_needs_no_place_and_a_reader_who_catches_up_gives_it_back()
      throws IOException {
    var output = output(new SlowReader(1));
    output.write(1);
    output.write(1);

    new CallAtWork(load, "slow", 80).awaitCaller();
    new CallAtWork(load, "slow", 80).awaitCaller();
    assertRefused(input(new Drip(0, Duration.ZERO)), PlatformReason.TOO_BUSY);
  }

  private PacedInput input(ServletInputStream source) {
    return new PacedInput(source, new CallAtWork(load, "slow", 80), () -> hungUp = true, () -> now);
  }

  private PacedOutput output(ServletOutputStream target) {
    return new PacedOutput(
        target, new CallAtWork(load, "slow", 80), () -> hungUp = true, () -> now);
  }

  private static void assertRefused(PacedInput input, PlatformReason reason) {
    assertThatThrownBy(input::read)
        .isInstanceOf(IOException.class)
        .cause()
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
  }

  /** Some bytes that are there, and then one at a time after a while, or never. */
  private final class Drip extends ServletInputStream {

    private final Duration interval;
    private int there;

    Drip(int there, Duration interval) {
      this.there = there;
      this.interval = interval;
    }

    @Override
    public int available() {
      return there;
    }

    @Override
    public int read() throws IOException {
      if (there > 0) {
        there--;
      } else if (interval == null) {
        throw new IOException(new TimeoutException());
      } else {
        now += interval.toNanos();
      }
      return 'x';
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      into[offset] = (byte) read();
      return 1;
    }

    @Override
    public boolean isFinished() {
      return false;
    }

    @Override
    public boolean isReady() {
      return there > 0;
    }

    @Override
    public void setReadListener(ReadListener listener) {
      throw new UnsupportedOperationException();
    }
  }

  /** Takes some writes at once, and each of the others after a while. */
  private final class SlowReader extends ServletOutputStream {

    private final int atOnce;
    private int written;

    SlowReader(int atOnce) {
      this.atOnce = atOnce;
    }

    @Override
    public void write(int one) {
      if (!isReady()) {
        now += FIVE_SECONDS.toNanos();
      }
      written++;
    }

    @Override
    public void write(byte[] from, int offset, int length) {
      write(from[offset]);
    }

    @Override
    public void flush() {
      write(0);
    }

    @Override
    public boolean isReady() {
      return written < atOnce;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new UnsupportedOperationException();
    }
  }
}
