package org.infoshare.it;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.stream.IntStream;
import org.infoshare.launcher.Platform;
import org.infoshare.launcher.Ports;
import org.infoshare.launcher.Settings;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The one platform of a test run, started when the first test needs it and stopped after the last;
 * a run that is asked to end stops it too.
 */
public final class SharedPlatform implements BeforeAllCallback, ParameterResolver {

  private static final String SHARED = "shared";

  private static final Namespace NAMESPACE = Namespace.create(SharedPlatform.class);

  @Override
  public void beforeAll(ExtensionContext context) {
    // All tests call from one address, whose failures would soon make every stranger wait.
    new Database(running(context).platform).run("delete from sign_in_failure where account = ':'");
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    var type = parameter.getParameter().getType();
    return type == Platform.class || type == Wires.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    var running = running(context);
    return parameter.getParameter().getType() == Platform.class ? running.platform : running.wires;
  }

  /** A platform of its own for whoever must harm it, in a home of that name. */
  static Platform start(String name) throws InterruptedException {
    return started(settings(name));
  }

  /** The same, whose clock begins at that instant. */
  static Platform start(String name, OffsetDateTime clock) throws InterruptedException {
    return started(settings(name).demoClock(clock));
  }

  /** The same home once more, with what it holds. */
  static Platform startAgain(String name) throws InterruptedException {
    return started(settings(name).fresh(false));
  }

  /** One after the other: of two that look for free ports at once both may find the same. */
  private static synchronized Platform started(Settings.Builder settings)
      throws InterruptedException {
    return Platform.start(settings.build());
  }

  /** Where the shared platform keeps what it needs. */
  static Path home() {
    return home(SHARED);
  }

  static Path home(String name) {
    return Path.of(required("infoshare.it.home"), name);
  }

  private static Settings.Builder settings(String name) {
    return Settings.builder(home(name))
        .ports(Ports.free())
        .payaraZip(Path.of(required("infoshare.payara.zip")))
        .ear(Path.of(required("infoshare.ear")))
        .driver(Path.of(required("infoshare.driver")))
        .listener(Path.of(required("infoshare.listener")))
        .demo(true)
        .demoData(false)
        .fresh(true);
  }

  /** The platform that all tests share, started by the first that asks. */
  static Platform of(ExtensionContext context) {
    return running(context).platform;
  }

  private static Running running(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(Running.class, key -> new Running(), Running.class);
  }

  /** The server treats a TLS port differently whose number ends as that of the default. */
  private static Ports withUsualEnding(Ports free) {
    int https =
        IntStream.range(1, 6)
            .map(i -> i * 10_000 + Ports.DEFAULT.https())
            .filter(SharedPlatform::isFree)
            .findFirst()
            .orElseThrow();
    return new Ports(free.http(), https, free.admin(), free.database());
  }

  private static boolean isFree(int port) {
    try (var socket = new ServerSocket(port)) {
      return socket.isBound();
    } catch (IOException taken) {
      return false;
    }
  }

  private static String required(String name) {
    String value = System.getProperty(name);
    if (value == null) {
      throw new IllegalStateException("Run the tests with Maven, which sets -D" + name);
    }
    return value;
  }

  private static final class Running implements AutoCloseable {

    private final Platform platform;
    private final Wires wires;

    Running() {
      try {
        platform = started(settings(SHARED).ports(withUsualEnding(Ports.free())));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
      wires = new Wires(platform.base());
    }

    @Override
    public void close() {
      wires.close();
      platform.close();
    }
  }
}
