package org.infoshare.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.infoshare.department.HandedOver;
import org.infoshare.department.Merger;
import org.infoshare.department.MergerListener;
import org.infoshare.platform.Sql;

/** The published items of a merged department count as its successor's. */
@ApplicationScoped
class ItemHandover implements MergerListener {

  private final Sql sql;

  /** For the container's proxy. */
  protected ItemHandover() {
    this(null);
  }

  @Inject
  ItemHandover(Sql sql) {
    this.sql = sql;
  }

  /** They are counted with their entries. */
  @Override
  public List<HandedOver> merged(Merger merger) {
    sql.run(
        handle ->
            handle.execute(
                "update published_item set provider = ? where provider = ?",
                merger.into(),
                merger.from()));
    return List.of();
  }
}
