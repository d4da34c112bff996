package org.infoshare.foundation.server;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import org.eclipse.microprofile.config.Config;
import org.infoshare.foundation.platform.Attempts;

/** Timer that looks once a minute at what is configured on this node's server. */
@Stateless
@PermitAll
public class ServerConfigurationTimer {

  private static final Attempts ATTEMPTS = new Attempts(ServerConfigurationTimer.class);
  private static final String DOMAIN = "com.sun.aas.instanceRoot";

  @Inject private ServerConfigurationJob job;
  @Inject private Config settings;

  @Schedule(hour = "*", minute = "*", second = "41", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void run() {
    String domain = System.getProperty(DOMAIN);
    if (domain != null) {
      ATTEMPTS.run(
          "The configuration of the server was not compared",
          () ->
              job.compare(
                  host() + ":" + domain,
                  ServerConfiguration.read(settings, Path.of(domain, "config"))));
    }
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException nameless) {
      return "localhost";
    }
  }
}
