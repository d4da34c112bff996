package org.infoshare.web.load;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.util.function.LongSupplier;

/**
 * Writes an answer, and breaks off when its caller takes it too slowly. The caller then sees an
 * answer without an end.
 */
final class PacedOutput extends ServletOutputStream {

  private final ServletOutputStream target;
  private final LongSupplier nanoTime;
  private final Pace pace = new Pace();

  /** A write to the target. */
  @FunctionalInterface
  private interface Write {
    void write() throws IOException;
  }

  /**
   * @param nanoTime a clock as {@link System#nanoTime()}
   */
  PacedOutput(ServletOutputStream target, LongSupplier nanoTime) {
    this.target = target;
    this.nanoTime = nanoTime;
  }

  @Override
  public void write(int one) throws IOException {
    paced(1, () -> target.write(one));
  }

  @Override
  public void write(byte[] from, int offset, int length) throws IOException {
    paced(length, () -> target.write(from, offset, length));
  }

  @Override
  public void flush() throws IOException {
    paced(0, target::flush);
  }

  private void paced(int bytes, Write write) throws IOException {
    long begun = nanoTime.getAsLong();
    write.write();
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
