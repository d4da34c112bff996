package org.infoshare.catalogue.entry;

import static org.infoshare.catalogue.entry.CatalogueReason.ENTRY_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.infoshare.foundation.evidence.Act;
import org.infoshare.foundation.evidence.EvidenceLedger;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.organisation.department.CallerContext;
import org.infoshare.organisation.department.CallerContexts;

/** What the services of the catalogue do with every entry: find it, write it down, show it. */
@ApplicationScoped
class EntryAccess {

  @Inject private Entries entries;
  @Inject private EntryVersions versions;
  @Inject private EntryUpdates updates;
  @Inject private Obstacles obstacles;
  @Inject private CallerContexts contexts;
  @Inject private EvidenceLedger evidence;
  @Inject private Clock clock;

  /**
   * The entry of that code.
   *
   * @throws Refusal {@code entry-not-found} if there is none that the caller may know of
   */
  Entry requireVisible(String code, CallerContext standing) {
    var entry = require(code);
    if (!entry.isVisibleTo(standing)) {
      throw new Refusal(ENTRY_NOT_FOUND, code);
    }
    return entry;
  }

  /**
   * The entry of that code, whoever may know of it.
   *
   * @throws Refusal {@code entry-not-found} if there is none
   */
  Entry require(String code) {
    return EntryCode.parse(code)
        .flatMap(entries::find)
        .orElseThrow(() -> new Refusal(ENTRY_NOT_FOUND, code));
  }

  /** What somebody does with an entry, as far as the entry itself has to know. */
  @FunctionalInterface
  interface EntryStep {
    void apply(Entry entry, CallerContext by, Instant at);
  }

  /**
   * Lets the caller take a step that neither says nor asks anything else, and puts it on record.
   */
  EntryView perform(String code, String what, EntryStep step) {
    var standing = contexts.current();
    var entry = requireVisible(code, standing);
    step.apply(entry, standing, clock.instant());
    return complete(what, entry, standing, null);
  }

  /** The published version that a working copy would replace; null where it is the first. */
  PublishedEntry publishedVersion(Entry entry) {
    return versions.newest(entry.code()).orElse(null);
  }

  /** What that version says; null where there is none. */
  NewEntry publishedContent(Entry entry) {
    var published = publishedVersion(entry);
    return published == null ? null : published.content();
  }

  /** The entry as the caller may see it: a working copy only if he works on it. */
  EntryView view(Entry entry, CallerContext standing) {
    if (!entry.isDraftVisibleTo(standing)) {
      return entry.isRevision()
          ? EntryViews.published(publishedVersion(entry))
          : entry.viewFor(standing);
    }
    return entry.viewFor(
        standing,
        updates.dueDatesOf(entry),
        obstacles.blockedCommands(entry, entry.offeredTo(standing)));
  }

  /** Writes the change down first, so that only one of two callers at once leaves evidence. */
  EntryView complete(String what, Entry entry, CallerContext standing, String reasons) {
    entries.flush();
    var act = act(what, entry, standing.caller());
    evidence.record(reasons == null ? act : act.detail("reasons", reasons));
    return view(entry, standing);
  }

  static Act act(String what, Entry entry, Caller by) {
    return Act.of(by, what)
        .entry(entry.code(), entry.publishedVersion().orElse(null))
        .concerning(entry.provider());
  }
}
