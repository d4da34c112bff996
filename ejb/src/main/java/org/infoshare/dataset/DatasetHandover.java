package org.infoshare.dataset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.infoshare.department.HandedOver;
import org.infoshare.department.Merger;
import org.infoshare.department.MergerListener;
import org.infoshare.platform.Sql;

/** The hosted records of a merged department are its successor's to keep up. */
@ApplicationScoped
class DatasetHandover implements MergerListener {

  private final Sql sql;

  /** For the container's proxy. */
  protected DatasetHandover() {
    this(null);
  }

  @Inject
  DatasetHandover(Sql sql) {
    this.sql = sql;
  }

  /** They are counted with their entries. */
  @Override
  public List<HandedOver> merged(Merger merger) {
    sql.run(
        handle ->
            handle.execute(
                "update dataset set provider = ? where provider = ?",
                merger.into(),
                merger.from()));
    return List.of();
  }
}
