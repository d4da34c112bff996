package org.infoshare.launcher;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;

/** The main class of {@code mvn -Prun}: starts the platform and stays until it is told to stop. */
public final class Launch {

  private Launch() {}

  public static void main(String[] arguments) throws InterruptedException {
    try {
      Platform.start(new CommandLine(properties(), System.getenv()).settings());
    } catch (StartRefused e) {
      System.out.flush();
      System.err.println("InfoShare cannot start: " + e.getMessage());
      // Maven's own report of a failure would bury the sentence.
      System.exit(1);
    }
    new CountDownLatch(1).await();
  }

  private static Map<String, String> properties() {
    var properties = new TreeMap<String, String>();
    for (String name : System.getProperties().stringPropertyNames()) {
      properties.put(name, System.getProperty(name));
    }
    return properties;
  }
}
