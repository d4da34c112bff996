package org.infoshare.catalogue.workbook;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.infoshare.bench.LiveHeap;
import org.infoshare.catalogue.dcat.GeneratedEntries;
import org.infoshare.catalogue.description.CodeListValue;
import org.infoshare.foundation.platform.Json;
import org.infoshare.foundation.platform.Text;
import org.infoshare.foundation.spreadsheet.WorkbookBounds;

/**
 * Measures the live data on the heap while a workbook is written, and while it is read and all its
 * entries are in memory. The database is not included.
 */
public final class WorkbookBench {

  private static final int MAX_COLUMNS = 256;
  private static final long MAX_BYTES = 4L * 1024 * 1024 * 1024;

  /** The words of the generated entries. */
  private static final CodeListTexts WORDS =
      new CodeListTexts(
          List.of(
              word("format-class", "DATABASE", "数据库"),
              word("format-type", "mysql", "mysql"),
              word("item-type", "CHARACTER", "字符型"),
              word("sharing", "CONDITIONAL", "有条件共享"),
              word("sharing-mode", "PLATFORM", "共享平台"),
              word("sharing-mode-type", "SERVICE", "服务接口"),
              word("update-cycle", "DAILY", "每日"),
              word("data-category", "OBJECT", "物"),
              word("grading", "GENERAL", "一般数据")));

  private WorkbookBench() {}

  public static void main(String[] arguments) {
    int entries = Integer.getInteger("infoshare.bench.entries", 100_000);
    int items = Integer.getInteger("infoshare.bench.items", 1);
    read(written(entries, items), entries, items);
  }

  private static byte[] written(int entries, int items) {
    var heap = new LiveHeap();
    long begin = System.nanoTime();
    byte[] file;
    try (var sheet = EntrySheet.ofAllColumns(WORDS)) {
      for (int i = 0; i < entries; i++) {
        ObjectNode fields = Json.mapper().valueToTree(GeneratedEntries.content(i, items));
        sheet.entry(fields.put(Column.LOCK_VERSION.field(), 1));
        if ((i + 1) % (entries / 4) == 0) {
          heap.look();
        }
      }
      file = sheet.finish();
      heap.look();
    }
    tell("written", entries, items, file.length, begin, heap);
    return file;
  }

  private static void read(byte[] file, int entries, int items) {
    var heap = new LiveHeap();
    long begin = System.nanoTime();
    var faults = new WorkbookFaults(1);
    var bounds = new WorkbookBounds(entries * items + 1, MAX_COLUMNS, MAX_BYTES);
    var read =
        SheetReader.readEntries(
            file, bounds, WORDS, WorkbookProvider.of(new Text("d0", "d0"), "d0"), faults);
    heap.look();
    if (read.size() != entries || !faults.isEmpty()) {
      throw new IllegalStateException(read.size() + " instead of " + entries + faults.errors());
    }
    tell("read", entries, items, file.length, begin, heap);
  }

  private static CodeListValue word(String list, String value, String chinese) {
    return new CodeListValue(list, value, value, chinese, value, null, 1);
  }

  private static void tell(
      String what, int entries, int items, int bytes, long begin, LiveHeap heap) {
    System.out.printf(
        "%s: %,d entries of %d items, %,d KB, in %.1f s, at most %.1f MB alive"
            + " (load average %.1f)%n",
        what,
        entries,
        items,
        bytes / 1024,
        (System.nanoTime() - begin) / 1e9,
        heap.most(),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }
}
