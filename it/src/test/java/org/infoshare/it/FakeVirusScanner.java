package org.infoshare.it;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A virus scanner that speaks clamd's protocol. It finds {@code Eicar} wherever that word is, and
 * can be away for a while.
 */
final class FakeVirusScanner implements AutoCloseable {

  private static final int COMMAND = "zINSTREAM\0".length();

  private final AtomicInteger calls = new AtomicInteger();
  private int port;
  private ServerSocket server;

  FakeVirusScanner() {
    comeBack();
  }

  int port() {
    return port;
  }

  /** How often it was asked. */
  int calls() {
    return calls.get();
  }

  /** Answers nobody from now on. */
  void goAway() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Answers again, at the same port. */
  void comeBack() {
    try {
      server = new ServerSocket();
      server.setReuseAddress(true);
      server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      port = server.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var listening = server;
    var thread = new Thread(() -> serve(listening), "clamd");
    thread.setDaemon(true);
    thread.start();
  }

  private void serve(ServerSocket listening) {
    while (!listening.isClosed()) {
      try (var socket = listening.accept()) {
        answer(socket);
      } catch (IOException gone) {
        // the caller has closed its end, or this one went away
      }
    }
  }

  private void answer(Socket socket) throws IOException {
    var in = new DataInputStream(socket.getInputStream());
    in.readNBytes(COMMAND);
    calls.incrementAndGet();
    var content = new StringBuilder();
    for (int length = in.readInt(); length != 0; length = in.readInt()) {
      content.append(new String(in.readNBytes(length), US_ASCII));
    }
    boolean found = content.indexOf("Eicar") >= 0;
    socket
        .getOutputStream()
        .write((found ? "stream: Eicar-Test FOUND\0" : "stream: OK\0").getBytes(US_ASCII));
  }

  @Override
  public void close() {
    goAway();
  }
}
