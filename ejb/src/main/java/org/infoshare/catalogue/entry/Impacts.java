package org.infoshare.catalogue.entry;

import static org.infoshare.catalogue.entry.EntryReason.IMPACT_NOT_ACKNOWLEDGED;
import static org.infoshare.catalogue.entry.EntryReason.KEYS_IN_USE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.infoshare.catalogue.description.Difference;
import org.infoshare.catalogue.description.ItemDefinition;
import org.infoshare.catalogue.description.NewEntry;
import org.infoshare.catalogue.publication.ActiveGrants;
import org.infoshare.catalogue.publication.EntryVersions;
import org.infoshare.catalogue.publication.PublishedEntry;
import org.infoshare.catalogue.publication.StoredRecords;
import org.infoshare.foundation.evidence.EvidenceLedger;
import org.infoshare.foundation.notice.DepartmentNames;
import org.infoshare.foundation.notice.Notices;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Text;
import org.infoshare.organisation.department.CallerContext;

/** The grants that the publication of a working copy would break at present. */
@ApplicationScoped
class Impacts {

  @Inject private EntryVersions versions;
  @Inject private ActiveGrants activeGrants;
  @Inject private StoredRecords records;
  @Inject private EvidenceLedger evidence;
  @Inject private Notices notices;
  @Inject private DepartmentNames names;

  Impact of(Entry entry) {
    var before = versions.newest(entry.code()).orElse(null);
    return before == null || !entry.isRevision() ? Impact.NONE : of(entry, before);
  }

  private Impact of(Entry entry, PublishedEntry before) {
    return Impact.of(before.content(), entry.content(), activeGrants.findByEntry(entry.code()));
  }

  /**
   * Requires that a version may replace the one before.
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
      throw new Refusal(IMPACT_NOT_ACKNOWLEDGED, describe(impact));
    }
    return impact;
  }

  /** The grants of an impact and the names of their requesters, for people. */
  Text describe(Impact impact) {
    return impact.describe(names);
  }

  /** Records evidence and sends a notice for each requester, about its own grant only. */
  void announce(String actName, Entry entry, Impact impact, CallerContext caller) {
    for (ImpactedGrant impacted : impact.grants()) {
      String differences = inWords(impacted.differences());
      evidence.record(
          EntryAccess.act(actName, entry, caller.caller())
              .grant(impacted.grant())
              .concerning(impacted.requester())
              .detail("differences", differences));
      notices.send(
          impacted.requester(),
          actName,
          entry.code(),
          "%s %s %s %08x"
              .formatted(
                  actName,
                  impacted.grant(),
                  entry.publishedVersion().orElseThrow(),
                  differences.hashCode()),
          new Text(
              "贵单位的共享权限 %s 受目录条目 %s 的 %d 处变更影响。"
                  .formatted(impacted.grant(), entry.code(), impacted.differences().size()),
              "Your grant %s is affected by %d changes of entry %s."
                  .formatted(impacted.grant(), impacted.differences().size(), entry.code())));
    }
  }

  private static String inWords(List<Difference> differences) {
    return differences.stream()
        .map(
            difference ->
                difference.item() == null
                    ? difference.kind().name()
                    : difference.kind() + " " + difference.item())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /**
   * Records are stored by the values of their keys, in the order of the items and in the form of
   * each type.
   */
  private static List<String> keys(NewEntry content) {
    return content.items().stream()
        .filter(ItemDefinition::isKey)
        .map(item -> item.name() + ' ' + item.type())
        .toList();
  }
}
