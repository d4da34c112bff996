package org.infoshare.foundation.spreadsheet;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.infoshare.foundation.spreadsheet.SpreadsheetReason.BROKEN;
import static org.infoshare.foundation.spreadsheet.SpreadsheetReason.HAS_MACROS;
import static org.infoshare.foundation.spreadsheet.SpreadsheetReason.NOT_XLSX;
import static org.infoshare.foundation.spreadsheet.SpreadsheetReason.UNPACKS_TOO_LARGE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.infoshare.foundation.platform.Refusal;

/**
 * The ZIP archive that an xlsx workbook is, looked through before anything parses it; what is
 * parsed is then exactly what was looked at.
 */
final class XlsxArchive {

  /** What is not read row by row is read as a whole: styles, say. */
  private static final long MAX_OTHER_PART_BYTES = 4L * 1024 * 1024;

  private static final int MAX_PARTS = 2_000;
  private static final byte[] MAGIC = {'P', 'K', 3, 4};
  private static final String CONTENT_TYPES = "[Content_Types].xml";

  /** How parts of a workbook may be packed; for others libraries would be asked that we lack. */
  private static final Set<Integer> METHODS =
      Set.of(ZipArchiveEntry.STORED, ZipArchiveEntry.DEFLATED);

  /** Code, or a door to it: VBA, macro sheets of Excel 4, ActiveX, OLE objects. */
  private static final Pattern ACTIVE =
      Pattern.compile(
          ".*vbaproject.*|.*vbadata.*|xl/(macrosheets|activex|embeddings|dialogsheets)/.*");

  private final WorkbookBounds bounds;
  private final Set<String> names = new HashSet<>();
  private final byte[] buffer = new byte[1 << 16];
  private long unpacked;
  private String types = "";

  private XlsxArchive(WorkbookBounds bounds) {
    this.bounds = bounds;
  }

  /**
   * Looks through a file.
   *
   * @throws Refusal if it is no xlsx, carries code, unpacks to more than the bounds or is cut off
   */
  static void inspect(byte[] file, WorkbookBounds bounds) {
    unpack(file, bounds, null);
  }

  /**
   * Looks through a file and keeps its parts: what is read later is what was looked at.
   *
   * @param kept where they go; null to keep none
   * @throws Refusal as {@link #inspect} does
   */
  static void unpack(byte[] file, WorkbookBounds bounds, UnpackedWorkbook kept) {
    if (!startsWithMagic(file)) {
      throw new Refusal(NOT_XLSX);
    }
    var archive = new XlsxArchive(bounds);
    try (var zip = new ZipArchiveInputStream(new ByteArrayInputStream(file))) {
      for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        if (!METHODS.contains(part.getMethod())) {
          throw new Refusal(BROKEN);
        }
        try (var out = kept == null ? OutputStream.nullOutputStream() : kept.part(part.getName())) {
          archive.part(part.getName(), zip, out);
        }
      }
    } catch (IOException | IllegalArgumentException broken) {
      throw new Refusal(BROKEN);
    }
    archive.checkContentTypes();
  }

  private void part(String name, ZipArchiveInputStream zip, OutputStream out) throws IOException {
    String plain = name.replace('\\', '/').toLowerCase(Locale.ROOT);
    if (ACTIVE.matcher(plain).matches()) {
      throw new Refusal(HAS_MACROS, name);
    }
    if (!names.add(plain) || names.size() > MAX_PARTS) {
      throw new Refusal(BROKEN);
    }
    var read = name.equals(CONTENT_TYPES) ? new StringBuilder() : null;
    boolean rows = plain.startsWith("xl/worksheets/") || plain.endsWith("sharedstrings.xml");
    long before = unpacked;
    for (int got = zip.read(buffer); got >= 0; got = zip.read(buffer)) {
      unpacked += got;
      if (unpacked > bounds.maxUnpackedBytes()) {
        throw new Refusal(UNPACKS_TOO_LARGE, bounds.maxUnpackedBytes());
      }
      if (!rows && unpacked - before > MAX_OTHER_PART_BYTES) {
        throw new Refusal(UNPACKS_TOO_LARGE, MAX_OTHER_PART_BYTES);
      }
      keep(out, got);
      if (read != null) {
        read.append(new String(buffer, 0, got, ISO_8859_1));
      }
    }
    if (read != null) {
      types = read.toString().toLowerCase(Locale.ROOT);
    }
  }

  /** A disk that is full is no fault of the file. */
  private void keep(OutputStream out, int got) {
    try {
      out.write(buffer, 0, got);
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  private void checkContentTypes() {
    if (!names.contains(CONTENT_TYPES.toLowerCase(Locale.ROOT))) {
      throw new Refusal(NOT_XLSX);
    }
    if (types.contains("macroenabled")) {
      throw new Refusal(HAS_MACROS, "macroEnabled");
    }
  }

  private static boolean startsWithMagic(byte[] file) {
    if (file.length < MAGIC.length) {
      return false;
    }
    for (int i = 0; i < MAGIC.length; i++) {
      if (file[i] != MAGIC[i]) {
        return false;
      }
    }
    return true;
  }
}
