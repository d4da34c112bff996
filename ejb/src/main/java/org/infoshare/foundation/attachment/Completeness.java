package org.infoshare.foundation.attachment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.util.regex.Pattern;

/**
 * Checks whether a file of a detected type is complete to its end. It does not interpret the
 * content: a truncated file, or one with only a beginning, is not a document.
 */
final class Completeness {

  /**
   * The length of the tail in which readers look for the end of a PDF file (ISO 32000-1, annex H.3,
   * note 18).
   */
  private static final int TAIL_OF_PDF = 1024;

  /** The position of the last cross-reference, and the end of the file (ISO 32000-1, 7.5.5). */
  private static final Pattern END_OF_PDF = Pattern.compile("startxref\\s+(\\d{1,10})\\s+%%EOF");

  private static final int SIGNATURE_OF_PNG = 8;

  /** The size of the length, the type and the check sum of a chunk, in addition to its data. */
  private static final int CHUNK = 12;

  private static final int IEND = 0x49454E44;

  private static final int MARKER = 0xFF;
  private static final int START_OF_SCAN = 0xDA;
  private static final int END_OF_IMAGE = 0xD9;

  private Completeness() {}

  /**
   * Whether the end of the file gives a position in it at which the table of its objects begins.
   */
  static boolean isWholePdf(byte[] file) {
    int from = Math.max(0, file.length - TAIL_OF_PDF);
    var ends = END_OF_PDF.matcher(new String(file, from, file.length - from, ISO_8859_1));
    boolean isWhole = false;
    while (ends.find()) {
      isWhole = Long.parseLong(ends.group(1)) < file.length;
    }
    return isWhole;
  }

  /**
   * Whether each chunk leads to the next, up to the chunk that ends the file (PNG, 5.3 and 11.2.5).
   */
  static boolean isWholePng(byte[] file) {
    var chunks = ByteBuffer.wrap(file).position(SIGNATURE_OF_PNG);
    while (chunks.remaining() >= CHUNK) {
      int length = chunks.getInt();
      int type = chunks.getInt();
      if (length < 0 || length > chunks.remaining() - Integer.BYTES) {
        return false;
      }
      if (type == IEND) {
        return length == 0;
      }
      chunks.position(chunks.position() + length + Integer.BYTES);
    }
    return false;
  }

  /**
   * Whether each segment leads to the next, up to the picture, which has an end (ITU-T T.81, annex
   * B). A preview in one of the segments has its own end, which is not the end of the file.
   */
  static boolean isWholeJpeg(byte[] file) {
    int at = 2;
    while (at + 4 <= file.length && unsigned(file, at) == MARKER) {
      int kind = unsigned(file, at + 1);
      if (kind == MARKER) {
        at++;
      } else if (kind == START_OF_SCAN) {
        return hasEnd(file, at);
      } else {
        at += 2 + (unsigned(file, at + 2) << Byte.SIZE) + unsigned(file, at + 3);
      }
    }
    return false;
  }

  private static boolean hasEnd(byte[] file, int from) {
    for (int i = from + 2; i + 1 < file.length; i++) {
      if (unsigned(file, i) == MARKER && unsigned(file, i + 1) == END_OF_IMAGE) {
        return true;
      }
    }
    return false;
  }

  private static int unsigned(byte[] file, int at) {
    return Byte.toUnsignedInt(file[at]);
  }
}
