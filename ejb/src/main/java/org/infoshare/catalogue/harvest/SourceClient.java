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
 * Fetches the document of a registered source: from its host alone, in bounded time and size.
 *
 * <p>A host that resolves to an address of this network is refused, or a source would make the
 * platform ask its own neighbours. For each call, redirected ones too, the host is resolved once:
 * the addresses that were checked are those that are called.
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

  SourceClient(int mostBytes, Duration patience, Network network) {
    this.maxBytes = mostBytes;
    this.timeout = patience;
    this.network = network;
  }

  /** Asks a name server for the addresses of a host. */
  @FunctionalInterface
  interface Resolver {
    InetAddress[] resolve(String host) throws IOException;
  }

  /**
   * What the client calls over.
   *
   * @param forbidden the addresses that must not be called
   */
  record Network(Resolver resolver, Predicate<InetAddress> forbidden, SSLSocketFactory tls) {

    /**
     * The network of this machine.
     *
     * @param privateToo whether our own addresses may be called
     */
    static Network system(boolean privateToo) {
      return new Network(
          InetAddress::getAllByName,
          privateToo ? address -> false : SourceClient::isInternal,
          (SSLSocketFactory) SSLSocketFactory.getDefault());
    }
  }

  /**
   * The document, as it came.
   *
   * @param credential account and password with a colon between; null for none
   * @param known the state that needs not be sent again
   */
  SourceAnswer fetch(URI registered, String accept, String credential, DocumentState known)
      throws HarvestException {
    long deadline = System.nanoTime() + timeout.toNanos();
    var asked = new LinkedHashMap<String, String>();
    asked.put("Accept", accept);
    if (credential != null) {
      asked.put(
          "Authorization",
          "Basic " + Base64.getEncoder().encodeToString(credential.getBytes(UTF_8)));
    }
    if (known.etag() != null) {
      asked.put("If-None-Match", known.etag());
    }
    if (known.lastModified() != null) {
      asked.put("If-Modified-Since", known.lastModified());
    }
    var address = registered;
    for (int redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
      try (var socket = PinnedGet.connect(allowedAddresses(address), address, deadline);
          var watch = new ConnectionTimer(socket, deadline);
          var answer = PinnedGet.send(socket, network.tls(), address, asked)) {
        if (answer.status() == 200) {
          return SourceAnswer.sent(read(answer.body(), watch), state(answer));
        }
        if (answer.status() == NOT_MODIFIED && known.isKnown()) {
          return SourceAnswer.unchanged(known);
        }
        if (!REDIRECTS.contains(answer.status())) {
          throw new HarvestException(HarvestFailure.REFUSED_BY_SOURCE, "status " + answer.status());
        }
        address = redirectTarget(registered, address, answer.header("location"));
      } catch (IOException broken) {
        throw new HarvestException(HarvestFailure.UNREACHABLE, broken);
      }
    }
    throw new HarvestException(HarvestFailure.REDIRECTED_AWAY);
  }

  private static DocumentState state(PinnedGet answer) {
    return new DocumentState(
        sendable(answer.header("etag")), sendable(answer.header("last-modified")));
  }

  /** What can be sent back as it came; null where it is not. */
  private static String sendable(String header) {
    return header != null && SENDABLE.matcher(header).matches() ? header : null;
  }

  private byte[] read(InputStream body, ConnectionTimer watch)
      throws IOException, HarvestException {
    var document = new ByteArrayOutputStream();
    var some = new byte[16_384];
    for (int got = body.read(some); got >= 0; got = body.read(some)) {
      document.write(some, 0, got);
      if (document.size() > maxBytes) {
        throw new HarvestException(HarvestFailure.TOO_LARGE, "more than " + maxBytes + " bytes");
      }
    }
    if (watch.isExpired()) {
      throw new HarvestException(
          HarvestFailure.UNREACHABLE, "not read within " + timeout.toSeconds() + " s");
    }
    return document.toByteArray();
  }

  /** Closes a connection at the deadline, also while a source that fell silent is waited for. */
  private static final class ConnectionTimer implements AutoCloseable {

    private final long deadline;
    private final CompletableFuture<Void> alarm;

    ConnectionTimer(Closeable connection, long deadline) {
      this.deadline = deadline;
      long left = Math.max(1, deadline - System.nanoTime());
      alarm =
          CompletableFuture.runAsync(
              () -> closeQuietly(connection), CompletableFuture.delayedExecutor(left, NANOSECONDS));
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
      } catch (IOException alreadyBroken) {
        LOG.log(Level.DEBUG, "A source broke off by itself", alreadyBroken);
      }
    }
  }

  /** Within the registered host, port and scheme. */
  private static URI redirectTarget(URI registered, URI from, String location)
      throws HarvestException {
    try {
      var to = from.resolve(location);
      if (to.getUserInfo() == null && origin(to).equals(origin(registered))) {
        return to;
      }
    } catch (RuntimeException unreadable) {
      throw new HarvestException(HarvestFailure.REDIRECTED_AWAY, unreadable);
    }
    throw new HarvestException(HarvestFailure.REDIRECTED_AWAY);
  }

  private static String origin(URI address) {
    return (address.getScheme() + "://" + address.getAuthority()).toLowerCase(Locale.ROOT);
  }

  /** The addresses of a host, all of which may be called. */
  private List<InetAddress> allowedAddresses(URI address) throws HarvestException, IOException {
    var resolved = List.of(network.resolver().resolve(address.getHost()));
    if (resolved.stream().anyMatch(network.forbidden())) {
      throw new HarvestException(HarvestFailure.ADDRESS_FORBIDDEN);
    }
    return resolved;
  }

  /** Whether an address is one of this machine, its network, or of none at all. */
  static boolean isInternal(InetAddress address) {
    byte[] bytes = address.getAddress();
    int first = bytes[0] & 0xff;
    int second = bytes[1] & 0xff;
    boolean special =
        bytes.length == 4
            ? first == 0
                || (first == 100 && second >= 64 && second < 128)
                || (first == 198 && (second == 18 || second == 19))
                || first >= 240
            : (first & 0xfe) == 0xfc || carriesVersion4(bytes);
    return special
        || address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress();
  }

  /**
   * {@code 64:ff9b::/32}, {@code 2002::/16} (6to4), {@code 2001::/32} (Teredo) and the obsolete
   * {@code ::/96} carry an address of version 4, which might be one of ours.
   */
  private static boolean carriesVersion4(byte[] bytes) {
    int first = ByteBuffer.wrap(bytes).getInt();
    return first == 0x0064ff9b
        || first >>> 16 == 0x2002
        || first == 0x20010000
        || Arrays.mismatch(bytes, new byte[16]) >= 12;
  }
}
