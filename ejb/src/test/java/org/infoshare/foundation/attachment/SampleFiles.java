package org.infoshare.foundation.attachment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The smallest files of each type. */
final class SampleFiles {

  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  static final String DOCUMENT = WORD + "document.main+xml";
  static final String OFD_ROOT =
      "<?xml version=\"1.0\"?><ofd:OFD xmlns:ofd=\"http://www.ofdspec.org/2016\"/>";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  private SampleFiles() {}

  static SampleFiles docx() {
    return docx("document.main");
  }

  /** An Office file whose main part is of another type of Word. */
  static SampleFiles docx(String main) {
    var file = new SampleFiles();
    file.part(
        "[Content_Types].xml",
        """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
        <Default Extension="xml" ContentType="application/xml"/>
        <Override PartName="/word/document.xml" ContentType="%s%s+xml"/>
        </Types>
        """
            .formatted(WORD, main));
    return file.part("word/document.xml", "<w:document xmlns:w=\"urn:w\"/>");
  }

  static byte[] ofd() {
    return new SampleFiles().part("OFD.xml", OFD_ROOT).part("Doc_0/Document.xml", "<a/>").bytes();
  }

  static byte[] packed(String part, String content) {
    return new SampleFiles().part(part, content).bytes();
  }

  /** A picture of one point. */
  static byte[] png() {
    return bytes(
        "89504e470d0a1a0a"
            + "0000000d49484452000000010000000108000000003a7e9b55"
            + "0000000a49444154789c636000000002000148afa471"
            + "0000000049454e44ae426082");
  }

  /** A picture with a preview, which has an end of its own. */
  static byte[] jpeg() {
    return bytes(
        "ffd8"
            + "ffe000104a46494600010100000100010000"
            + "ffe10008ffd8ffd90000"
            + "ffda0008010100003f001234ff0056"
            + "ffd9");
  }

  static byte[] pdf() {
    return "%PDF-1.7\n%\u00e2\u00e3\n1 0 obj\nendobj\nxref\n0 1\nstartxref\n32\n%%EOF\n"
        .getBytes(ISO_8859_1);
  }

  private static byte[] bytes(String hex) {
    return HexFormat.of().parseHex(hex);
  }

  SampleFiles part(String name, String content) {
    return part(name, content.getBytes(UTF_8));
  }

  SampleFiles part(String name, byte[] content) {
    parts.put(name, content);
    return this;
  }

  byte[] bytes() {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
