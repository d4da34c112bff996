package org.infoshare.it;

import java.util.Set;
import java.util.UUID;
import org.infoshare.launcher.Platform;

/**
 * Puts a dispute into a stage, with the minutes and the proposal that must have come before and the
 * limit that runs then: what a test of every cell begins with.
 *
 * @param batch the batch in which it stands while it is reviewed
 */
record DisputeStageSetter(Database database, TestDispute dispute, UUID batch) {

  /** The number that the proposal of the authority has. */
  static final int PROPOSAL = 3;

  private static final CaseDeadlines LIMITS =
      new CaseDeadlines(
          "dispute.consult",
          Set.of("dispute.review", "dispute.submit", "dispute.rule", "ruling.provide"));

  private static final String STATE =
      """
      update dispute d set stage = f.stage, since = now(),
        batch_id = case when f.stage = 'JOINT_REVIEW' then cast(? as uuid) end,
        agenda_number = case when f.stage = 'JOINT_REVIEW' then 1 end,
        shared_items = case when f.shared then array['bridge']
                            when f.stage = 'CLOSED_NO_SHARE' then cast('{}' as text[]) end,
        grant_id = case when f.shared then gen_random_uuid() end,
        overdue_since = case when f.stage = 'NON_COMPLIANT' then current_date - 1 end,
        provided_at = case when f.stage = 'PROVIDED' then now() end
      from (
        select s.stage, s.stage in ('SETTLED', 'SETTLED_SHARE', 'ORDERED', 'PROVIDED',
          'NON_COMPLIANT') as shared
        from (values (?)) as s (stage)
      ) f
      where d.id = ?
      """;

  private static final String STATEMENTS =
      """
      insert into dispute_statement (dispute, number, kind, department, items, text, by, at)
      select ?, said.number, said.kind, 'iic', cast(said.items as text[]), '如实记录', 'iic.head', now()
      from (values (2, 'MINUTES', '{}'), (3, 'PROPOSAL', '{bridge}')) as said (number, kind, items)
      where said.kind = 'MINUTES' or ? = 'AT_AUTHORITY'
      """;

  static DisputeStageSetter create(Platform platform, TestDispute dispute) {
    var database = new Database(platform);
    var batch = UUID.randomUUID();
    database.run(
        "insert into dispute_batch (id, level, area, number, opened_by, opened_at)"
            + " select ?, 'MUNICIPAL', '440100', coalesce(max(number), 0) + 1, 'iic.head', now()"
            + " from dispute_batch where level = 'MUNICIPAL' and area = '440100'",
        batch);
    return new DisputeStageSetter(database, dispute, batch);
  }

  void put(String stage) {
    UUID id = dispute.id();
    RequestStageSetter.put(database, dispute.request(), "REFUSED");
    database.run(
        String.join(
            ";",
            STATE,
            "delete from dispute_statement where dispute = ? and number > 1",
            STATEMENTS),
        batch.toString(),
        stage,
        id,
        id,
        id,
        stage);
    LIMITS.put(database, id.toString(), running(stage));
  }

  private static Set<String> running(String stage) {
    return switch (stage) {
      case "OPEN", "CONSULTING", "NEGOTIATING" -> Set.of("dispute.consult");
      case "JOINT_REVIEW", "AT_AUTHORITY" -> Set.of("dispute.review");
      case "UNRESOLVED", "REVIEWED_SHARE", "REVIEWED_NO_SHARE" -> Set.of("dispute.submit");
      case "AT_GOVERNMENT" -> Set.of("dispute.rule");
      case "ORDERED" -> Set.of("ruling.provide");
      default -> Set.of();
    };
  }

  String stage() {
    return database.text("select stage from dispute where id = ?", dispute.id());
  }
}
