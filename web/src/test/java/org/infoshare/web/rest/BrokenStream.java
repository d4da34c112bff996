package org.infoshare.web.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;

/** A body that cannot be read. */
final class BrokenStream extends InputStream {

  private final IOException how;

  BrokenStream(IOException how) {
    this.how = how;
  }

  /** A body that breaks after a beginning. */
  static InputStream after(String beginning, IOException how) {
    return new SequenceInputStream(
        new ByteArrayInputStream(beginning.getBytes(UTF_8)), new BrokenStream(how));
  }

  @Override
  public int read() throws IOException {
    throw how;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    throw how;
  }
}
