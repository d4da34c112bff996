package org.infoshare.catalogue.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.infoshare.catalogue.publication.PublishedEntry;
import org.infoshare.foundation.persistence.Sql;

/** The repository of the items of the published catalogue. */
@ApplicationScoped
class PublishedItems {

  /** More results are of no use to the reader of a proposal. */
  static final int MAX_RESULTS = 500;

  private static final String ITEMS =
      """
      select entry_code as entry, version, node, provider, name, plain_name, term
      from published_item
      """;

  private final Sql sql;

  /** For the container's proxy. */
  protected PublishedItems() {
    this(null);
  }

  @Inject
  PublishedItems(Sql sql) {
    this.sql = sql;
  }

  /** Replaces the items of an entry by those of its newest version. */
  void put(PublishedEntry entry) {
    sql.useHandle(
        handle -> {
          handle.execute("delete from published_item where entry_code = ?", entry.code());
          var batch =
              handle.prepareBatch(
                  """
                  insert into published_item (entry_code, position, version, node, provider, name,
                    plain_name, term)
                  values (:entry, :position, :version, :node, :provider, :name, :plain, :term)
                  """);
          int position = 0;
          for (var item : entry.items()) {
            batch
                .bind("entry", entry.code())
                .bind("position", position++)
                .bind("version", entry.version())
                .bind("node", entry.content().node())
                .bind("provider", entry.provider())
                .bind("name", item.name())
                .bind("plain", PlainName.of(item.chineseName()))
                .bind("term", item.term())
                .add();
          }
          batch.execute();
        });
  }

  void remove(String entry) {
    sql.useHandle(
        handle -> handle.execute("delete from published_item where entry_code = ?", entry));
  }

  /** The providers of published items with the term, ordered. */
  List<String> providersOfTerm(String term) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    "select distinct provider from published_item where term = :term order by provider")
                .bind("term", term)
                .mapTo(String.class)
                .list());
  }

  /** The items with one of the terms or one of the plain names, ordered by entry and position. */
  List<PublishedItem> findMatching(Collection<String> terms, Collection<String> plainNames) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    ITEMS
                        + """
                    where term = any(:terms) or plain_name = any(:names)
                    order by entry_code, position
                    limit :most
                    """)
                .bind("terms", terms.toArray(String[]::new))
                .bind("names", plainNames.toArray(String[]::new))
                .bind("most", MAX_RESULTS)
                .mapTo(PublishedItem.class)
                .list());
  }

  /**
   * The items with one of these names, with or without a term.
   *
   * @param plainName the Chinese name in its plain form
   * @param key the field name in lower case
   * @param maxResults the maximum number of items
   */
  List<PublishedItem> findByName(String plainName, String key, int maxResults) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    ITEMS
                        + """
                    where plain_name = :plain or lower(name) = :key
                    order by entry_code, position
                    limit :most
                    """)
                .bind("plain", plainName)
                .bind("key", key)
                .bind("most", maxResults)
                .mapTo(PublishedItem.class)
                .list());
  }

  /**
   * The items of one term, those of its source first, at most 20. Items without a term are found by
   * the plain names, in the entries of the term's class.
   */
  List<PublishedItem> findByTerm(
      String term, Collection<String> plainNames, Collection<String> sources) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    ITEMS
                        + """
                    where term = :term
                      or (term is null and plain_name = any(:names) and node in
                        (select c.node from responsibility r
                         join basic_class c on c.code = r.basic_class where r.term = :term))
                    order by provider <> all(:sources), term is null, (node in
                        (select c.node from responsibility r
                         join basic_class c on c.code = r.basic_class where r.term = :term)) desc,
                      entry_code, position
                    limit 20
                    """)
                .bind("term", term)
                .bind("names", plainNames.toArray(String[]::new))
                .bind("sources", sources.toArray(String[]::new))
                .mapTo(PublishedItem.class)
                .list());
  }
}
