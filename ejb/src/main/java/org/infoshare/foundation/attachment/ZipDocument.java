package org.infoshare.foundation.attachment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.infoshare.foundation.platform.Refusal;
import org.xml.sax.SAXException;

/**
 * A file that is a ZIP archive. It is checked within bounds before it is accepted, by its central
 * directory, as the programs that will open it do.
 */
final class ZipDocument {

  /** A document in OFD has a part for each page. */
  private static final int MAX_PARTS = 10_000;

  /**
   * The maximum total size of all unpacked parts. A larger document would harm those who open it.
   */
  static final long MAX_UNPACKED_BYTES = 256L * 1024 * 1024;

  private static final int MAX_QUOTED_LENGTH = 100;
  private static final int MAX_CONTENT_TYPES_BYTES = 1024 * 1024;
  private static final String CONTENT_TYPES = "[Content_Types].xml";
  private static final String ROOT_OF_OFD = "OFD.xml";
  private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
  private static final String DOCUMENT = OFFICE + "wordprocessingml.document.main+xml";
  private static final String WORKBOOK = OFFICE + "spreadsheetml.sheet.main+xml";

  /** The signature of the record with which every archive ends (APPNOTE 4.3.16). */
  private static final String END = "PK\u0005\u0006";

  private static final int LENGTH_OF_END = 22;

  /** The signature with which the central directory lists one more part. */
  private static final Pattern PART = Pattern.compile("PK\u0001\u0002", Pattern.LITERAL);

  /** Parts with code or a way to load it: VBA, macro sheets of Excel 4, ActiveX, OLE objects. */
  private static final Pattern ACTIVE_PART =
      Pattern.compile(
          ".*vbaproject.*|.*vbadata.*|[^/]+/(macrosheets|activex|embeddings|dialogsheets)/.*",
          Pattern.DOTALL);

  private static final Pattern ACTIVE_TYPE =
      Pattern.compile("macroenabled|vbaproject|vbadata|activex|oleobject");

  /**
   * What a part may refer to outside of the file. Anything else, such as a template, is loaded when
   * the file is opened, and brings the code that the file itself may not have.
   */
  private static final Pattern EXTERNAL_RELATION =
      Pattern.compile(".*/(hyperlink|image|externallinkpath)", Pattern.DOTALL);

  private static final Pattern RELATIONS = Pattern.compile("(.*/)?_rels/[^/]*\\.rels");

  /** The name of a part that could be unpacked outside of its folder. */
  private static final Pattern ESCAPING =
      Pattern.compile("/.*|[a-z]:.*|(.*/)?\\.\\.(/.*)?", Pattern.DOTALL);

  /**
   * The permitted compression methods for parts of OOXML and OFD; others need libraries that the
   * platform does not have.
   */
  private static final Set<Integer> METHODS =
      Set.of(ZipArchiveEntry.STORED, ZipArchiveEntry.DEFLATED);

  private final Set<String> names = new HashSet<>();
  private final Set<FileType> types = EnumSet.noneOf(FileType.class);
  private final byte[] buffer = new byte[1 << 16];
  private long unpacked;

  private ZipDocument() {}

  /**
   * The type of a file that begins as a ZIP archive does.
   *
   * @throws Refusal {@code attachment-type-not-allowed}, {@code attachment-has-macros}, {@code
   *     attachment-incomplete}, {@code attachment-encrypted}, {@code attachment-too-many-parts},
   *     {@code attachment-unpacks-too-large} or {@code attachment-broken}
   */
  static FileType detectType(byte[] file) {
    String content = new String(file, ISO_8859_1);
    int end = content.lastIndexOf(END);
    if (end < 0 || content.length() - end < LENGTH_OF_END) {
      throw new Refusal(AttachmentReason.INCOMPLETE);
    }
    if (PART.matcher(content).results().limit(MAX_PARTS + 1L).count() > MAX_PARTS) {
      throw new Refusal(AttachmentReason.TOO_MANY_PARTS, MAX_PARTS);
    }
    var archive = new ZipDocument();
    try (var zip = ZipFile.builder().setByteArray(file).get()) {
      for (var part : Collections.list(zip.getEntries())) {
        archive.read(zip, part);
      }
    } catch (IOException | IllegalArgumentException | SAXException unreadable) {
      throw broken();
    }
    if (archive.types.size() != 1) {
      throw FileTypeDetector.notAllowed();
    }
    return archive.types.iterator().next();
  }

