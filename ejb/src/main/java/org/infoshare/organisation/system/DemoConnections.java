package org.infoshare.organisation.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.infoshare.foundation.demonstration.Demonstration;
import org.infoshare.foundation.persistence.FirstStartLock;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.organisation.department.Departments;
import org.infoshare.organisation.onboarding.DemoApplications;

/**
 * Connects the departments of the demonstration and their systems, with an agreement for a year.
 *
 * <p>It acts only if the setting {@code infoshare.demo} is true, every department of the
 * demonstration exists, and no department that would have to apply is connected yet. A manual
 * installation never meets these conditions.
 */
@Startup
@Singleton
@DependsOn("DemoDepartments")
@PermitAll
public class DemoConnections {

  private static final Caller LOADER = new Caller("demo-loader", null, Set.of());

  /**
   * Everybody has the passwords of a demonstration, so its systems sign in on this machine only.
   */
  private static final List<String> THIS_MACHINE = List.of("127.0.0.0/8", "::1/128");

  @Inject private Demonstration demonstration;

  @Inject private DemoApplications applications;
  @Inject private Systems systems;
  @Inject private Departments departments;
  @Inject private Clock clock;
  @Inject private FirstStartLock firstStart;

  @PostConstruct
  void load() {
    if (!demonstration.isActive()) {
      return;
    }
    firstStart.acquire();
    var codes = codes();
    if (isFresh(codes)) {
      codes.forEach(this::connect);
    }
  }

  private boolean isFresh(List<String> codes) {
    return applications.isFresh() && codes.stream().allMatch(departments::exists);
  }

  private void connect(String code) {
    applications.connect(code, LOADER.account());
    systems.add(
        ConnectedSystem.demo(
            LOADER, code, systemOf(code), "演示业务系统", THIS_MACHINE, clock.instant()));
  }

  private static String systemOf(String code) {
    return code + ".system";
  }

  private static List<String> codes() {
    try (InputStream file = DemoConnections.class.getResourceAsStream("/demo/departments.csv")) {
      return new String(file.readAllBytes(), UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.substring(0, line.indexOf(',')))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
