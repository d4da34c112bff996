package org.infoshare.catalogue.harvest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javax.net.ssl.SSLSocketFactory;

/**
 * Fetches the document of a registered source: only from its host, in limited time and size.
 *
 * <p>A host that resolves to a forbidden address is refused. Otherwise a source could make the
 * platform call hosts in its own network. For each call, also a redirected one, the host is
 * resolved once, and exactly the checked addresses are called.
 */
final class SourceClient {

  private static final System.Logger LOG = System.getLogger(SourceClient.class.getName());

  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
  private static final int MAX_REDIRECTS = 3;
  private static final int NOT_MODIFIED = 304;
  private static final Pattern SENDABLE = Pattern.compile("[ -~]{1,200}");

  private final int maxBytes;
  private final Duration timeout;
  private final Network network;

  SourceClient(int maxBytes, Duration timeout, Network network) {
    this.maxBytes = maxBytes;
    this.timeout = timeout;
    this.network = network;
  }

  /** Resolves the addresses of a host. */
  @FunctionalInterface
  interface Resolver {
    InetAddress[] resolve(String host) throws IOException;
  }

  /**
   * The network that the client uses.
   *
   * @param forbidden tells which addresses must not be called
   */
  record Network(Resolver resolver, Predicate<InetAddress> forbidden, SSLSocketFactory tls) {

    /**
     * The network of this machine.
     *
     * @param forbidden tells which addresses must not be called
     */
    static Network system(Predicate<InetAddress> forbidden) {
      return new Network(
          InetAddress::getAllByName, forbidden, (SSLSocketFactory) SSLSocketFactory.getDefault());
    }
  }

  /**
   * Fetches the document, unchanged.
   *
   * @param credential account and password with a colon between; null for none
   * @param knownState the state of the document that need not be sent again
   */
  SourceAnswer fetch(URI registered, String accept, String credential, DocumentState knownState)
      throws HarvestException {
    long deadline = System.nanoTime() + timeout.toNanos();
    var requestHeaders = new LinkedHashMap<String, String>();
    requestHeaders.put("Accept", accept);
    if (credential != null) {
      requestHeaders.put(
          "Authorization",
          "Basic " + Base64.getEncoder().encodeToString(credential.getBytes(UTF_8)));
    }
    if (knownState.etag() != null) {
      requestHeaders.put("If-None-Match", knownState.etag());
    }
    if (knownState.lastModified() != null) {
      requestHeaders.put("If-Modified-Since", knownState.lastModified());
    }
    var address = registered;
    for (int redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
      try (var socket = PinnedGet.connect(allowedAddresses(address), address, deadline);
          var timer = new ConnectionTimer(socket, deadline);
          var answer = PinnedGet.send(socket, network.tls(), address, requestHeaders)) {
        if (answer.status() == 200) {
          return SourceAnswer.sent(read(answer.body(), timer), state(answer));
        }
        if (answer.status() == NOT_MODIFIED && knownState.isKnown()) {
          return SourceAnswer.unchanged(knownState);
        }
        if (!REDIRECTS.contains(answer.status())) {
          throw new HarvestException(HarvestFailure.REFUSED_BY_SOURCE, "status " + answer.status());
        }
        address = redirectTarget(registered, address, answer.header("location"));
      } catch (IOException failure) {
        throw new HarvestException(HarvestFailure.UNREACHABLE, failure);
      }
    }
    throw new HarvestException(HarvestFailure.REDIRECTED_TO_OTHER_HOST);
  }

  private static DocumentState state(PinnedGet answer) {
    return new DocumentState(
        sendable(answer.header("etag")), sendable(answer.header("last-modified")));
  }

  /** A header value that can be sent back unchanged; null if it cannot. */
  private static String sendable(String header) {
    return header != null && SENDABLE.matcher(header).matches() ? header : null;
  }

  private byte[] read(InputStream body, ConnectionTimer timer)
      throws IOException, HarvestException {
    var document = new ByteArrayOutputStream();
    var buffer = new byte[16_384];
    for (int count = body.read(buffer); count >= 0; count = body.read(buffer)) {
      document.write(buffer, 0, count);
      if (document.size() > maxBytes) {
        throw new HarvestException(HarvestFailure.TOO_LARGE, "more than " + maxBytes + " bytes");
      }
    }
    if (timer.isExpired()) {
      throw new HarvestException(
          HarvestFailure.UNREACHABLE, "not read within " + timeout.toSeconds() + " s");
    }
    return document.toByteArray();
  }

  /** Closes a connection at the deadline, even while the platform waits for a silent source. */
  private static final class ConnectionTimer implements AutoCloseable {

    private final long deadline;
    private final CompletableFuture<Void> alarm;

    ConnectionTimer(Closeable connection, long deadline) {
      this.deadline = deadline;
      long remaining = Math.max(1, deadline - System.nanoTime());
      alarm =
          CompletableFuture.runAsync(
              () -> closeQuietly(connection),
              CompletableFuture.delayedExecutor(remaining, NANOSECONDS));
    }

    boolean isExpired() {
      return System.nanoTime() > deadline;
    }

    @Override
    public void close() {
      alarm.cancel(false);
    }

    private static void closeQuietly(Closeable connection) {
      try {
        connection.close();
      } catch (IOException failure) {
        LOG.log(Level.DEBUG, "A source broke off by itself", failure);
      }
    }
  }

  /** The target of a redirect, which must have the registered host, port and scheme. */
  private static URI redirectTarget(URI registered, URI current, String location)
      throws HarvestException {
    try {
      var target = current.resolve(location);
      if (target.getUserInfo() == null && origin(target).equals(origin(registered))) {
        return target;
      }
    } catch (RuntimeException unreadable) {
      throw new HarvestException(HarvestFailure.REDIRECTED_TO_OTHER_HOST, unreadable);
    }
    throw new HarvestException(HarvestFailure.REDIRECTED_TO_OTHER_HOST);
  }

  private static String origin(URI address) {
    return (address.getScheme() + "://" + address.getAuthority()).toLowerCase(Locale.ROOT);
  }

  /** The addresses of a host; all of them must be allowed. */
  private List<InetAddress> allowedAddresses(URI address) throws HarvestException, IOException {
    var resolved = List.of(network.resolver().resolve(address.getHost()));
    if (resolved.stream().anyMatch(network.forbidden())) {
      throw new HarvestException(HarvestFailure.ADDRESS_FORBIDDEN);
    }
    return resolved;
  }

  /** Whether an address belongs to this machine or its network, or is no host address at all. */
  static boolean isInternal(InetAddress address) {
    byte[] bytes = address.getAddress();
    int first = bytes[0] & 0xff;
    int second = bytes[1] & 0xff;
    boolean reserved =
        bytes.length == 4
            ? first == 0
                || (first == 100 && second >= 64 && second < 128)
                || (first == 198 && (second == 18 || second == 19))
                || first >= 240
            : (first & 0xfe) == 0xfc || carriesVersion4(bytes);
    return reserved
        || address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress();
  }

  /**
   * {@code 64:ff9b::/32}, {@code 2002::/16} (6to4), {@code 2001::/32} (Teredo) and the obsolete
   * {@code ::/96} contain an IPv4 address, which might be internal.
   */
  private static boolean carriesVersion4(byte[] bytes) {
    int first = ByteBuffer.wrap(bytes).getInt();
    return first == 0x0064ff9b
        || first >>> 16 == 0x2002
        || first == 0x20010000
        || Arrays.mismatch(bytes, new byte[16]) >= 12;
  }
}
