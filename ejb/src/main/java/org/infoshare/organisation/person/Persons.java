package org.infoshare.organisation.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.platform.Refusal;

/** The persons, their accounts, and who made or reset these. */
@ApplicationScoped
public class Persons {

  private final Sql sql;

  /** For the container's proxy. */
  protected Persons() {
    this(null);
  }

  @Inject
  public Persons(Sql sql) {
    this.sql = sql;
  }

  /**
   * Registers a person, unless the same person is registered.
   *
   * @param staffNumber unique on the platform, whatever the case of its letters: a directory may
   *     not tell them apart
   * @throws Refusal {@code staff-number-of-another} if it belongs to somebody of another name
   */
  public void register(String staffNumber, String name) {
    boolean isKnown =
        sql.withHandle(
            handle -> {
              handle
                  .createUpdate(
                      "insert into person (number, name) values (:number, :name)"
                          + " on conflict do nothing")
                  .bind("number", staffNumber)
                  .bind("name", name)
                  .execute();
              return handle
                  .createQuery(
                      "select count(*) = 1 from person where number = :number and name = :name")
                  .bind("number", staffNumber)
                  .bind("name", name)
                  .mapTo(Boolean.class)
                  .one();
            });
    if (!isKnown) {
      throw new Refusal(PersonReason.STAFF_NUMBER_OF_ANOTHER, staffNumber);
    }
  }

  /** Stores that somebody made or reset an account. */
  public void recordMaker(String account, String maker, Instant at) {
    sql.useHandle(
        handle ->
            handle
                .createUpdate(
                    "insert into account_maker (account, maker, at) values (:account, :maker, :at)")
                .bind("account", account)
                .bind("maker", maker)
                .bind("at", at)
                .execute());
  }

  /**
   * The accounts that count as the same person as one account: those of the person, those through
   * which it was made or reset since, and those that any of these made or reset. What is known only
   * as a maker and is no account, a user of the realm, connects nobody else: two accounts that one
   * administrator made are two persons.
   *
   * @param own a name of an account or of a user of the realm
   */
  Set<String> countedAs(String own, Instant since) {
    return sql.withHandle(
        handle ->
            Set.copyOf(
                handle
                    .createQuery(
                        """
                        with recursive above (name) as (
                          select cast(:own as varchar)
                          union
                          select next.name
                          from above join account a on a.name = above.name
                          cross join lateral (
                            select b.name from account b where b.person = a.person
                            union all
                            select m.maker from account_maker m
                            where m.account = a.name and m.at > :since) next
                        ), below (name) as (
                          select name from above
                          where name = :own or exists (select 1 from account a where a.name = above.name)
                          union
                          select next.name
                          from below
                          cross join lateral (
                            select b.name from account a join account b on b.person = a.person
                            where a.name = below.name
                            union all
                            select m.account from account_maker m
                            where m.maker = below.name and m.at > :since) next
                        )
                        select name from above union select name from below
                        """)
                    .bind("own", own)
                    .bind("since", since)
                    .mapTo(String.class)
                    .list()));
  }
}
