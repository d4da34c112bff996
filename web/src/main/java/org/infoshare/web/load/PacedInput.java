package org.infoshare.web.load;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.web.Failures;
import org.infoshare.web.security.CurrentCall;

/**
 * Reads a message. While it would wait for bytes that have not come, it has a place for that.
 *
 * <p>Its refusals are causes of an {@link IOException}, as the readers of both wires expect. The
 * rest of the message is then not read.
 */
final class PacedInput extends ServletInputStream {

  private final ServletInputStream source;
  private final CallAtWork call;
  private final Runnable hangUp;
  private final LongSupplier nanoTime;
  private final Pace pace = new Pace();

  private long total;

  /** A read of the source. */
  @FunctionalInterface
  private interface Read {
    int read() throws IOException;
  }

  /**
   * @param hangUp has the connection closed after the answer
   * @param nanoTime a clock as {@link System#nanoTime()}
   */
  PacedInput(ServletInputStream source, CallAtWork call, Runnable hangUp, LongSupplier nanoTime) {
    this.source = source;
    this.call = call;
    this.hangUp = hangUp;
    this.nanoTime = nanoTime;
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    try {
      int got = paced(() -> source.read(into, offset, length));
      total += Math.max(0, got);
      call.noteRead(total);
      return got;
    } catch (IOException broken) {
      if (Failures.asRefusal(broken).isEmpty()) {
        CurrentCall.noteAbandoned();
      }
      hangUp.run();
      throw broken;
    }
  }

  private int paced(Read read) throws IOException {
    if (source.available() > 0 || source.isFinished()) {
      int got = read.read();
      pace.add(Math.max(0, got), 0);
      return got;
    }
    await();
    long begun = nanoTime.getAsLong();
    int got;
    try {
      got = read.read();
    } catch (IOException broken) {
      throw isTimeout(broken) ? tooSlow() : broken;
    } finally {
      call.stopWaiting();
    }
    pace.add(Math.max(0, got), nanoTime.getAsLong() - begun);
    if (pace.isTooSlow()) {
      throw tooSlow();
    }
    return got;
  }

  private void await() throws IOException {
    try {
      call.awaitCaller();
    } catch (Refusal busy) {
      throw new IOException(busy);
    }
  }

  private static boolean isTimeout(IOException broken) {
    return Failures.first(Failures.causes(broken), TimeoutException.class).isPresent();
  }

  private static IOException tooSlow() {
    return new IOException(
        new Refusal(PlatformReason.TOO_SLOW, Pace.LEAST_BYTES_PER_SECOND / 1024));
  }

  @Override
  public int available() throws IOException {
    return source.available();
  }

  @Override
  public boolean isFinished() {
    return source.isFinished();
  }

  @Override
  public boolean isReady() {
    return source.isReady();
  }

  @Override
  public void setReadListener(ReadListener listener) {
    source.setReadListener(listener);
  }
}
