package org.infoshare.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.infoshare.department.HandedOver;
import org.infoshare.department.Merger;
import org.infoshare.department.MergerListener;
import org.infoshare.evidence.EvidenceLedger;
import org.infoshare.platform.Sql;
import org.infoshare.platform.Text;

/**
 * The entries of a merged department and the updates that they are due are its successor's; what
 * was published of them keeps the name of who published it.
 */
@ApplicationScoped
class EntryHandover implements MergerListener {

  private static final Text ENTRIES = new Text("目录条目", "entries");

  private final Sql sql;
  private final EntryVersions versions;
  private final Iterable<ProviderListener> listeners;
  private final EvidenceLedger evidence;

  /** For the container's proxy. */
  protected EntryHandover() {
    this(null, null, (Iterable<ProviderListener>) null, null);
  }

  @Inject
  EntryHandover(
      Sql sql,
      EntryVersions versions,
      Instance<ProviderListener> listeners,
      EvidenceLedger evidence) {
    this(sql, versions, (Iterable<ProviderListener>) listeners, evidence);
  }

  EntryHandover(
      Sql sql,
      EntryVersions versions,
      Iterable<ProviderListener> listeners,
      EvidenceLedger evidence) {
    this.sql = sql;
    this.versions = versions;
    this.listeners = listeners;
    this.evidence = evidence;
  }

  private record Taken(String code, EntryStage stage) {

    boolean isGone() {
      return stage == EntryStage.WITHDRAWN || stage == EntryStage.DROPPED;
    }
  }

  @Override
  public List<HandedOver> merged(Merger merger) {
    var kept = take(merger).stream().filter(entry -> !entry.isGone()).toList();
    sql.run(
        handle ->
            handle.execute(
                "update entry_update set provider = ? where provider = ?",
                merger.into(),
                merger.from()));
    evidence.recordAll(
        kept.stream().map(entry -> merger.act("entry-handed-over").entry(entry.code(), null)));
    var published = versions.newest(kept.stream().map(Taken::code).toList());
    listeners.forEach(listener -> listener.provided(published, merger.at()));
    return List.of(HandedOver.of(merger, "entries", ENTRIES, kept.size(), List.of()));
  }

  private List<Taken> take(Merger merger) {
    return merger.rows(
        sql,
        """
        update catalogue_entry set provider = :into, lock_version = lock_version + 1
        where provider = :from returning code, stage
        """,
        (row, context) ->
            new Taken(row.getString("code"), EntryStage.valueOf(row.getString("stage"))));
  }
}
