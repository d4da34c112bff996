package org.infoshare.cases.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.infoshare.catalogue.entry.Catalogue;
import org.infoshare.foundation.platform.Page;
import org.infoshare.organisation.department.CallerContext;
import org.infoshare.sharing.dataset.HostedRecords;

/** Objections as they are shown: with their limits, and with values to whom they may be shown. */
@ApplicationScoped
class ObjectionViews {

  @Inject private Objections objections;
  @Inject private ObjectionDeadlines deadlines;
  @Inject private HostedRecords records;
  @Inject private Catalogue catalogue;

  /** With values and the days of the limit. */
  ObjectionView detailedView(Objection objection, CallerContext standing) {
    var values = objection.showsValuesTo(standing) ? values(objection) : ObjectionValues.NONE;
    return objection.view(standing, deadlines.explain(objection), values);
  }

  /** Without both. */
  Page<ObjectionView> page(Page<Objection> page, CallerContext standing) {
    var due = deadlines.latest(page.items());
    List<ObjectionView> views =
        page.items().stream()
            .map(one -> one.view(standing, due.get(one.id().toString()), ObjectionValues.NONE))
            .toList();
    return new Page<>(views, page.next());
  }

  private ObjectionValues values(Objection objection) {
    var kept = objections.values(objection.id());
    var entry = catalogue.published(objection.target().entry());
    var keys = records.keysOf(entry, objection.target().record()).orElse(null);
    return new ObjectionValues(keys, kept.ownValues(), kept.receivedValues());
  }
}
