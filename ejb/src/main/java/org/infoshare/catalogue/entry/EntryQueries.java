package org.infoshare.catalogue.entry;

import static org.infoshare.foundation.platform.PlatformReason.CURSOR_INVALID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.infoshare.catalogue.description.EntryCode;
import org.infoshare.catalogue.publication.EntryStage;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.platform.Cursor;
import org.infoshare.foundation.platform.Page;
import org.infoshare.foundation.platform.Refusal;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Queries for lists of entries, in plain SQL. */
@ApplicationScoped
class EntryQueries {

  /** What a caller sees as it is: entries that are not revised, and those it works on. */
  private static final String UNREVISED =
      """
      select code, node, sequence, name, summary, provider, sharing, update_cycle, stage,
        published_version, evidence_tag, cast(null as jsonb) as items
      from catalogue_entry
      where provider = any(:insight) or stage in ('PUBLISHED', 'WITHDRAWING', 'WITHDRAWN')
      """;

  /** Callers who do not work on an entry see its published version while it is revised. */
  private static final String IN_REVISION =
      """
      select w.code, w.node, w.sequence, v.content ->> 'name' as name,
        v.content ->> 'abstract' as summary, w.provider, v.content ->> 'sharing' as sharing,
        v.content ->> 'updateCycle' as update_cycle, 'PUBLISHED' as stage,
        w.published_version, v.content ->> 'evidenceTag' as evidence_tag,
        v.content -> 'items' as items
      from catalogue_entry w
        join entry_version v on v.entry_code = w.code and v.version = w.published_version
      where w.provider <> all(:insight)
        and w.stage in ('DRAFT', 'DEPT_REVIEW', 'SUBMITTED', 'RETURNED')
      """;

  /** A page of each, in the order of an index, instead of all of both. */
  private static final String PAGE_OF =
      """
      (select * from (%s) e
       where true
       %s
       order by e.node, e.sequence
       limit :most)
      """;

  private Sql sql;

  /** For the container's proxy. */
  protected EntryQueries() {}

  @Inject
  EntryQueries(Sql sql) {
    this.sql = sql;
  }

  /**
   * A page of the entries that match the filter, ordered by node and number.
   *
   * @param parentNode the node above them; null for the whole classification
   * @param draftDepartments the departments whose unpublished entries may be shown; if the filter
   *     asks for published entries, an entry under revision counts as published for them too
   */
  public Page<EntrySummary> page(
      EntryFilter filter, String parentNode, Set<String> draftDepartments) {
    int length = Page.sizeOf(filter.limit());
    Set<String> shown = filter.stage() == EntryStage.PUBLISHED ? Set.of() : draftDepartments;
    List<EntrySummary> found =
        sql.withHandle(
            handle ->
                query(handle, filter, parentNode, shown, length + 1)
                    .mapTo(EntrySummary.class)
                    .list());
    return Page.of(found, length, EntrySummary::code);
  }

  private static Query query(
      Handle handle,
      EntryFilter filter,
      String parentNode,
      Set<String> draftDepartments,
      int maxResults) {
    var conditions = new StringBuilder();
    var after = decodeCursor(filter.cursor());
    String word = filter.word();
    if (word != null && !word.isBlank()) {
      conditions.append(
          """
          and (strpos(e.code, :code) > 0
            or strpos(lower(e.name), lower(:word)) > 0
            or strpos(lower(e.summary), lower(:word)) > 0
            or exists (select 1 from entry_item i
              where e.items is null and i.entry_code = e.code
                and (strpos(lower(i.name), lower(:word)) > 0
                  or strpos(lower(i.chinese_name), lower(:word)) > 0
                  or strpos(lower(i.english_name), lower(:word)) > 0))
            or exists (select 1 from jsonb_array_elements(e.items) i
              where strpos(lower(i ->> 'name'), lower(:word)) > 0
                or strpos(lower(i ->> 'chineseName'), lower(:word)) > 0
                or strpos(lower(i ->> 'englishName'), lower(:word)) > 0))
          """);
    }
    if (parentNode != null) {
      conditions.append("and starts_with(e.node, :under)\n");
    }
    if (filter.provider() != null) {
      conditions.append("and e.provider = :provider\n");
    }
    if (filter.sharing() != null) {
      conditions.append("and e.sharing = :sharing\n");
    }
    if (filter.stage() == null) {
      conditions.append("and e.stage not in ('WITHDRAWN', 'DROPPED')\n");
    } else {
      conditions.append("and e.stage = :stage\n");
    }
    if (after != null) {
      conditions.append("and (e.node, e.sequence) > (:node, :sequence)\n");
    }
    var query =
        handle
            .createQuery(
                """
                select e.code, e.name, e.summary, e.provider, e.sharing, e.update_cycle, e.stage,
                  e.published_version as version, e.evidence_tag
                from (%s union all %s) e
                order by e.node, e.sequence
                limit :most
                """
                    .formatted(
                        PAGE_OF.formatted(UNREVISED, conditions),
                        PAGE_OF.formatted(IN_REVISION, conditions)))
            .bindArray("insight", String.class, draftDepartments)
            .bind("most", maxResults);
    if (word != null && !word.isBlank()) {
      query.bind("word", word.strip()).bind("code", word.strip().replace('-', '/'));
    }
    if (parentNode != null) {
      query.bind("under", parentNode);
    }
    if (filter.provider() != null) {
      query.bind("provider", filter.provider());
    }
    if (filter.sharing() != null) {
      query.bind("sharing", filter.sharing().name());
    }
    if (filter.stage() != null) {
      query.bind("stage", filter.stage().name());
    }
    if (after != null) {
      query.bind("node", after.node()).bind("sequence", after.sequence());
    }
    return query;
  }

  private static EntryCode decodeCursor(String cursor) {
    String code = Cursor.decode(cursor);
    return code == null
        ? null
        : EntryCode.parse(code).orElseThrow(() -> new Refusal(CURSOR_INVALID));
  }
}
