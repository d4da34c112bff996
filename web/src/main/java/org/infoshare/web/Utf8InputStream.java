package org.infoshare.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.MalformedInputException;

/**
 * The bytes of a message. It fails if they must be UTF-8 and are not.
 *
 * <p>The parsers of both wires accept overlong forms (RFC 3629 section 3). Such a form lets a
 * character pass a check that looks only for its single byte, and it may be read as half of another
 * character.
 */
public final class Utf8InputStream extends FilterInputStream {

  private static final int CHARACTERS_AT_ONCE = 8_192;

  private final CharsetDecoder decoder = UTF_8.newDecoder();
  private final CharBuffer characters = CharBuffer.allocate(CHARACTERS_AT_ONCE);

  /** The beginning of a character whose end was not read yet. */
  private ByteBuffer incomplete = ByteBuffer.allocate(0);

  private boolean wellFormed = true;
  private boolean required;

  public Utf8InputStream(InputStream in) {
    super(in);
  }

  /**
   * Requires that the bytes are UTF-8, including those that were already read.
   *
   * @throws CharacterCodingException if those are not
   */
  public void requireUtf8() throws CharacterCodingException {
    required = true;
    refuseIfMalformed();
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int got = super.read(into, offset, length);
    if (got != 0 && wellFormed) {
      check(into, offset, Math.max(got, 0), got < 0);
    }
    refuseIfMalformed();
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

  private void check(byte[] read, int offset, int length, boolean isLast) {
    var bytes =
        ByteBuffer.allocate(incomplete.remaining() + length)
            .put(incomplete)
            .put(read, offset, length)
            .flip();
    var result = decoder.decode(bytes, characters.clear(), isLast);
    while (result.isOverflow()) {
      result = decoder.decode(bytes, characters.clear(), isLast);
    }
    wellFormed = !result.isError();
    incomplete = bytes;
  }

  private void refuseIfMalformed() throws CharacterCodingException {
    if (required && !wellFormed) {
      throw new MalformedInputException(1);
    }
  }
}
