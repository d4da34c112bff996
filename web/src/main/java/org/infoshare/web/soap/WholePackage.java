package org.infoshare.web.soap;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The bytes of a package (RFC 2046) that must not end before its last boundary. CXF would treat the
 * available bytes of a truncated part as the complete part.
 */
final class WholePackage extends FilterInputStream {

  /** The last boundary, with the characters that may follow it. */
  private static final int MAX_AFTER = 80;

  private final String end;
  private byte[] last = {};

  /**
   * @param boundary the separator of the parts
   */
  WholePackage(InputStream in, String boundary) {
    super(in);
    end = "--" + boundary + "--";
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int got = super.read(into, offset, length);
    if (got > 0) {
      remember(into, offset, got);
    } else if (got < 0 && !new String(last, ISO_8859_1).contains(end)) {
      throw new IOException("The package ends before its last boundary");
    }
    return got;
  }

  @Override
  public long skip(long count) throws IOException {
    return count > 0 && read() >= 0 ? 1 : 0;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void remember(byte[] read, int offset, int length) {
    int most = end.length() + MAX_AFTER;
    int fresh = Math.min(length, most);
    int kept = Math.min(last.length, most - fresh);
    byte[] tail =
        Arrays.copyOf(Arrays.copyOfRange(last, last.length - kept, last.length), kept + fresh);
    System.arraycopy(read, offset + length - fresh, tail, kept, fresh);
    last = tail;
  }
}
