package org.infoshare.web.load;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.util.function.LongSupplier;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.web.security.CurrentCall;

/**
 * Writes an answer. What the network does not take at once waits on a place for that; without a
 * place, or when the caller takes it too slowly, the answer is broken off. Its status has been sent
 * by then, so that it can no longer be refused: the caller sees an answer without an end.
 */
final class PacedOutput extends ServletOutputStream {

  /** What the container is given at once, since it keeps what the network does not take. */
  private static final int PORTION = 65_536;

  private final ServletOutputStream target;
  private final CallAtWork call;
  private final Runnable hangUp;
  private final LongSupplier nanoTime;
  private final Pace pace = new Pace();

  /** A write to the target. */
  @FunctionalInterface
  private interface Write {
    void write() throws IOException;
  }

  /**
   * @param hangUp ends the connection at once
   * @param nanoTime a clock as {@link System#nanoTime()}
   */
  PacedOutput(ServletOutputStream target, CallAtWork call, Runnable hangUp, LongSupplier nanoTime) {
    this.target = target;
    this.call = call;
    this.hangUp = hangUp;
    this.nanoTime = nanoTime;
  }

  @Override
  public void write(int one) throws IOException {
    paced(1, () -> target.write(one));
  }

  @Override
  public void write(byte[] from, int offset, int length) throws IOException {
    int end = offset + length;
    for (int begin = offset; begin < end; begin += PORTION) {
      int portion = begin;
      int bytes = Math.min(PORTION, end - begin);
      paced(bytes, () -> target.write(from, portion, bytes));
    }
  }

  @Override
  public void flush() throws IOException {
    paced(0, target::flush);
  }

  private void paced(int bytes, Write write) throws IOException {
    try {
      if (target.isReady()) {
        write.write();
      } else {
        writeWaiting(bytes, write);
      }
    } catch (IOException broken) {
      CurrentCall.noteAbandoned();
      hangUp.run();
      throw broken;
    }
  }

  /** Only what had to wait tells the rate at which the caller takes it. */
  private void writeWaiting(int bytes, Write write) throws IOException {
    try {
      call.awaitCaller();
    } catch (Refusal busy) {
      throw new IOException("No place to wait for a caller who does not take the answer", busy);
    }
    long begun = nanoTime.getAsLong();
    try {
      write.write();
    } finally {
      call.stopWaiting();
    }
    pace.add(bytes, nanoTime.getAsLong() - begun);
    if (pace.isTooSlow()) {
      throw new IOException("The caller takes its answer too slowly");
    }
  }

  @Override
  public void close() throws IOException {
    target.close();
  }

  @Override
  public boolean isReady() {
    return target.isReady();
  }

  @Override
  public void setWriteListener(WriteListener listener) {
    target.setWriteListener(listener);
  }
}
