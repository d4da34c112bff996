package org.infoshare.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import org.infoshare.platform.Refusal;

/** What stands against a command outside the entry: running grants, stored records, sources. */
@ApplicationScoped
class Obstacles {

  @Inject private EntryVersions versions;
  @Inject private Impacts impacts;
  @Inject private RunningRights rights;
  @Inject private Instance<PublicationRule> rules;
  @Inject private Clock clock;

  /** The commands that the table allows at this stage and the rest of the platform would refuse. */
  Set<EntryCommand> of(Entry entry) {
    return switch (entry.stage()) {
      case SUBMITTED -> when(!canBePublished(entry), EntryCommand.PUBLISH);
      case WITHDRAWING -> when(hasUnsettledRights(entry), EntryCommand.WITHDRAW);
      default -> Set.of();
    };
  }

  private boolean canBePublished(Entry entry) {
    var before = versions.newest(entry.code()).orElse(null);
    int next = entry.publishedVersion().orElse(0) + 1;
    var proposed =
        new PublishedEntry(entry.code(), next, entry.provider(), entry.content(), clock.instant());
    try {
      impacts.require(entry, before);
      rules.forEach(rule -> rule.foresee(proposed, before));
      return true;
    } catch (Refusal refused) {
      return false;
    }
  }

  private boolean hasUnsettledRights(Entry entry) {
    return rights.of(entry.code()).stream().anyMatch(right -> !right.settled());
  }

  private static Set<EntryCommand> when(boolean stands, EntryCommand command) {
    return stands ? EnumSet.of(command) : EnumSet.noneOf(EntryCommand.class);
  }
}
