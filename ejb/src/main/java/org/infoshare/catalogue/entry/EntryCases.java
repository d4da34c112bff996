package org.infoshare.catalogue.entry;

import static org.infoshare.catalogue.entry.EntryReason.CASES_OPEN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.StreamSupport;
import org.infoshare.catalogue.publication.OpenCases;
import org.infoshare.foundation.platform.Refusal;

/** The open cases of all features about an entry. */
@ApplicationScoped
class EntryCases {

  private static final int MAX_LISTED = 20;

  private final Iterable<OpenCases> features;

  /** For the container's proxy. */
  protected EntryCases() {
    this(List.of());
  }

  @Inject
  EntryCases(@Any Instance<OpenCases> features) {
    this((Iterable<OpenCases>) features);
  }

  EntryCases(Iterable<OpenCases> features) {
    this.features = features;
  }

  /**
   * Requires that an entry has no open case.
   *
   * @throws Refusal {@code cases-open}, naming the oldest
   */
  void requireNone(String entry) {
    var openCases = findOpen(entry);
    if (!openCases.isEmpty()) {
      throw new Refusal(
          CASES_OPEN,
          String.join(", ", openCases.subList(0, Math.min(MAX_LISTED, openCases.size()))));
    }
  }

  boolean anyOpen(String entry) {
    return !findOpen(entry).isEmpty();
  }

  private List<String> findOpen(String entry) {
    return StreamSupport.stream(features.spliterator(), false)
        .flatMap(feature -> feature.findOpen(entry).stream())
        .toList();
  }
}
