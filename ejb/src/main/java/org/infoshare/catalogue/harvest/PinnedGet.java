package org.infoshare.catalogue.harvest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * One GET over a connection of its own, to an address that was resolved and checked before.
 *
 * <p>The clients of the JDK resolve a host themselves when they connect, so that a host may answer
 * the check with one address and the connection with another. Here no name is resolved; over TLS
 * the certificate must still be the host's.
 */
final class PinnedGet implements AutoCloseable {

  private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] ([1-5][0-9]{2})( .*)?");
  private static final int MAX_HEAD_BYTES = 65_536;
  private static final int CONNECT_MILLIS = 5_000;
  private static final long NANOS_OF_A_MILLI = 1_000_000;
  private static final int HTTP = 80;
  private static final int HTTPS = 443;

  private final Socket socket;
  private final InputStream in;
  private final Map<String, String> headers = new HashMap<>();
  private int status;

  private PinnedGet(Socket socket) throws IOException {
    this.socket = socket;
    this.in = new BufferedInputStream(socket.getInputStream());
  }

  /**
   * A socket that is connected to the first of the addresses that can be reached.
   *
   * @param deadline by the clock of {@link System#nanoTime()}
   */
  static Socket connect(List<InetAddress> addresses, URI to, long deadline) throws IOException {
    int standard = isSecure(to) ? HTTPS : HTTP;
    IOException failed = new IOException("no address");
    for (InetAddress address : addresses) {
      long left = (deadline - System.nanoTime()) / NANOS_OF_A_MILLI;
      if (left < 1) {
        throw failed;
      }
      var socket = new Socket(Proxy.NO_PROXY);
      try {
        socket.connect(
            new InetSocketAddress(address, to.getPort() < 0 ? standard : to.getPort()),
            (int) Math.min(CONNECT_MILLIS, left));
        return socket;
      } catch (IOException unreachable) {
        socket.close();
        failed = unreachable;
      }
    }
    throw failed;
  }

  /**
   * Asks over that socket and reads the head of the answer.
   *
   * @param asked the headers beside those of the protocol itself
   */
  static PinnedGet send(Socket connected, SSLSocketFactory tls, URI to, Map<String, String> asked)
      throws IOException {
    var get = new PinnedGet(isSecure(to) ? secured(connected, tls, to) : connected);
    get.ask(to, asked);
    do {
      get.readHead();
    } while (get.status < 200);
    return get;
  }

  int status() {
    return status;
  }

  /**
   * What the answer says in a header.
   *
   * @param name in small letters
   */
  String header(String name) {
    return headers.get(name);
  }

  /** The body, as long as the answer says that it is. */
  InputStream body() throws IOException {
    String coding = header("transfer-encoding");
    if (coding != null) {
      if (!coding.equalsIgnoreCase("chunked")) {
        throw new IOException("transfer-encoding");
      }
      return new ChunkedStream();
    }
    String length = header("content-length");
    if (length == null) {
      return in;
    }
    if (!length.matches("[0-9]{1,18}")) {
      throw new IOException("content-length");
    }
    return new FixedLengthStream(Long.parseLong(length));
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  private static boolean isSecure(URI address) {
    return address.getScheme().equalsIgnoreCase("https");
  }

  private static Socket secured(Socket connected, SSLSocketFactory tls, URI to) throws IOException {
    String host = to.getHost().replaceAll("[\\[\\]]", "");
    var secured = (SSLSocket) tls.createSocket(connected, host, connected.getPort(), true);
    var parameters = secured.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    secured.setSSLParameters(parameters);
    secured.startHandshake();
    return secured;
  }

  private void ask(URI written, Map<String, String> asked) throws IOException {
    // A URI of Java keeps characters beyond ASCII as they are, and a request line has none.
    var to = URI.create(written.toASCIIString());
    String path = to.getRawPath() == null || to.getRawPath().isEmpty() ? "/" : to.getRawPath();
    var request = new StringBuilder("GET ").append(path);
    if (to.getRawQuery() != null) {
      request.append('?').append(to.getRawQuery());
    }
    request.append(" HTTP/1.1\r\nHost: ").append(to.getRawAuthority()).append("\r\n");
    asked.forEach((name, value) -> request.append(name + ": " + value + "\r\n"));
    request.append(
        "User-Agent: InfoShare\r\nAccept-Encoding: identity\r\nConnection: close\r\n\r\n");
    socket.getOutputStream().write(request.toString().getBytes(ISO_8859_1));
    socket.getOutputStream().flush();
  }

  private void readHead() throws IOException {
    var matcher = STATUS.matcher(line());
    if (!matcher.matches()) {
      throw new IOException("status line");
    }
    status = Integer.parseInt(matcher.group(1));
    headers.clear();
    int length = 0;
    for (String line = line(); !line.isEmpty(); line = line()) {
      int colon = line.indexOf(':');
      length += line.length();
      if (colon < 1 || length > MAX_HEAD_BYTES) {
        throw new IOException("header");
      }
      headers.putIfAbsent(
          line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
    }
  }

  private String line() throws IOException {
    var line = new ByteArrayOutputStream();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0 || line.size() > MAX_HEAD_BYTES) {
        throw new IOException("line");
      }
      line.write(next);
    }
    String read = line.toString(ISO_8859_1);
    return read.endsWith("\r") ? read.substring(0, read.length() - 1) : read;
  }

  /** A part of the stream that has a length; one that ends before is broken. */
  private class FixedLengthStream extends InputStream {

    private long left;

    FixedLengthStream(long length) {
      left = length;
    }

    /** Whether there is a byte more. */
    boolean isOpen() throws IOException {
      return left > 0;
    }

    void extend(long length) {
      left = length;
    }

    @Override
    public int read() throws IOException {
      var one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      if (!isOpen()) {
        return -1;
      }
      int got = in.read(into, offset, (int) Math.min(length, left));
      if (got < 0) {
        throw new IOException("ended early");
      }
      left -= got;
      return got;
    }
  }

  /** A body in parts that each tell their length. */
  private final class ChunkedStream extends FixedLengthStream {

    private static final Pattern SIZE = Pattern.compile("([0-9A-Fa-f]{1,8})[ \t]*(;.*)?");

    private boolean first = true;
    private boolean ended;

    ChunkedStream() {
      super(0);
    }

    @Override
    boolean isOpen() throws IOException {
      if (!super.isOpen() && !ended) {
        if (!first && !line().isEmpty()) {
          throw new IOException("chunk");
        }
        first = false;
        var size = SIZE.matcher(line());
        if (!size.matches()) {
          throw new IOException("chunk");
        }
        extend(Long.parseLong(size.group(1), 16));
        ended = !super.isOpen();
      }
      return super.isOpen();
    }
  }
}
