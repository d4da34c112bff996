package org.infoshare.foundation.attachment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.infoshare.foundation.platform.Refusal;

/**
 * Detects the type of a file from its content alone: the sender chooses names and declared types.
 */
final class FileTypeDetector {

  private static final byte[] PACKED = bytes("PK\u0003\u0004");
  private static final byte[] COMPOUND = bytes("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1");
  private static final byte[] PNG = bytes("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR");
  private static final byte[] JPEG = bytes("\u00ff\u00d8\u00ff");
  private static final String ENCRYPTED_PACKAGE =
      new String("EncryptedPackage".getBytes(UTF_16LE), ISO_8859_1);
  private static final Pattern PDF = Pattern.compile("%PDF-[12]\\.[0-9]");
  private static final int LENGTH_OF_PDF = 8;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private FileTypeDetector() {}

  /**
   * The type of a file.
   *
   * @throws Refusal {@code attachment-type-not-allowed}; {@code attachment-incomplete} for a file
   *     that stops before its end; {@code attachment-encrypted} for an Office file with a password;
   *     for a ZIP archive also what {@link ZipDocument#detectType} refuses
   */
  static FileType detect(byte[] file) {
    if (startsWith(file, PACKED)) {
      return ZipDocument.detectType(file);
    }
    if (PDF.matcher(beginning(file)).matches()) {
      return whole(Completeness.isWholePdf(file), FileType.PDF);
    }
    if (startsWith(file, PNG)) {
      return whole(Completeness.isWholePng(file), FileType.PNG);
    }
    if (startsWith(file, JPEG)) {
      return whole(Completeness.isWholeJpeg(file), FileType.JPEG);
    }
    if (isText(file)) {
      return FileType.TEXT;
    }
    if (startsWith(file, COMPOUND) && isEncryptedPackage(file)) {
      throw new Refusal(AttachmentReason.ENCRYPTED);
    }
    throw notAllowed();
  }

  private static FileType whole(boolean isWhole, FileType type) {
    if (!isWhole) {
      throw new Refusal(AttachmentReason.INCOMPLETE);
    }
    return type;
  }

  static Refusal notAllowed() {
    return new Refusal(AttachmentReason.TYPE_NOT_ALLOWED, FileType.all());
  }

  /**
   * Whether a compound file holds an Office document behind a password. The document is then a
   * stream of that name (MS-OFFCRYPTO, 2.3.4.4); names are in UTF-16.
   */
  private static boolean isEncryptedPackage(byte[] file) {
    return new String(file, ISO_8859_1).contains(ENCRYPTED_PACKAGE);
  }

  private static String beginning(byte[] file) {
    return new String(file, 0, Math.min(file.length, LENGTH_OF_PDF), ISO_8859_1);
  }

  private static boolean startsWith(byte[] file, byte[] magic) {
    return file.length >= magic.length
        && Arrays.equals(file, 0, magic.length, magic, 0, magic.length);
  }

  private static boolean isText(byte[] file) {
    try {
      return UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(file))
          .chars()
          .allMatch(FileTypeDetector::isOfText);
    } catch (CharacterCodingException notText) {
      return false;
    }
  }

  private static boolean isOfText(int character) {
    return character == '\t'
        || character == '\n'
        || character == '\r'
        || character == '\f'
        || character == BYTE_ORDER_MARK
        || !Character.isISOControl(character);
  }

  private static byte[] bytes(CharSequence magic) {
    return ISO_8859_1.encode(CharBuffer.wrap(magic)).array();
  }
}
