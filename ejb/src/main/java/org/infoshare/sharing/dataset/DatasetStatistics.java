package org.infoshare.sharing.dataset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.infoshare.catalogue.description.ItemDefinition;
import org.infoshare.catalogue.publication.PublishedEntry;
import org.infoshare.foundation.persistence.Sql;
import org.jdbi.v3.core.statement.Query;

/**
 * Statistics over all live records of an entry: the number of records with a defect, and the first
 * of them.
 */
@ApplicationScoped
public class DatasetStatistics {

  /** The maximum number of records that are listed for one defect. */
  public static final int MAX_NAMED = 1000;

  private static final int FETCH_SIZE = 1000;

  /** All characters that {@link String#isBlank} treats as blank. */
  private static final String BLANKS =
      IntStream.rangeClosed(0, Character.MAX_VALUE)
          .filter(Character::isWhitespace)
          .mapToObj(Character::toString)
          .collect(Collectors.joining());

  private final Sql sql;

  /** For the container's proxy. */
  protected DatasetStatistics() {
    this(null);
  }

  @Inject
  public DatasetStatistics(Sql sql) {
    this.sql = sql;
  }

  /**
   * The records with one defect.
   *
   * @param count the number of records
   * @param first the first of them by key, at most {@value #MAX_NAMED}
   */
  public record Defects(long count, List<UUID> first) {

    public Defects {
      first = List.copyOf(first);
    }
  }

  /**
   * Passes every live record to the reader once, in key order, without loading all of them into
   * memory.
   */
  public void forEach(PublishedEntry entry, Consumer<HostedRecord> reader) {
    sql.useHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select id, version, record_key, values from dataset_record
                    where entry_code = :entry and values is not null order by record_key
                    """)
                .setFetchSize(FETCH_SIZE)
                .bind("entry", entry.code())
                .map((row, context) -> HostedRecord.of(row))
                .forEach(reader));
  }

  /**
   * The records whose items, except the keys, all equal those of an earlier record. There are none
   * if the entry has only key items.
   */
  public Defects duplicates(PublishedEntry entry) {
    var keys = entry.keys().stream().map(ItemDefinition::name).toArray(String[]::new);
    if (keys.length == entry.items().size()) {
      return new Defects(0, List.of());
    }
    return defects(
        """
        select id, record_key from (
          select id, record_key, row_number() over (
            partition by values - cast(:keys as text[]) order by record_key) as place
          from dataset_record where entry_code = :entry and values is not null) numbered
        where place > 1
        """,
        query ->
            query.bind("entry", entry.code()).bindArray("keys", String.class, (Object[]) keys));
  }

  /**
   * The records whose value of the item equals that of an earlier record. Blank values are ignored.
   */
  public Defects withRepeatedValue(PublishedEntry entry, String item) {
    return defects(
        """
        select id, record_key from (
          select id, record_key, row_number() over (
            partition by values -> :item order by record_key) as place
          from dataset_record
          where entry_code = :entry and btrim(values ->> :item, :blanks) <> '') numbered
        where place > 1
        """,
        query -> query.bind("entry", entry.code()).bind("item", item).bind("blanks", BLANKS));
  }

  /**
   * The records whose value of the item does not occur in the other item of any live record of the
   * other entry. Blank values are ignored.
   */
  public Defects withoutMatch(
      PublishedEntry entry, String item, String otherEntry, String otherItem) {
    return defects(
        """
        select r.id, r.record_key from dataset_record r
        where r.entry_code = :entry and btrim(r.values ->> :item, :blanks) <> ''
          and not exists (select 1 from dataset_record o
            where o.entry_code = :otherEntry and o.values is not null
              and %s = %s)
        """
            .formatted(text("o.values", ":otherItem"), text("r.values", ":item")),
        query ->
            query
                .bind("entry", entry.code())
                .bind("item", item)
                .bind("blanks", BLANKS)
                .bind("otherEntry", otherEntry)
                .bind("otherItem", otherItem));
  }

  /** A value as a text, a number without the zeros at its end. */
  private static String text(String values, String item) {
    return """
        case jsonb_typeof(%1$s -> %2$s) when 'number' then trim_scale((%1$s -> %2$s)::numeric)::text
          else %1$s ->> %2$s end
        """
        .formatted(values, item)
        .strip();
  }

  /**
   * The records of these ids that are live, in the order of the ids.
   *
   * @param ids their ids, at most {@value #MAX_NAMED}
   */
  public List<HostedRecord> records(PublishedEntry entry, List<UUID> ids) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select r.id, r.version, r.record_key, r.values
                    from unnest(cast(:ids as uuid[])) with ordinality as asked (id, place)
                    join dataset_record r on r.id = asked.id
                    where r.entry_code = :entry and r.values is not null
                    order by asked.place
                    """)
                .bindArray("ids", UUID.class, ids)
                .bind("entry", entry.code())
                .map((row, context) -> HostedRecord.of(row))
                .list());
  }

  private Defects defects(String records, Consumer<Query> values) {
    return sql.withHandle(
        handle -> {
          var query =
              handle
                  .createQuery(
                      """
                      with defective as (%s), named as (
                        select id, record_key from defective order by record_key limit :most)
                      select (select count(*) from defective) as count,
                        (select coalesce(array_agg(id order by record_key), '{}')
                          from named) as first
                      """
                          .formatted(records))
                  .bind("most", MAX_NAMED);
          values.accept(query);
          return query.mapTo(Defects.class).one();
        });
  }
}
