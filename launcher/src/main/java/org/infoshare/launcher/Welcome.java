package org.infoshare.launcher;

import java.net.URI;

/** What a person reads when everything answers. */
final class Welcome {

  private Welcome() {}

  static String text(URI base, Ports ports, DatabaseAccess database, boolean demo, Home home) {
    String accounts =
        demo
            ? """
              Accounts   <department>.staff, <department>.head, <department>.system (such as edu.staff),
                         operator, auditor; the password of all is demo
            """
            : """
              Accounts   operator and auditor; their passwords are in %s
            """
                .formatted(home.secrets());
    return """

        InfoShare is ready

          Base       %1$s (TLS on %2$d)
          REST       %1$s/api/v1/, contract at %1$s/api/v1/openapi.yaml
          API page   %1$s/api/
          SOAP       %1$s/soap/catalogue?wsdl and others
          Console    http://localhost:%3$d
          Database   %4$s
        %5$s
          Next, try docs/tour.sh in another terminal. Ctrl-C stops everything.
        """
        .formatted(base, ports.https(), ports.admin(), database.url(), accounts);
  }
}
