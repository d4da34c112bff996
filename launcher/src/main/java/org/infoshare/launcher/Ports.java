package org.infoshare.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The four ports that people and systems use. */
public record Ports(int http, int https, int admin, int database) {

  public static final Ports DEFAULT = new Ports(8080, 8181, 4848, 15432);

  /** Four ports that were free a moment ago, for tests that run beside another platform. */
  public static Ports free() {
    var free = anyFree(4);
    return new Ports(free.get(0), free.get(1), free.get(2), free.get(3));
  }

  static List<Integer> anyFree(int count) {
    var sockets = new ArrayList<ServerSocket>();
    try {
      for (int i = 0; i < count; i++) {
        sockets.add(new ServerSocket(0));
      }
      return sockets.stream().map(ServerSocket::getLocalPort).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      for (ServerSocket socket : sockets) {
        closed(socket);
      }
    }
  }

  /**
   * Checks that each port can be opened.
   *
   * @throws StartRefused naming the first port that cannot be opened, and the property that chooses
   *     another
   */
  void requireFree(boolean withDatabase) {
    var owners = new LinkedHashMap<Integer, String>();
    named(withDatabase)
        .forEach(
            (property, port) -> {
              String other = owners.putIfAbsent(port, property);
              if (other != null) {
                throw new StartRefused(
                    "Port %d is given to both -D%s and -D%s; choose two."
                        .formatted(port, other, property));
              }
              if (isTaken(port)) {
                throw new StartRefused(
                    "Port %d is in use by another program; choose another with -D%s=<port>."
                        .formatted(port, property));
              }
            });
  }

  private Map<String, Integer> named(boolean withDatabase) {
    var named = new LinkedHashMap<String, Integer>();
    named.put("infoshare.http.port", http);
    named.put("infoshare.https.port", https);
    named.put("infoshare.admin.port", admin);
    if (withDatabase) {
      named.put("infoshare.db.port", database);
    }
    return named;
  }

  /**
   * Tries to open the port and to connect to it, because some systems let a second program listen
   * on a narrower address.
   */
  private static boolean isTaken(int port) {
    try (var everywhere = new ServerSocket(port)) {
      everywhere.setReuseAddress(true);
    } catch (IOException inUse) {
      return true;
    }
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
      return true;
    } catch (IOException nobodyThere) {
      return false;
    }
  }

  private static void closed(ServerSocket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
