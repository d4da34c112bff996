package org.infoshare.launcher;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.CountDownLatch;

/**
 * A small program in place of a server: it tells how it is at {@code /live}, and {@code /harm} has
 * two of its threads wait for each other for ever. After {@code /wear} it reports that it does not
 * work. After {@code /silence} it answers nothing more.
 */
final class FakeServer {

  private static final Object ONE = new Object();
  private static final Object OTHER = new Object();
  private static final CountDownLatch BOTH = new CountDownLatch(2);
  private static volatile boolean worn;

  private FakeServer() {}

  public static void main(String[] arguments) throws IOException {
    var address =
        new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[0]));
    var server = HttpServer.create(address, 0);
    server.createContext(
        "/live",
        exchange -> {
          boolean fine =
              !worn && ManagementFactory.getThreadMXBean().findDeadlockedThreads() == null;
          exchange.sendResponseHeaders(fine ? 200 : 503, -1);
          exchange.close();
        });
    server.createContext(
        "/harm",
        exchange -> {
          new Thread(() -> holdAndWant(ONE, OTHER)).start();
          new Thread(() -> holdAndWant(OTHER, ONE)).start();
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    server.createContext(
        "/wear",
        exchange -> {
          worn = true;
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    server.createContext(
        "/silence",
        exchange -> {
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
          waitForEver();
        });
    server.start();
  }

  /** On the only thread that answers. */
  private static void waitForEver() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void holdAndWant(Object held, Object wanted) {
    synchronized (held) {
      BOTH.countDown();
      try {
        BOTH.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      synchronized (wanted) {
        throw new IllegalStateException("They do not wait for each other");
      }
    }
  }
}
