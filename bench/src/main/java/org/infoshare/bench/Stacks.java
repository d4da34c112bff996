package org.infoshare.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/**
 * The code in which the server's request threads were, according to the JDK's flight recorder.
 *
 * <p>A sample counts for the area of its topmost frame outside the JDK, because the JDK works for
 * its caller. For methods of the product a sample counts wherever in the stack they are.
 */
final class Stacks {

  private static final String REQUEST_THREADS = "http-thread-pool";
  private static final int METHODS = 16;

  private final Map<Area, Integer> areas = new EnumMap<>(Area.class);
  private final Map<String, Integer> tops = new HashMap<>();
  private final Map<String, Integer> methods = new HashMap<>();
  private int samples;
  private int elsewhere;
  private long reads;
  private long readNanos;

  static Stacks of(Path recording) throws IOException {
    var stacks = new Stacks();
    try (var file = new RecordingFile(recording)) {
      while (file.hasMoreEvents()) {
        stacks.add(file.readEvent());
      }
    }
    return stacks;
  }

  private void add(RecordedEvent event) {
    switch (event.getEventType().getName()) {
      case "jdk.ExecutionSample" -> sample(event);
      case "jdk.SocketRead" -> {
        if (isRequest(event, "eventThread")) {
          reads++;
          readNanos += event.getDuration().toNanos();
        }
      }
      default -> {}
    }
  }

  private void sample(RecordedEvent event) {
    if (!isRequest(event, "sampledThread")) {
      elsewhere++;
      return;
    }
    samples++;
    var frames =
        event.getStackTrace() == null
            ? List.<RecordedFrame>of()
            : event.getStackTrace().getFrames();
    var top =
        frames.stream()
            .map(RecordedFrame::getMethod)
            .filter(method -> Area.of(method.getType().getName()) != null)
            .findFirst();
    areas.merge(
        top.map(method -> Area.of(method.getType().getName())).orElse(Area.OTHER), 1, Integer::sum);
    top.ifPresent(
        method -> tops.merge(method.getType().getName() + "." + method.getName(), 1, Integer::sum));
    var seen = new HashSet<String>();
    for (var frame : frames) {
      String type = frame.getMethod().getType().getName();
      if (Area.of(type) == Area.PRODUCT
          && !type.contains("$$Lambda")
          && !type.contains("$Proxy")
          && !type.contains("__")) {
        seen.add(type.replace("org.infoshare.", "") + "." + frame.getMethod().getName());
      }
    }
    seen.forEach(method -> methods.merge(method, 1, Integer::sum));
  }

  private static boolean isRequest(RecordedEvent event, String field) {
    var thread = event.getThread(field);
    return thread != null
        && thread.getJavaName() != null
        && thread.getJavaName().startsWith(REQUEST_THREADS);
  }

  /**
   * Prints the shares of the areas and of the product's methods.
   *
   * @param calls the number of calls that were answered in the meantime
   */
  void report(int calls, PrintStream out) {
    out.printf(
        "    %d samples of request threads, %d of others; waiting for the database %.2f ms in %.1f reads a call%n",
        samples, elsewhere, readNanos / 1e6 / calls, reads / (double) calls);
    byShare(areas, Area.values().length)
        .forEach(entry -> print(entry.getKey().title(), entry.getValue(), out));
    out.println("    Topmost frames outside the JDK:");
    byShare(tops, METHODS).forEach(entry -> print(entry.getKey(), entry.getValue(), out));
    out.println("    Methods of the product, with all that they call:");
    byShare(methods, METHODS).forEach(entry -> print(entry.getKey(), entry.getValue(), out));
  }

  private void print(String what, int count, PrintStream out) {
    out.printf("      %5.1f %%  %s%n", 100.0 * count / samples, what);
  }

  private static <K> List<Map.Entry<K, Integer>> byShare(Map<K, Integer> counts, int most) {
    return counts.entrySet().stream()
        .sorted(Map.Entry.<K, Integer>comparingByValue().reversed())
        .limit(most)
        .toList();
  }
}
