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
 * The ZIP archive of an xlsx workbook. It is inspected before anything parses it, and exactly the
 * inspected parts are parsed.
 */
final class XlsxArchive {

  /** The maximum size of a part that is read as a whole and not row by row, such as the styles. */
  private static final long MAX_OTHER_PART_BYTES = 4L * 1024 * 1024;

  private static final int MAX_PARTS = 2_000;
  private static final byte[] MAGIC = {'P', 'K', 3, 4};
  private static final String CONTENT_TYPES = "[Content_Types].xml";

  /**
   * The permitted compression methods for parts of a workbook; others need libraries that the
   * platform does not have.
   */
  private static final Set<Integer> METHODS =
      Set.of(ZipArchiveEntry.STORED, ZipArchiveEntry.DEFLATED);

  /** Parts with code or a way to load it: VBA, macro sheets of Excel 4, ActiveX, OLE objects. */
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
   * Inspects a file.
   *
   * @throws Refusal if it is not an xlsx file, contains code, unpacks to more than the bounds or is
   *     incomplete
   */
  static void inspect(byte[] file, WorkbookBounds bounds) {
    unpack(file, bounds, null);
  }

  /**
   * Inspects a file and stores its parts, so that exactly the inspected parts are read later.
   *
   * @param target where to store them; null to store none
   * @throws Refusal as {@link #inspect} does
   */
  static void unpack(byte[] file, WorkbookBounds bounds, UnpackedWorkbook target) {
    if (!startsWithMagic(file)) {
      throw new Refusal(NOT_XLSX);
    }
    var archive = new XlsxArchive(bounds);
    try (var zip = new ZipArchiveInputStream(new ByteArrayInputStream(file))) {
      for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        if (!METHODS.contains(part.getMethod())) {
          throw new Refusal(BROKEN);
        }
        try (var out =
            target == null ? OutputStream.nullOutputStream() : target.part(part.getName())) {
          archive.part(part.getName(), zip, out);
        }
      }
    } catch (IOException | IllegalArgumentException broken) {
      throw new Refusal(BROKEN);
    }
    archive.checkContentTypes();
  }

  private void part(String name, ZipArchiveInputStream zip, OutputStream out) throws IOException {
    String normalised = name.replace('\\', '/').toLowerCase(Locale.ROOT);
    if (ACTIVE.matcher(normalised).matches()) {
      throw new Refusal(HAS_MACROS, name);
    }
    if (!names.add(normalised) || names.size() > MAX_PARTS) {
      throw new Refusal(BROKEN);
    }
    var contentTypes = name.equals(CONTENT_TYPES) ? new StringBuilder() : null;
    boolean rows =
        normalised.startsWith("xl/worksheets/") || normalised.endsWith("sharedstrings.xml");
    long before = unpacked;
    for (int count = zip.read(buffer); count >= 0; count = zip.read(buffer)) {
      unpacked += count;
      if (unpacked > bounds.maxUnpackedBytes()) {
        throw new Refusal(UNPACKS_TOO_LARGE, bounds.maxUnpackedBytes());
      }
      if (!rows && unpacked - before > MAX_OTHER_PART_BYTES) {
        throw new Refusal(UNPACKS_TOO_LARGE, MAX_OTHER_PART_BYTES);
      }
      keep(out, count);
      if (contentTypes != null) {
        contentTypes.append(new String(buffer, 0, count, ISO_8859_1));
      }
    }
    if (contentTypes != null) {
      types = contentTypes.toString().toLowerCase(Locale.ROOT);
    }
  }

  /** A full disk is no fault of the file. */
  private void keep(OutputStream out, int count) {
    try {
      out.write(buffer, 0, count);
    } catch (IOException diskFull) {
      throw new UncheckedIOException(diskFull);
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
