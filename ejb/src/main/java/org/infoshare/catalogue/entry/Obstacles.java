package org.infoshare.catalogue.entry;

import static java.util.stream.Collectors.toCollection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.infoshare.catalogue.publication.ActiveGrants;
import org.infoshare.catalogue.publication.EntryVersions;
import org.infoshare.catalogue.publication.ItemAdvice;
import org.infoshare.catalogue.publication.PublicationRule;
import org.infoshare.catalogue.publication.PublishedEntry;
import org.infoshare.foundation.platform.Refusal;

/** The obstacles to a command outside the entry: running grants, stored records, sources. */
@ApplicationScoped
class Obstacles {

  private EntryVersions versions;
  private Impacts impacts;
  private ActiveGrants activeGrants;
  private EntryCases cases;
  private Iterable<PublicationRule> rules;
  private Clock clock;

  /** For the container's proxy. */
  protected Obstacles() {}

  @Inject
  Obstacles(
      EntryVersions versions,
      Impacts impacts,
      ActiveGrants activeGrants,
      EntryCases cases,
      Instance<PublicationRule> rules,
      Clock clock) {
    this(versions, impacts, activeGrants, cases, (Iterable<PublicationRule>) rules, clock);
  }

  Obstacles(
      EntryVersions versions,
      Impacts impacts,
      ActiveGrants activeGrants,
      EntryCases cases,
      Iterable<PublicationRule> rules,
      Clock clock) {
    this.versions = versions;
    this.impacts = impacts;
    this.activeGrants = activeGrants;
    this.cases = cases;
    this.rules = rules;
    this.clock = clock;
  }

  /**
   * The commands that the rest of the platform would refuse.
   *
   * @param offered the commands that the entry itself allows; only these are checked
   */
  Set<EntryCommand> blockedCommands(Entry entry, Set<EntryCommand> offered) {
    return offered.stream()
        .filter(command -> isBlocked(command, entry))
        .collect(toCollection(() -> EnumSet.noneOf(EntryCommand.class)));
  }

  /**
   * Checks in advance whether the entry could be published now.
   *
   * @throws Refusal for what other features would refuse at publication
   */
  void precheck(Entry entry) {
    precheck(entry, versions.newest(entry.code()).orElse(null));
  }

  private void precheck(Entry entry, PublishedEntry before) {
    var proposed = proposed(entry);
    rules.forEach(rule -> rule.check(proposed, before));
  }

  /** What the sharing authority should know about the items before it publishes the entry. */
  List<ItemAdvice> advice(Entry entry) {
    var proposed = proposed(entry);
    var advice = new ArrayList<ItemAdvice>();
    rules.forEach(rule -> advice.addAll(rule.advise(proposed)));
    return advice;
  }

  private PublishedEntry proposed(Entry entry) {
    int nextVersion = entry.publishedVersion().orElse(0) + 1;
    return new PublishedEntry(
        entry.code(), nextVersion, entry.provider(), entry.content(), clock.instant());
  }

  private boolean isBlocked(EntryCommand command, Entry entry) {
    return switch (command) {
      case SUBMIT -> isRefused(() -> precheck(entry));
      case PUBLISH -> isRefused(() -> precheckPublication(entry));
      case DROP, PROPOSE_WITHDRAWAL -> cases.anyOpen(entry.code());
      case WITHDRAW ->
          cases.anyOpen(entry.code())
              || activeGrants.findByEntry(entry.code()).stream()
                  .anyMatch(grant -> !grant.endApproved());
      default -> false;
    };
  }

  private void precheckPublication(Entry entry) {
    var before = versions.newest(entry.code()).orElse(null);
    impacts.requireAcknowledged(entry, before);
    precheck(entry, before);
  }

  private static boolean isRefused(Runnable step) {
    try {
      step.run();
      return false;
    } catch (Refusal refusal) {
      return true;
    }
  }
}
