package org.infoshare.it;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import javax.net.ssl.SSLContext;

/** Plain HTTP, for what no client would send. */
final class Http {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final HttpClient client;
  private final URI base;

  Http(URI base) {
    this(base, HttpClient.newBuilder());
  }

  /** A client with the given TLS settings. */
  Http(URI base, SSLContext tls) {
    this(base, HttpClient.newBuilder().sslContext(tls));
  }

  private Http(URI base, HttpClient.Builder client) {
    this.base = base;
    this.client =
        client.version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(30)).build();
  }

  static String basic(String account, String password) {
    return "Basic "
        + Base64.getEncoder().encodeToString((account + ":" + password).getBytes(UTF_8));
  }

  /** A request to a path below the base, such as {@code /api/v1/accounts/me}. */
  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(base + path)).timeout(PATIENCE);
  }

  HttpRequest.Builder request(String path, String account) {
    return request(path).header("Authorization", basic(account, "demo"));
  }

  HttpResponse<String> get(String path, String account) {
    return send(request(path, account).GET());
  }

  HttpResponse<String> post(String path, String account, String mediaType, String body) {
    return post(path, account, mediaType, BodyPublishers.ofString(body));
  }

  HttpResponse<String> post(String path, String account, String mediaType, BodyPublisher body) {
    return send(request(path, account).header("Content-Type", mediaType).POST(body));
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    return send(request, BodyHandlers.ofString(UTF_8));
  }

  /** Gets a file. */
  HttpResponse<byte[]> file(String path, String account) {
    return send(request(path, account).GET(), BodyHandlers.ofByteArray());
  }

  private <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> handler) {
    try {
      return client.send(request.build(), handler);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
