package org.infoshare.cases.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import org.infoshare.catalogue.publication.Catalogue;
import org.infoshare.foundation.inbox.BatchLoader;
import org.infoshare.foundation.inbox.InboxItem;
import org.infoshare.foundation.inbox.InboxOffer;
import org.infoshare.foundation.inbox.InboxQuery;
import org.infoshare.foundation.inbox.InboxReader;
import org.infoshare.foundation.inbox.InboxSource;
import org.infoshare.foundation.persistence.Conditions;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Roles;

/** The corrections that a receiver of the record has not acknowledged yet. */
@ApplicationScoped
class CorrectionInboxSource implements InboxSource {

  private static final String SELECT =
      """
      select r.objection, o.entry_code, cast(r.objection as text) as case_id,
        o.objector as department, o.stage,
        r.notified_at as since, cast(null as text) as deadline_kind
      from objection_receiver r join objection o on o.id = r.objection
      where
      """;

  private static final List<String> ACKNOWLEDGE = List.of("ACKNOWLEDGE");

  private final InboxReader reader;
  private final Catalogue catalogue;

  /** For the container's proxy. */
  protected CorrectionInboxSource() {
    this(null, null);
  }

  @Inject
  CorrectionInboxSource(InboxReader reader, Catalogue catalogue) {
    this.reader = reader;
    this.catalogue = catalogue;
  }

  @Override
  public String kind() {
    return "correction";
  }

  @Override
  public Iterator<InboxItem> items(InboxQuery query) {
    var conditions =
        new Conditions()
            .where("r.acknowledged_at is null")
            .where("r.department = any(:own)")
            .bind("own", query.caller().departmentWithPredecessors());
    var names = new BatchLoader<String, String>(catalogue::names);
    boolean waiting = acknowledges(query.addressee());
    return reader.read(
        kind(),
        SELECT,
        conditions,
        query,
        row -> {
          var id = row.getObject("objection", UUID.class);
          var name = names.lazy(row.getString("entry_code"));
          return () ->
              waiting
                  ? InboxOffer.of(
                      name.get(),
                      acknowledges(query.caller()) ? ACKNOWLEDGE : List.of(),
                      "/objections/" + id)
                  : InboxOffer.NONE;
        });
  }

  private static boolean acknowledges(Caller caller) {
    return caller.hasRole(Roles.STAFF)
        || caller.hasRole(Roles.HEAD)
        || caller.hasRole(Roles.SYSTEM);
  }
}
