package org.infoshare.catalogue.entry;

import static org.infoshare.catalogue.entry.CatalogueReason.IMPACT_NOT_ACKNOWLEDGED;
import static org.infoshare.catalogue.entry.CatalogueReason.KEYS_IN_USE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.infoshare.foundation.evidence.EvidenceLedger;
import org.infoshare.foundation.notice.Notices;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Text;
import org.infoshare.organisation.department.CallerContext;

/** Whom the publication of a working copy would hit, as things stand. */
@ApplicationScoped
class Impacts {

  @Inject private EntryVersions versions;
  @Inject private ActiveGrants activeGrants;
  @Inject private StoredRecords records;
  @Inject private EvidenceLedger evidence;
  @Inject private Notices notices;

  Impact of(Entry entry) {
    var before = versions.newest(entry.code()).orElse(null);
    return before == null || !entry.isRevision() ? Impact.NONE : of(entry, before);
  }

  private Impact of(Entry entry, PublishedEntry before) {
    return Impact.of(before.content(), entry.content(), activeGrants.findByEntry(entry.code()));
  }

  /**
   * Lets a version replace the one before.
   *
   * @throws Refusal {@code keys-in-use} if records are stored under other keys; {@code
   *     impact-not-acknowledged} if it breaks a grant that the provider's head has not acknowledged
   */
  Impact requireAcknowledged(Entry entry, PublishedEntry before) {
    if (before == null) {
      return Impact.NONE;
    }
    if (!keys(before.content()).equals(keys(entry.content())) && records.hasAny(entry.code())) {
      throw new Refusal(KEYS_IN_USE);
    }
    var impact = of(entry, before);
    if (!entry.hasAcknowledged(impact.ids())) {
      throw new Refusal(IMPACT_NOT_ACKNOWLEDGED, impact.describe());
    }
    return impact;
  }

  /** Lets each consumer find in its evidence what happens to its grant, and no other's. */
  void announce(String what, Entry entry, Impact impact, CallerContext standing) {
    for (ImpactedGrant hit : impact.grants()) {
      String differences = inWords(hit.differences());
      evidence.record(
          EntryAccess.act(what, entry, standing.caller())
              .grant(hit.grant())
              .concerning(hit.consumer())
              .detail("differences", differences));
      notices.send(
          hit.consumer(),
          what,
          entry.code(),
          "%s %s %s %08x"
              .formatted(
                  what,
                  hit.grant(),
                  entry.publishedVersion().orElseThrow(),
                  differences.hashCode()),
          new Text(
              "您单位的共享权限 %s 受目录条目 %s 的 %d 处变更影响。"
                  .formatted(hit.grant(), entry.code(), hit.differences().size()),
              "Your grant %s is hit by %d changes of the entry %s."
                  .formatted(hit.grant(), hit.differences().size(), entry.code())));
    }
  }

  private static String inWords(List<Difference> differences) {
    return differences.stream()
        .map(one -> one.item() == null ? one.kind().name() : one.kind() + " " + one.item())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** Records are kept by their keys' values in the order of the items, each in its type's form. */
  private static List<String> keys(NewEntry content) {
    return content.items().stream()
        .filter(ItemDefinition::isKey)
        .map(item -> item.name() + ' ' + item.type())
        .toList();
  }
}
