package org.infoshare.catalogue.source;

import static org.infoshare.catalogue.source.SourceReason.TERM_EXISTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.infoshare.foundation.persistence.Conditions;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.platform.Cursor;
import org.infoshare.foundation.platform.Page;
import org.infoshare.foundation.platform.Refusal;

/** The repository of standard terms: only added, never changed. */
@ApplicationScoped
class StandardTerms {

  private static final String SELECT =
      """
      select t.code, t.chinese_name, t.english_name, t.meaning, t.identifier,
        array(select s.synonym::text from standard_term_synonym s
          where s.term = t.code order by s.position) as synonyms
      from standard_term t
      """;

  private final Sql sql;

  /** For the container's proxy. */
  protected StandardTerms() {
    this(null);
  }

  @Inject
  StandardTerms(Sql sql) {
    this.sql = sql;
  }

  Optional<StandardTerm> find(String code) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(SELECT + "where t.code = :code")
                .bind("code", code)
                .mapTo(StandardTerm.class)
                .findOne());
  }

  /** Those of the codes that are registered. */
  Set<String> registered(Collection<String> codes) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery("select code from standard_term where code = any(:codes)")
                .bind("codes", codes.toArray(String[]::new))
                .mapTo(String.class)
                .set());
  }

  List<StandardTerm> all() {
    return sql.withHandle(
        handle -> handle.createQuery(SELECT + "order by t.code").mapTo(StandardTerm.class).list());
  }

  Page<StandardTerm> page(TermFilter filter) {
    int limit = Page.sizeOf(filter.limit());
    var conditions =
        new Conditions()
            .whereIfPresent(
                """
                strpos(lower(t.code || ' ' || t.chinese_name || ' ' || t.english_name || ' '
                  || t.meaning), lower(:word)) > 0
                or exists (select 1 from standard_term_synonym s
                  where s.term = t.code and strpos(s.synonym, :word) > 0)
                """,
                "word",
                filter.word() == null ? null : filter.word().strip())
            .whereIfPresent("t.code > :after", "after", Cursor.decode(filter.cursor()));
    var found =
        sql.withHandle(
            handle ->
                conditions
                    .bindTo(
                        handle.createQuery(
                            SELECT
                                + "where "
                                + conditions.sql()
                                + " order by t.code limit :oneMore"))
                    .bind("oneMore", limit + 1)
                    .mapTo(StandardTerm.class)
                    .list());
    return Page.of(found, limit, StandardTerm::code);
  }

  /**
   * Adds a term.
   *
   * @throws Refusal {@code term-exists} if there is already a term with that code
   */
  void add(StandardTerm term) {
    sql.useHandle(
        handle -> {
          int added =
              handle
                  .createUpdate(
                      """
                      insert into standard_term (code, chinese_name, english_name, meaning, identifier)
                      values (:code, :chinese, :english, :meaning, :identifier)
                      on conflict (code) do nothing
                      """)
                  .bind("code", term.code())
                  .bind("chinese", term.chineseName())
                  .bind("english", term.englishName())
                  .bind("meaning", term.meaning())
                  .bind("identifier", term.identifier())
                  .execute();
          if (added == 0) {
            throw new Refusal(TERM_EXISTS, term.code());
          }
          handle
              .createUpdate(
                  """
                  insert into standard_term_synonym (term, position, synonym)
                  select :code, s.position - 1, s.synonym
                  from unnest(:synonyms) with ordinality as s (synonym, position)
                  """)
              .bind("code", term.code())
              .bind("synonyms", term.synonyms().toArray(String[]::new))
              .execute();
        });
  }
}
