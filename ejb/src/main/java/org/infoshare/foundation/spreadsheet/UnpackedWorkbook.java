package org.infoshare.foundation.spreadsheet;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.util.ZipEntrySource;

/**
 * The parts of a workbook, each in a file of its own until it is closed.
 *
 * <p>POI would keep each part on the heap, and none of more than 100 MB, which a sheet of some ten
 * thousand rows has.
 */
final class UnpackedWorkbook implements ZipEntrySource {

  private final Path directory;
  private final Map<String, Path> files = new LinkedHashMap<>();
  private boolean closed;

  UnpackedWorkbook() {
    try {
      directory = Files.createTempDirectory("infoshare-workbook");
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  /** Where a part is to be written, which stands in no other part's way whatever it is called. */
  OutputStream part(String name) {
    var file = directory.resolve(String.valueOf(files.size()));
    files.put(name, file);
    try {
      return Files.newOutputStream(file);
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  @Override
  public Enumeration<ZipArchiveEntry> getEntries() {
    return Collections.enumeration(files.keySet().stream().map(ZipArchiveEntry::new).toList());
  }

  @Override
  public ZipArchiveEntry getEntry(String name) {
    String plain = name.startsWith("/") ? name.substring(1) : name;
    return files.keySet().stream()
        .filter(plain::equalsIgnoreCase)
        .findFirst()
        .map(ZipArchiveEntry::new)
        .orElse(null);
  }

  @Override
  public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
    var file = files.get(entry.getName());
    if (closed || file == null) {
      throw new IOException("No such part");
    }
    return new BufferedInputStream(Files.newInputStream(file));
  }

  @Override
  public boolean isClosed() {
    return closed;
  }

  @Override
  public void close() throws IOException {
    if (!closed) {
      closed = true;
      for (var file : files.values()) {
        Files.deleteIfExists(file);
      }
      Files.delete(directory);
    }
  }
}
