package org.infoshare.it;

import java.time.OffsetDateTime;
import org.infoshare.launcher.Platform;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The one platform of a test run whose clock is moved, so that all others keep the machine's time;
 * started when the first test needs it and stopped after the last.
 */
public final class DemonstrationPlatform implements BeforeAllCallback, ParameterResolver {

  private static final Namespace NAMESPACE = Namespace.create(DemonstrationPlatform.class);

  /** With two years of notices ahead, which is more than all the tests use. */
  private static final OffsetDateTime BEGIN = OffsetDateTime.parse("2025-01-06T09:00:00+08:00");

  @Override
  public void beforeAll(ExtensionContext context) {
    running(context);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    var type = parameter.getParameter().getType();
    return type == DemonstrationClock.class || type == Wires.class || type == Platform.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    var running = running(context);
    var type = parameter.getParameter().getType();
    if (type == Platform.class) {
      return running.platform;
    }
    return type == Wires.class ? running.wires : new DemonstrationClock(running.wires);
  }

  private static Running running(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(Running.class, key -> new Running(), Running.class);
  }

  private static final class Running implements AutoCloseable {

    private final Platform platform;
    private final Wires wires;

    Running() {
      try {
        platform = SharedPlatform.start("moved", BEGIN);
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
