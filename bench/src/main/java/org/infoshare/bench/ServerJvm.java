package org.infoshare.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The server's JVM, examined from outside by the tool that comes with a JDK. */
final class ServerJvm {

  private static final Path JCMD = Path.of(System.getProperty("java.home"), "bin", "jcmd");
  private static final int DEPTH = 256;
  private static final String REQUEST_THREAD = "\"http-thread-pool::http-listener-1(";

  private final long pid;

  ServerJvm(long pid) {
    this.pid = pid;
  }

  static boolean canBeAsked() {
    return Files.isExecutable(JCMD);
  }

  /** The maximum size of its heap, and its garbage collector. */
  String heap() throws IOException, InterruptedException {
    String flags = jcmd("VM.flags");
    return Stream.of("-XX:MaxHeapSize=\\d+", "-XX:\\+Use\\w+GC")
        .map(flag -> Pattern.compile(flag).matcher(flags))
        .filter(Matcher::find)
        .map(Matcher::group)
        .collect(Collectors.joining(" "));
  }

  /** The number of threads of the server that answer requests. */
  long requestThreads() throws IOException, InterruptedException {
    return jcmd("Thread.print").lines().filter(line -> line.startsWith(REQUEST_THREAD)).count();
  }

  /** The stacks of a server are deeper than the recorder stores by default. */
  void prepare() throws IOException, InterruptedException {
    jcmd("JFR.configure", "stackdepth=" + DEPTH);
  }

  void start() throws IOException, InterruptedException {
    jcmd("JFR.start", "name=bench", "settings=profile", "jdk.SocketRead#threshold=0ms");
  }

  void stop(Path recording) throws IOException, InterruptedException {
    jcmd("JFR.stop", "name=bench", "filename=" + recording);
  }

  private String jcmd(String... words) throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of(JCMD.toString(), Long.toString(pid)));
    command.addAll(List.of(words));
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try {
      String said = new String(process.getInputStream().readAllBytes(), UTF_8);
      if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
        throw new BenchFailed("jcmd " + words[0] + " failed: " + said);
      }
      return said;
    } finally {
      process.destroy();
    }
  }
}
