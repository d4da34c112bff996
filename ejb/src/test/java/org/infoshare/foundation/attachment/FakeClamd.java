package org.infoshare.foundation.attachment;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A scanner of its own making that speaks clamd's protocol, and misbehaves as it is told. */
final class FakeClamd implements AutoCloseable {

  private static final byte[] COMMAND = "zINSTREAM\0".getBytes(US_ASCII);

  private final ServerSocket server;
  private final Manner manner;
  private final List<Socket> open = new CopyOnWriteArrayList<>();
  private final List<byte[]> scanned = new CopyOnWriteArrayList<>();

  /** What it does with a call. */
  @FunctionalInterface
  interface Manner {
    void treat(FakeClamd scanner, DataInputStream in, OutputStream out) throws IOException;
  }

  private FakeClamd(Manner manner) {
    this.manner = manner;
    try {
      server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    var thread = new Thread(this::serve, "clamd double");
    thread.setDaemon(true);
    thread.start();
  }

  static FakeClamd behaving(Manner manner) {
    return new FakeClamd(manner);
  }

  /** Reads the whole content and answers with these words, exactly. */
  static FakeClamd answering(String words) {
    return behaving(
        (scanner, in, out) -> {
          scanner.scanned.add(content(in));
          out.write(words.getBytes(UTF_8));
        });
  }

  int port() {
    return server.getLocalPort();
  }

  /** The contents that it was sent. */
  List<byte[]> scanned() {
    return scanned;
  }

  private void serve() {
    while (!server.isClosed()) {
      try {
        var socket = server.accept();
        open.add(socket);
        var thread = new Thread(() -> treat(socket), "clamd double call");
        thread.setDaemon(true);
        thread.start();
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void treat(Socket socket) {
    try (socket) {
      manner.treat(this, new DataInputStream(socket.getInputStream()), socket.getOutputStream());
    } catch (IOException gone) {
      // the caller has closed its end
    }
  }

  /** What was sent; the protocol is held to the byte. */
  static byte[] content(DataInputStream in) throws IOException {
    if (!Arrays.equals(in.readNBytes(COMMAND.length), COMMAND)) {
      throw new IOException("not zINSTREAM");
    }
    var content = new ByteArrayOutputStream();
    for (int length = in.readInt(); length != 0; length = in.readInt()) {
      content.write(in.readNBytes(length));
    }
    return content.toByteArray();
  }

  @Override
  public void close() throws IOException {
    server.close();
    for (var socket : open) {
      socket.close();
    }
  }
}
