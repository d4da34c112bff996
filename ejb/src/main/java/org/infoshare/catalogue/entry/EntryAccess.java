package org.infoshare.catalogue.entry;

import static org.infoshare.catalogue.publication.CatalogueReason.ENTRY_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.infoshare.catalogue.description.EntryCode;
import org.infoshare.catalogue.description.NewEntry;
import org.infoshare.catalogue.publication.EntryVersions;
import org.infoshare.catalogue.publication.PublishedEntry;
import org.infoshare.catalogue.update.EntryDueDates;
import org.infoshare.catalogue.update.EntryUpdates;
import org.infoshare.foundation.evidence.Act;
import org.infoshare.foundation.evidence.EvidenceLedger;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.organisation.department.CallerContext;
import org.infoshare.organisation.department.CallerContexts;

/** Finds, records and shows entries for the services of the catalogue. */
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
   * The entry with that code.
   *
   * @throws Refusal {@code entry-not-found} if no such entry is visible to the caller
   */
  Entry requireVisible(String code, CallerContext caller) {
    var entry = require(code);
    if (!entry.isVisibleTo(caller)) {
      throw new Refusal(ENTRY_NOT_FOUND, code);
    }
    return entry;
  }

  /**
   * The entry with that code, whether or not the caller may see it.
   *
   * @throws Refusal {@code entry-not-found} if there is none
   */
  Entry require(String code) {
    return EntryCode.parse(code)
        .flatMap(entries::find)
        .orElseThrow(() -> new Refusal(ENTRY_NOT_FOUND, code));
  }

  /** One step of an entry: the change that the entry itself makes. */
  @FunctionalInterface
  interface EntryStep {
    void apply(Entry entry, CallerContext caller, Instant at);
  }

  /** Performs a step that has no further input or checks, and records it as evidence. */
  EntryView perform(String code, String actName, EntryStep step) {
    var caller = contexts.admitting();
    var entry = requireVisible(code, caller);
    step.apply(entry, caller, clock.instant());
    return complete(actName, entry, caller, null);
  }

  /** The published version that a working copy would replace; null for a first draft. */
  PublishedEntry publishedVersion(Entry entry) {
    return versions.newest(entry.code()).orElse(null);
  }

  /** The content of that version; null for a first draft. */
  NewEntry publishedContent(Entry entry) {
    var published = publishedVersion(entry);
    return published == null ? null : published.content();
  }

  /** The entry as the caller may see it: the working copy only if the caller works on it. */
  EntryView view(Entry entry, CallerContext caller) {
    if (!entry.isDraftVisibleTo(caller)) {
      return entry.isRevision()
          ? EntryView.published(publishedVersion(entry))
          : entry.viewFor(caller);
    }
    return entry.viewFor(
        caller,
        entry.publishedVersion().isEmpty()
            ? EntryDueDates.NONE
            : updates.dueDatesOf(entry.code(), entry.submittedAt().isPresent()),
        obstacles.blockedCommands(entry, entry.offeredTo(caller)),
        entry.stage().isWorkingCopy() ? obstacles.advice(entry) : List.of());
  }

  /** Flushes the change first, so that of two concurrent callers only one leaves evidence. */
  EntryView complete(String actName, Entry entry, CallerContext caller, String reasons) {
    entries.flush();
    var act = act(actName, entry, caller.caller());
    evidence.record(reasons == null ? act : act.detail("reasons", reasons));
    return view(entry, caller);
  }

  static Act act(String actName, Entry entry, Caller caller) {
    return Act.of(caller, actName)
        .entry(entry.code(), entry.publishedVersion().orElse(null))
        .concerning(entry.provider());
  }
}
