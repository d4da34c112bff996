package org.infoshare.foundation.attachment;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import org.infoshare.foundation.demonstration.Demonstration;

/** Warns at the start of a platform that is no demonstration and has no virus scanner. */
@Startup
@Singleton
@PermitAll
public class ScannerStartupCheck {

  private static final System.Logger LOG = System.getLogger(ScannerStartupCheck.class.getName());

  @Inject private VirusScanner scanner;
  @Inject private Demonstration demonstration;

  @PostConstruct
  void warn() {
    scanner.warning(demonstration.isWanted()).ifPresent(warning -> LOG.log(Level.WARNING, warning));
  }
}
