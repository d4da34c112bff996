package org.infoshare.catalogue.entry;

import static java.util.stream.Collectors.toCollection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import org.infoshare.foundation.platform.Refusal;

/** What stands against a command outside the entry: running grants, stored records, sources. */
@ApplicationScoped
class Obstacles {

  private EntryVersions versions;
  private Impacts impacts;
  private RunningRights rights;
  private EntryCases cases;
  private Iterable<PublicationRule> rules;
  private Clock clock;

  /** For the container's proxy. */
  protected Obstacles() {}

  @Inject
  Obstacles(
      EntryVersions versions,
      Impacts impacts,
      RunningRights rights,
      EntryCases cases,
      Instance<PublicationRule> rules,
      Clock clock) {
    this(versions, impacts, rights, cases, (Iterable<PublicationRule>) rules, clock);
  }

  Obstacles(
      EntryVersions versions,
      Impacts impacts,
      RunningRights rights,
      EntryCases cases,
      Iterable<PublicationRule> rules,
      Clock clock) {
    this.versions = versions;
    this.impacts = impacts;
    this.rights = rights;
    this.cases = cases;
    this.rules = rules;
    this.clock = clock;
  }

  /**
   * The commands that the rest of the platform would refuse.
   *
   * @param offered what the entry itself lets the reader do: nothing else is looked into
   */
  Set<EntryCommand> of(Entry entry, Set<EntryCommand> offered) {
    return offered.stream()
        .filter(command -> standsAgainst(command, entry))
        .collect(toCollection(() -> EnumSet.noneOf(EntryCommand.class)));
  }

  /**
   * Lets an entry go on its way to publication.
   *
   * @throws Refusal for what the other features would refuse if it were published now
   */
  void foresee(Entry entry) {
    foresee(entry, versions.newest(entry.code()).orElse(null));
  }

  private void foresee(Entry entry, PublishedEntry before) {
    int next = entry.publishedVersion().orElse(0) + 1;
    var proposed =
        new PublishedEntry(entry.code(), next, entry.provider(), entry.content(), clock.instant());
    rules.forEach(rule -> rule.foresee(proposed, before));
  }

  private boolean standsAgainst(EntryCommand command, Entry entry) {
    return switch (command) {
      case SUBMIT -> isRefused(() -> foresee(entry));
      case PUBLISH -> isRefused(() -> foreseePublication(entry));
      case DROP, PROPOSE_WITHDRAWAL -> cases.areOpen(entry.code());
      case WITHDRAW ->
          cases.areOpen(entry.code())
              || rights.of(entry.code()).stream().anyMatch(right -> !right.settled());
      default -> false;
    };
  }

  private void foreseePublication(Entry entry) {
    var before = versions.newest(entry.code()).orElse(null);
    impacts.require(entry, before);
    foresee(entry, before);
  }

  private static boolean isRefused(Runnable step) {
    try {
      step.run();
      return false;
    } catch (Refusal refused) {
      return true;
    }
  }
}
