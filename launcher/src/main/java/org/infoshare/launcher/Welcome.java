package org.infoshare.launcher;

import java.net.URI;
import java.nio.file.Path;

/** The text that a person reads when everything answers. */
final class Welcome {

  private Welcome() {}

  static String text(Platform platform, boolean demo, Home home, Path asadmin) {
    String accounts =
        demo
            ? """
              Accounts   <department>.staff, <department>.head, <department>.system (such as edu.staff),
                         operator, security, auditor; the password of all is demo
            """
            : """
              Accounts   operator, security and auditor; their passwords are in %s
            """
                .formatted(home.secrets());
    URI base = platform.secureBase();
    return """

        InfoShare is ready

          Base       %1$s
                     (curl --cacert %2$s)
          REST       %1$s/api/v1/, contract at %1$s/api/v1/openapi.yaml
          SOAP       %1$s/soap/catalogue?wsdl and others
          API page   %3$s/api/ (without TLS: from this machine only)
          Console    http://localhost:%4$d, user admin, password AS_ADMIN_PASSWORD in %9$s
          Commands   %7$s --port %4$d --user admin --passwordfile %9$s
          Database   %5$s
        %6$s
          %10$s
          Ctrl-C stops everything; so does, from a script, kill %8$d.
        """
        .formatted(
            base,
            home.certificate(),
            platform.base(),
            platform.ports().admin(),
            platform.database().url(),
            accounts,
            asadmin,
            ProcessHandle.current().pid(),
            home.secrets(),
            demo
                ? "Next, try docs/tour.sh %s in another terminal.".formatted(base)
                : "Next, docs/operations.md says how the first departments begin.");
  }
}
