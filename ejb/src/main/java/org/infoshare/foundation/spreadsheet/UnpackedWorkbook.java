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
 * The parts of a workbook, each in a temporary file until it is closed.
 *
 * <p>POI would hold each part on the heap, and accepts no part of more than 100 MB, which a sheet
 * of some ten thousand rows exceeds.
 */
final class UnpackedWorkbook implements ZipEntrySource {

  private final Path directory;
  private final Map<String, Path> files = new LinkedHashMap<>();
  private boolean closed;

  UnpackedWorkbook() {
    try {
      directory = Files.createTempDirectory("infoshare-workbook");
    } catch (IOException diskFull) {
      throw new UncheckedIOException(diskFull);
    }
  }

  /** A stream for a part. The name of its file never collides with that of another part. */
  OutputStream part(String name) {
    var file = directory.resolve(String.valueOf(files.size()));
    files.put(name, file);
    try {
      return Files.newOutputStream(file);
    } catch (IOException diskFull) {
      throw new UncheckedIOException(diskFull);
    }
  }

  @Override
  public Enumeration<ZipArchiveEntry> getEntries() {
    return Collections.enumeration(files.keySet().stream().map(ZipArchiveEntry::new).toList());
  }

  @Override
  public ZipArchiveEntry getEntry(String name) {
    String relativeName = name.startsWith("/") ? name.substring(1) : name;
    return files.keySet().stream()
        .filter(relativeName::equalsIgnoreCase)
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