  private void read(ZipFile zip, ZipArchiveEntry part) throws IOException, SAXException {
    String normalised = part.getName().replace('\\', '/').toLowerCase(Locale.ROOT);
    if (ACTIVE_PART.matcher(normalised).matches()) {
      throw hasMacros(part.getName());
    }
    if (part.getGeneralPurposeBit().usesEncryption()) {
      throw new Refusal(AttachmentReason.ENCRYPTED);
    }
    if (ESCAPING.matcher(normalised).matches()
        || !names.add(normalised)
        || !METHODS.contains(part.getMethod())
        || !zip.canReadEntryData(part)) {
      throw broken();
    }
    if (part.getName().equals(CONTENT_TYPES)) {
      office(PartXml.read(unpacked(zip, part)));
    } else if (part.getName().equals(ROOT_OF_OFD)) {
      ofd(PartXml.read(unpacked(zip, part)));
    } else if (RELATIONS.matcher(normalised).matches()) {
      relations(PartXml.read(unpacked(zip, part)));
    } else {
      unpack(zip, part, MAX_UNPACKED_BYTES, null);
    }
  }

  private void office(PartXml contentTypes) {
    contentTypes.types().stream()
        .filter(type -> ACTIVE_TYPE.matcher(type).find())
        .findFirst()
        .ifPresent(
            type -> {
              throw hasMacros(type);
            });
    if (contentTypes.types().contains(DOCUMENT)) {
      types.add(FileType.DOCX);
    }
    if (contentTypes.types().contains(WORKBOOK)) {
      types.add(FileType.XLSX);
    }
  }

  private static void relations(PartXml relations) {
    relations.externalRelations().stream()
        .filter(type -> !EXTERNAL_RELATION.matcher(type).matches())
        .findFirst()
        .ifPresent(
            type -> {
              throw hasMacros(type);
            });
  }

  private void ofd(PartXml contentTypes) {
    if (contentTypes.root().equals("OFD")) {
      types.add(FileType.OFD);
    }
  }

  private byte[] unpacked(ZipFile zip, ZipArchiveEntry part) throws IOException {
    var content = new ByteArrayOutputStream();
    unpack(zip, part, MAX_CONTENT_TYPES_BYTES, content);
    return content.toByteArray();
  }

  private void unpack(
      ZipFile zip, ZipArchiveEntry part, long maxBytes, ByteArrayOutputStream content)
      throws IOException {
    long before = unpacked;
    try (var in = zip.getInputStream(part)) {
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        unpacked += count;
        if (unpacked > MAX_UNPACKED_BYTES || unpacked - before > maxBytes) {
          throw new Refusal(
              AttachmentReason.UNPACKS_TOO_LARGE, MAX_UNPACKED_BYTES, MAX_CONTENT_TYPES_BYTES);
        }
        if (content != null) {
          content.write(buffer, 0, count);
        }
      }
    }
  }

  /** The argument comes from the file, so it is sanitised. */
  private static Refusal hasMacros(String where) {
    String sanitised = AttachmentLabel.sanitised(where);
    return new Refusal(
        AttachmentReason.HAS_MACROS,
        sanitised.substring(0, Math.min(sanitised.length(), MAX_QUOTED_LENGTH)));
  }

  private static Refusal broken() {
    return new Refusal(AttachmentReason.BROKEN);
  }
}
