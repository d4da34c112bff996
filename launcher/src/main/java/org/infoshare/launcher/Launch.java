package org.infoshare.launcher;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;

/** The main class of {@code mvn -Prun}: starts the platform and runs until it is stopped. */
public final class Launch {

  private Launch() {}

  public static void main(String[] arguments) throws InterruptedException {
    try {
      Platform platform = Platform.start(new CommandLine(properties(), System.getenv()).settings());
      watch(platform);
    } catch (StartRefused e) {
      fail("InfoShare cannot start: " + e.getMessage());
    }
    // The platform was stopped: the JVM ends when the platform has ended.
    new CountDownLatch(1).await();
  }

  private static void watch(Platform platform) throws InterruptedException {
    try {
      platform.watch();
    } catch (StartRefused e) {
      fail("InfoShare cannot go on: " + e.getMessage());
    }
  }

  /** Maven's own report of a failure would hide the sentence. */
  static void fail(String sentence) {
    System.out.flush();
    System.err.println(sentence);
    System.exit(1);
  }

  static Map<String, String> properties() {
    var properties = new TreeMap<String, String>();
    for (String name : System.getProperties().stringPropertyNames()) {
      properties.put(name, System.getProperty(name));
    }
    return properties;
  }
}
