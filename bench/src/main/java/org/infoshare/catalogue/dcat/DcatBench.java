package org.infoshare.catalogue.dcat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.infoshare.bench.LiveHeap;

/**
 * Measures the live data on the heap at each quarter of the export of a catalogue, in either
 * format. Reading the entries from the database is not included.
 */
public final class DcatBench {

  private DcatBench() {}

  public static void main(String[] arguments) throws IOException {
    int entries = Integer.getInteger("infoshare.bench.entries", 100_000);
    int items = Integer.getInteger("infoshare.bench.items", 10);
    for (var format : DcatFormat.values()) {
      measure(format, entries, items);
    }
  }

  private static void measure(DcatFormat format, int entries, int items) throws IOException {
    var heap = new LiveHeap();
    var counted = new Counted();
    long begin = System.nanoTime();
    try (var out = new BufferedWriter(new OutputStreamWriter(counted, StandardCharsets.UTF_8))) {
      var graph =
          format == DcatFormat.TURTLE ? new TurtleGraphWriter(out) : new JsonLdGraphWriter(out);
      new CatalogueGraph(new CatalogueIris("http://localhost:8080/infoshare"), List.of(), List.of())
          .write(
              graph,
              null,
              receiver -> {
                for (int i = 0; i < entries; i++) {
                  receiver.accept(GeneratedEntries.published(i, items));
                  if ((i + 1) % (entries / 4) == 0) {
                    heap.look();
                  }
                }
              });
    }
    System.out.printf(
        "%s: %,d entries of %d items, %,d MB written in %.1f s, at most %.1f MB alive"
            + " (load average %.1f)%n",
        format.mediaType(),
        entries,
        items,
        counted.bytes / 1024 / 1024,
        (System.nanoTime() - begin) / 1e9,
        heap.most(),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }

  /** Counts what is written, and stores nothing. */
  private static final class Counted extends OutputStream {

    private long bytes;

    @Override
    public void write(int one) {
      bytes++;
    }

    @Override
    public void write(byte[] some, int offset, int length) {
      bytes += length;
    }
  }
}
