package org.infoshare.it;

import java.util.Set;
import java.util.UUID;

/**
 * Puts a need of {@code edu}, for which {@code cab} was named and proposed terms, into a stage,
 * with what must have happened before and the limits that run then: what a test of every cell
 * begins with.
 *
 * @param request the request that it is taken to have become
 */
record NeedStageSetter(Database database, UUID id, UUID request) {

  /** The number that the proposal of {@code cab} has. */
  static final int PROPOSAL = 2;

  private static final CaseDeadlines LIMITS =
      new CaseDeadlines(
          "negotiation.route",
          Set.of("negotiation.answer", "negotiation.reply", "negotiation.publish"));

  private static final String STATE =
      """
      update need n set stage = f.stage, since = now(), prepared_by = '{edu.staff}',
        return_reasons = null, dispute_id = null, overdue_since = null,
        rule_set = case when f.filed then 'cn-2025' end,
        filed_at = case when f.filed then now() end,
        provider = case when f.filed and f.stage <> 'FILED' then 'cab' end,
        proposed_by = case when f.filed and f.stage <> 'FILED' then 'PROVIDER' end,
        entry_code = case when f.stage in ('AGREED', 'PROVIDED') then '999999/1' end,
        published_at = case when f.stage = 'PROVIDED' then now() end,
        request_id = case when f.stage = 'PROVIDED' then cast(? as uuid) end,
        grant_id = case when f.stage = 'PROVIDED' then gen_random_uuid() end,
        provided_at = case when f.stage = 'PROVIDED' then now() end,
        ordered_items = case when f.stage = 'ORDERED' then array['信息项bridge'] end,
        ordered_by_ruling = case when f.stage = 'ORDERED' then false end
      from (
        select s.stage, s.stage not in ('DRAFT', 'DEPT_REVIEW') as filed
        from (values (?)) as s (stage)
      ) f
      where n.id = ?
      """;

  /** What was drafted of the need before: its name can be given again. */
  private static final String DRAFTS =
      """
      update catalogue_entry set stage = 'DROPPED'
      where code in (select entry_code from need_statement
        where need = ? and kind in ('AGREEMENT', 'EXECUTION'))
      """;

  void put(String stage) {
    database.run(
        DRAFTS + ";" + STATE + "; delete from need_statement where need = ? and number > ?",
        id,
        request.toString(),
        stage,
        id,
        id,
        PROPOSAL);
    LIMITS.put(
        database,
        id.toString(),
        running(stage),
        stage.equals("UNANSWERED") ? Set.of("negotiation.answer") : Set.of());
  }

  private static Set<String> running(String stage) {
    return switch (stage) {
      case "FILED" -> Set.of("negotiation.route");
      case "NEGOTIATING" -> Set.of("negotiation.answer", "negotiation.reply");
      case "UNANSWERED" -> Set.of("negotiation.reply");
      case "AGREED", "ORDERED" -> Set.of("negotiation.publish");
      default -> Set.of();
    };
  }

  String stage() {
    return database.text("select stage from need where id = ?", id);
  }
}
