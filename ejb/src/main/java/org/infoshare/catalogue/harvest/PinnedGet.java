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
 * One GET over its own connection, to an address that was resolved and checked before.
 *
 * <p>The clients of the JDK resolve a host themselves when they connect. So a host could give one
 * address to the check and another to the connection. Here no name is resolved; over TLS the
 * certificate must still match the host.
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
   * A socket connected to the first reachable address.
   *
   * @param deadline on the clock of {@link System#nanoTime()}
   */
  static Socket connect(List<InetAddress> addresses, URI target, long deadline) throws IOException {
    int standard = isSecure(target) ? HTTPS : HTTP;
    IOException failure = new IOException("no address");
    for (InetAddress address : addresses) {
      long remaining = (deadline - System.nanoTime()) / NANOS_OF_A_MILLI;
      if (remaining < 1) {
        throw failure;
      }
      var socket = new Socket(Proxy.NO_PROXY);
      try {
        socket.connect(
            new InetSocketAddress(address, target.getPort() < 0 ? standard : target.getPort()),
            (int) Math.min(CONNECT_MILLIS, remaining));
        return socket;
      } catch (IOException unreachable) {
        socket.close();
        failure = unreachable;
      }
    }
    throw failure;
  }

  /**
   * Sends the request over that socket and reads the head of the answer.
   *
   * @param requestHeaders the request headers beside those of the protocol itself
   */
  static PinnedGet send(
      Socket connected, SSLSocketFactory tls, URI address, Map<String, String> requestHeaders)
      throws IOException {
    var get = new PinnedGet(isSecure(address) ? secured(connected, tls, address) : connected);
    get.ask(address, requestHeaders);
    do {
      get.readHead();
    } while (get.status < 200);
    return get;
  }

  int status() {
    return status;
  }

  /**
   * The value of a header of the answer.
   *
   * @param name in lower case
   */
  String header(String name) {
    return headers.get(name);
  }

  /** The body, with the length or coding that the answer states. */
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

  private static Socket secured(Socket connected, SSLSocketFactory tls, URI address)
      throws IOException {
    String host = address.getHost().replaceAll("[\\[\\]]", "");
    var secured = (SSLSocket) tls.createSocket(connected, host, connected.getPort(), true);
    var parameters = secured.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    secured.setSSLParameters(parameters);
    secured.startHandshake();
    return secured;
  }

  private void ask(URI address, Map<String, String> requestHeaders) throws IOException {
    // A Java URI may contain characters beyond ASCII, which a request line cannot.
    var target = URI.create(address.toASCIIString());
    String path =
        target.getRawPath() == null || target.getRawPath().isEmpty() ? "/" : target.getRawPath();
    var request = new StringBuilder("GET ").append(path);
    if (target.getRawQuery() != null) {
      request.append('?').append(target.getRawQuery());
    }
    request.append(" HTTP/1.1\r\nHost: ").append(target.getRawAuthority()).append("\r\n");
    requestHeaders.forEach((name, value) -> request.append(name + ": " + value + "\r\n"));
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
    String text = line.toString(ISO_8859_1);
    return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
  }

  /** A part of the stream with a fixed length; an earlier end is an error. */
  private class FixedLengthStream extends InputStream {

    private long left;

    FixedLengthStream(long length) {
      left = length;
    }

    /** Whether another byte follows. */
    boolean isOpen() throws IOException {
      return left > 0;
    }

    void extend(long length) {
      left = length;
    }

    @Override
    public int read() throws IOException {
      var buffer = new byte[1];
      return read(buffer, 0, 1) < 0 ? -1 : buffer[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      if (!isOpen()) {
        return -1;
      }
      int count = in.read(buffer, offset, (int) Math.min(length, left));
      if (count < 0) {
        throw new IOException("ended early");
      }
      left -= count;
      return count;
    }
  }

  /** A body in chunks that each state their length. */
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
