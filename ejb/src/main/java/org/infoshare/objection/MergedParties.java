package org.infoshare.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infoshare.department.Merger;
import org.infoshare.department.MergerListener;
import org.infoshare.platform.Sql;

/**
 * Ends the open objections between two departments that become one; one whose authority becomes the
 * department that raised it goes to the provider.
 */
@ApplicationScoped
class MergedParties implements MergerListener {

  @Inject private Sql sql;
  @Inject private ObjectionCases cases;

  @Override
  public void merged(Merger merger) {
    merger
        .ids(
            sql,
            """
            select id from objection
            where stage in ('RAISED', 'VERIFYING')
              and ((objector = :from and :into in (provider, responsible))
                or (objector = :into and :from in (provider, responsible)))
            order by id
            """)
        .forEach(id -> cases.withdrawByItself(id, merger));
    merger
        .ids(
            sql,
            """
            select id from objection
            where stage = 'RAISED' and objector = :into and router = :into order by id
            """)
        .forEach(cases::routeWithoutRouter);
  }
}
