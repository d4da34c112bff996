package org.infoshare.cases.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.infoshare.catalogue.publication.OpenCases;

/** The disputes that are not decided yet. */
@ApplicationScoped
class OpenDisputes implements OpenCases {

  @Inject private Disputes disputes;

  @Override
  public List<String> findOpen(String entry) {
    return disputes.undecided(entry);
  }
}
