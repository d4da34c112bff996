package org.infoshare.harvest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/**
 * Fetches the document of a registered source: from its host alone, in bounded time and size.
 *
 * <p>A host that resolves to an address of this network is refused, or a source would make the
 * platform ask its own neighbours. The JVM keeps a resolved address for some seconds, so that what
 * was checked is what is called.
 */
final class SourceClient {

  private static final System.Logger LOG = System.getLogger(SourceClient.class.getName());

  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
  private static final int MOST_REDIRECTS = 3;
  private static final Duration CONNECT = Duration.ofSeconds(5);

  private final int mostBytes;
  private final Duration patience;
  private final boolean privateToo;

  SourceClient(int mostBytes, Duration patience, boolean privateToo) {
    this.mostBytes = mostBytes;
    this.patience = patience;
    this.privateToo = privateToo;
  }

  /**
   * The document, as it came.
   *
   * @param credential account and password with a colon between; null for none
   */
  byte[] fetch(URI registered, String accept, String credential) throws HarvestFailed {
    long deadline = System.nanoTime() + patience.toNanos();
    var client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(CONNECT)
            .build();
    var address = registered;
    for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      checkHost(address);
      var response = send(client, request(address, accept, credential), deadline);
      try (var body = response.body();
          var watch = new Watch(body, deadline)) {
        if (response.statusCode() == 200) {
          return read(body, watch);
        }
        if (!REDIRECTS.contains(response.statusCode())) {
          throw new HarvestFailed(HarvestFailure.REFUSED_BY_SOURCE);
        }
        address = onward(registered, address, response);
      } catch (IOException broken) {
        throw new HarvestFailed(HarvestFailure.UNREACHABLE, broken);
      }
    }
    throw new HarvestFailed(HarvestFailure.REDIRECTED_AWAY);
  }

  private HttpRequest request(URI address, String accept, String credential) {
    var request = HttpRequest.newBuilder(address).timeout(patience).header("Accept", accept);
    if (credential != null) {
      request.header(
          "Authorization",
          "Basic " + Base64.getEncoder().encodeToString(credential.getBytes(UTF_8)));
    }
    return request.GET().build();
  }

  private static HttpResponse<InputStream> send(
      HttpClient client, HttpRequest request, long deadline) throws HarvestFailed {
    var answer = client.sendAsync(request, HttpResponse.BodyHandlers.ofInputStream());
    try {
      return answer.get(Math.max(1, deadline - System.nanoTime()), NANOSECONDS);
    } catch (ExecutionException | TimeoutException unreachable) {
      answer.cancel(true);
      throw new HarvestFailed(HarvestFailure.UNREACHABLE, unreachable);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new HarvestFailed(HarvestFailure.INTERRUPTED, stopped);
    }
  }

  private byte[] read(InputStream body, Watch watch) throws IOException, HarvestFailed {
    var document = new ByteArrayOutputStream();
    var some = new byte[16_384];
    for (int got = body.read(some); got >= 0; got = body.read(some)) {
      document.write(some, 0, got);
      if (document.size() > mostBytes) {
        throw new HarvestFailed(HarvestFailure.TOO_LARGE);
      }
    }
    if (watch.isOver()) {
      throw new HarvestFailed(HarvestFailure.UNREACHABLE);
    }
    return document.toByteArray();
  }

  /** Closes a body at the deadline, also while a source that fell silent is waited for. */
  private static final class Watch implements AutoCloseable {

    private final long deadline;
    private final CompletableFuture<Void> alarm;

    Watch(InputStream body, long deadline) {
      this.deadline = deadline;
      long left = Math.max(1, deadline - System.nanoTime());
      alarm =
          CompletableFuture.runAsync(
              () -> closeQuietly(body), CompletableFuture.delayedExecutor(left, NANOSECONDS));
    }

    boolean isOver() {
      return System.nanoTime() > deadline;
    }

    @Override
    public void close() {
      alarm.cancel(false);
    }

    private static void closeQuietly(InputStream body) {
      try {
        body.close();
      } catch (IOException alreadyBroken) {
        LOG.log(Level.DEBUG, "A source broke off by itself", alreadyBroken);
      }
    }
  }

  /** Within the registered host, port and scheme. */
  private static URI onward(URI registered, URI from, HttpResponse<?> response)
      throws HarvestFailed {
    try {
      var to = from.resolve(response.headers().firstValue("Location").orElseThrow());
      if (to.getUserInfo() == null && origin(to).equals(origin(registered))) {
        return to;
      }
    } catch (RuntimeException unreadable) {
      throw new HarvestFailed(HarvestFailure.REDIRECTED_AWAY, unreadable);
    }
    throw new HarvestFailed(HarvestFailure.REDIRECTED_AWAY);
  }

  private static String origin(URI address) {
    return (address.getScheme() + "://" + address.getAuthority()).toLowerCase(Locale.ROOT);
  }

  private void checkHost(URI address) throws HarvestFailed {
    try {
      var resolved = InetAddress.getAllByName(address.getHost());
      if (!privateToo && Arrays.stream(resolved).anyMatch(SourceClient::isOfOurOwn)) {
        throw new HarvestFailed(HarvestFailure.ADDRESS_FORBIDDEN);
      }
    } catch (IOException unknown) {
      throw new HarvestFailed(HarvestFailure.UNREACHABLE, unknown);
    }
  }

  /** Whether an address is one of this machine, its network, or of none at all. */
  static boolean isOfOurOwn(InetAddress address) {
    byte[] bytes = address.getAddress();
    int first = bytes[0] & 0xff;
    int second = bytes[1] & 0xff;
    boolean special =
        bytes.length == 4
            ? first == 0
                || (first == 100 && second >= 64 && second < 128)
                || (first == 198 && (second == 18 || second == 19))
                || first >= 240
            : (first & 0xfe) == 0xfc || (first == 0x00 && second == 0x64) || isNat64(bytes);
    return special
        || address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress();
  }

  /** 64:ff9b::/96 and 2002::/16 carry an address of version 4, which might be one of ours. */
  private static boolean isNat64(byte[] bytes) {
    return bytes[0] == 0x20 && bytes[1] == 0x02;
  }
}
