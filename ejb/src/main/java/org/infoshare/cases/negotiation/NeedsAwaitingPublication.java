package org.infoshare.cases.negotiation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.infoshare.catalogue.entry.OpenCases;

/**
 * Entries that were agreed on, or decided in a dispute, and do not share it yet: nobody gives their
 * drafts up, or takes them out of the catalogue.
 */
@ApplicationScoped
class NeedsAwaitingPublication implements OpenCases {

  @Inject private Needs needs;

  @Override
  public List<String> findOpen(String entry) {
    return needs
        .ofEntry(entry)
        .flatMap(needs::find)
        .filter(need -> need.state().publishedAt() == null)
        .map(need -> "%s (%s)".formatted(need.id(), need.requester()))
        .stream()
        .toList();
  }
}
