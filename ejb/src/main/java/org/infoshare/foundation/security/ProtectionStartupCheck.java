package org.infoshare.foundation.security;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import org.infoshare.foundation.demonstration.Demonstration;
import org.infoshare.foundation.persistence.Sql;

/**
 * Stops the start of a platform that is no demonstration and whose secrets everybody can open, or
 * whose database is reached over the network in clear text, or whatever its certificate.
 */
@Startup
@Singleton
@PermitAll
@DependsOn("SchemaCheck")
public class ProtectionStartupCheck {

  private static final System.Logger LOG = System.getLogger(ProtectionStartupCheck.class.getName());
  private static final String DOMAIN = "com.sun.aas.instanceRoot";

  private static final String SHIPPED_PASSWORD =
      "%1$s 仍可用出厂口令打开：请以 asadmin change-master-password 更换主口令。"
          + " %1$s opens with the password that every server comes with: give the domain another"
          + " by asadmin change-master-password.";

  private static final String UNVERIFIED =
      "与 %1$s 之间的数据库连接未加密，或者不核验数据库的证书：请在连接池的 URL 中写明 sslmode=verify-full。"
          + " The database is reached from %1$s in clear text, or whatever its certificate: put"
          + " sslmode=verify-full into the URL of its pool.";

  @Inject private Demonstration demonstration;
  @Inject private Sql sql;

  @PostConstruct
  void check() {
    if (demonstration.isWanted()) {
      return;
    }
    String domain = System.getProperty(DOMAIN);
    if (domain != null) {
      for (Path store : DomainStores.openToAll(Path.of(domain, "config"))) {
        refuse(SHIPPED_PASSWORD.formatted(store));
      }
    }
    var connection = DatabaseConnection.current(sql);
    if (connection.isOpenToTheNetwork()) {
      refuse(UNVERIFIED.formatted(connection.client()));
    }
  }

  private static void refuse(String obstacle) {
    LOG.log(Level.ERROR, obstacle);
    throw new IllegalStateException(obstacle);
  }
}
