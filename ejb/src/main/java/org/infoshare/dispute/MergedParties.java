package org.infoshare.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infoshare.department.Merger;
import org.infoshare.department.MergerListener;
import org.infoshare.platform.Sql;

/** Ends the open disputes between two departments that become one. */
@ApplicationScoped
class MergedParties implements MergerListener {

  @Inject private Sql sql;
  @Inject private Proceedings proceedings;

  @Override
  public void merged(Merger merger) {
    merger
        .ids(
            sql,
            """
            select id from dispute
            where stage not in ('SETTLED', 'SETTLED_SHARE', 'CLOSED_NO_SHARE', 'PROVIDED',
                'LAPSED', 'WITHDRAWN')
              and ((provider = :from and requester = :into)
                or (provider = :into and requester = :from))
            order by id
            """)
        .forEach(id -> proceedings.becomeOne(id, merger));
  }
}
