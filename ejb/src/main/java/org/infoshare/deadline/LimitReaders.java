package org.infoshare.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infoshare.platform.Sql;

/** Whom limits bind and who is told of them, where one department takes the place of another. */
@ApplicationScoped
public class LimitReaders {

  private final Sql sql;

  /** For the container's proxy. */
  protected LimitReaders() {
    this(null);
  }

  @Inject
  public LimitReaders(Sql sql) {
    this.sql = sql;
  }

  /**
   * Puts a department in the place of another in all limits, once in each: whoever must act stays
   * the first. The dates stay as they are.
   *
   * @return in how many that are not over
   */
  public int replace(String from, String into) {
    return sql.ask(
        handle ->
            handle
                .createQuery(
                    """
                    with replaced as (
                      update deadline set readers = (
                        select array_agg(code order by place) from (
                          select replace_code as code, min(place) as place
                          from unnest(readers) with ordinality as r (code, place),
                            lateral (select case r.code when :from then :into else r.code end)
                              as n (replace_code)
                          group by replace_code) one)
                      where readers @> array[cast(:from as text)]
                      returning stage)
                    select count(*) from replaced
                    where stage in ('RUNNING', 'PAUSED', 'OPEN', 'PASSED')
                    """)
                .bind("from", from)
                .bind("into", into)
                .mapTo(Integer.class)
                .one());
  }
}
