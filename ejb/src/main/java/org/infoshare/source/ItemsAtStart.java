package org.infoshare.source;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.infoshare.catalogue.Catalogue;

/** Takes over, once, the items of what was published before there was a table of them. */
@Startup
@Singleton
@DependsOn("Migrations")
@PermitAll
public class ItemsAtStart {

  @Inject private Catalogue catalogue;
  @Inject private PublishedItems items;

  @PostConstruct
  void takeOver() {
    if (items.isEmpty()) {
      catalogue.all(items::put);
    }
  }
}
