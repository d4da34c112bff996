package org.infoshare.foundation.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;

/**
 * A client of a virus scanner that uses clamd's protocol over TCP: {@code zINSTREAM}, the content
 * in chunks with their length before them, an empty chunk, and one answer that ends with a zero
 * byte.
 *
 * @param connectTimeout the maximum time for connecting
 * @param answerTimeout the maximum total time for sending the content and waiting for the answer
 */
record Clamd(String host, int port, Duration connectTimeout, Duration answerTimeout) {

  private static final byte[] COMMAND = "zINSTREAM\0".getBytes(UTF_8);
  private static final int CHUNK = 1 << 16;
  private static final int MAX_ANSWER_LENGTH = 1024;
  private static final String CLEAN = "stream: OK";
  private static final Pattern FOUND = Pattern.compile("stream: (\\P{Cntrl}{1,200}) FOUND");

  /**
   * Scans a content.
   *
   * @return the name of the infection; empty if it is clean
   * @throws IOException if the scanner cannot be reached, does not answer in time, or gives an
   *     unknown answer
   */
  Optional<String> scan(byte[] content) throws IOException {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(host, port), millis(connectTimeout));
      socket.setSoTimeout(millis(answerTimeout));
      // A scanner that stops reading would block the writing for ever, because no socket timeout
      // ends it.
      var alarm =
          CompletableFuture.runAsync(
              () -> close(socket),
              CompletableFuture.delayedExecutor(answerTimeout.toNanos(), NANOSECONDS));
      try {
        send(content, socket);
        return verdict(answer(socket.getInputStream()));
      } finally {
        alarm.cancel(false);
      }
    }
  }

  private static void send(byte[] content, Socket socket) throws IOException {
    var out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream()));
    out.write(COMMAND);
    for (int at = 0; at < content.length; at += CHUNK) {
      int length = Math.min(CHUNK, content.length - at);
      out.writeInt(length);
      out.write(content, at, length);
    }
    out.writeInt(0);
    out.flush();
  }

  private static String answer(InputStream in) throws IOException {
    var answer = new ByteArrayOutputStream();
    for (int next = in.read(); next != 0; next = in.read()) {
      if (next < 0 || answer.size() == MAX_ANSWER_LENGTH) {
        throw new IOException("no whole answer: " + answer.size() + " bytes");
      }
      answer.write(next);
    }
    return answer.toString(UTF_8);
  }

  private static Optional<String> verdict(String answer) throws IOException {
    if (answer.equals(CLEAN)) {
      return Optional.empty();
    }
    var found = FOUND.matcher(answer);
    if (found.matches()) {
      return Optional.of(found.group(1));
    }
    throw new IOException("answered: " + answer.replaceAll("\\p{Cntrl}", "."));
  }

  private static int millis(Duration timeout) {
    return (int) Math.max(1, timeout.toMillis());
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException ignored) {
      // The socket is closed in any case.
    }
  }
}
