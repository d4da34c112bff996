package org.infoshare.it;

import java.io.IOException;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Starts the shared platform before Arquillian looks for its container, and tells it the port and
 * the password.
 *
 * <p>It is found by its registration and not named by the test class: that class also runs inside
 * the server, where there is nothing to start.
 */
public final class PlatformOfTheContainer implements BeforeAllCallback {

  @Override
  public void beforeAll(ExtensionContext context) throws IOException {
    if (context.getRequiredTestClass() == InContainerIT.class) {
      var platform = SharedPlatform.of(context);
      System.setProperty("infoshare.it.admin.port", String.valueOf(platform.ports().admin()));
      System.setProperty("infoshare.it.admin.password", platform.administratorPassword());
    }
  }
}
