package org.infoshare.cases.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.infoshare.catalogue.publication.Catalogue;
import org.infoshare.foundation.platform.Page;
import org.infoshare.organisation.department.CallerContext;
import org.infoshare.sharing.dataset.HostedRecords;

/**
 * Builds the views of objections, with their deadlines, and with values for callers who may see
 * them.
 */
@ApplicationScoped
class ObjectionViews {

  @Inject private Objections objections;
  @Inject private ObjectionDeadlines deadlines;
  @Inject private HostedRecords records;
  @Inject private Catalogue catalogue;

  /** The view with values and with the days of the deadline. */
  ObjectionView detailedView(Objection objection, CallerContext caller) {
    var values = objection.showsValuesTo(caller) ? values(objection) : ObjectionValues.NONE;
    return objection.view(caller, deadlines.explain(objection), values);
  }

  /** The views of a page, without values and without days. */
  Page<ObjectionView> page(Page<Objection> page, CallerContext caller) {
    var due = deadlines.latest(page.results());
    List<ObjectionView> views =
        page.results().stream()
            .map(one -> one.view(caller, due.get(one.id().toString()), ObjectionValues.NONE))
            .toList();
    return new Page<>(views, page.next());
  }

  private ObjectionValues values(Objection objection) {
    var stored = objections.values(objection.id());
    var entry = catalogue.published(objection.target().entry());
    var keys = records.keysOf(entry, objection.target().record()).orElse(null);
    return new ObjectionValues(keys, stored.ownValues(), stored.receivedValues());
  }
}
