package org.infoshare.cases.negotiation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.infoshare.catalogue.publication.OpenCases;

/**
 * The needs whose agreed or ordered entry is not published yet. Their drafts cannot be discarded,
 * and their entries cannot be withdrawn from the catalogue.
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
