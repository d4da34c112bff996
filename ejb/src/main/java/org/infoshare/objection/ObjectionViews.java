package org.infoshare.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.infoshare.catalogue.Catalogue;
import org.infoshare.dataset.HostedRecords;
import org.infoshare.deadline.DueView;
import org.infoshare.department.Standing;
import org.infoshare.platform.Page;

/** Objections as they are shown: with their limits, and with values to whom they may be shown. */
@ApplicationScoped
class ObjectionViews {

  @Inject private ObjectionRows rows;
  @Inject private ObjectionLimits limits;
  @Inject private HostedRecords records;
  @Inject private Catalogue catalogue;

  /** With values and the days of the limit. */
  ObjectionView whole(Objection objection, Standing standing) {
    var values = objection.showsValuesTo(standing) ? values(objection) : Values.NONE;
    return view(objection, standing, limits.explain(objection.id()), values);
  }

  /** Without both. */
  Page<ObjectionView> page(Page<Objection> page, Standing standing) {
    var due = limits.last(page.items().stream().map(Objection::id).toList());
    List<ObjectionView> views =
        page.items().stream()
            .map(one -> view(one, standing, due.get(one.id().toString()), Values.NONE))
            .toList();
    return new Page<>(views, page.next());
  }

  private Values values(Objection objection) {
    var kept = rows.values(objection.id());
    var entry = catalogue.published(objection.doubted().entry());
    var keys = records.keysOf(entry, objection.doubted().record()).orElse(null);
    return new Values(keys, kept.held(), kept.shared());
  }

  static ObjectionView view(Objection objection, Standing standing, DueView due, Values values) {
    var doubted = objection.doubted();
    var origin = objection.origin();
    return new ObjectionView(
        objection.id(),
        doubted.scope(),
        doubted.entry(),
        doubted.entryVersion(),
        doubted.record(),
        doubted.recordVersion(),
        doubted.items(),
        doubted.grant(),
        origin.objector(),
        origin.provider(),
        objection.responsible(),
        objection.with(),
        origin.by(),
        origin.at(),
        origin.ruleSet(),
        objection.stage(),
        origin.grounds(),
        due.due(),
        due.stage(),
        objection.outcome(),
        objection.offeredTo(standing),
        values.keys(),
        values.held(),
        values.shared());
  }
}
