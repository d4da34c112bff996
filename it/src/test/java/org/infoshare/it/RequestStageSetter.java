package org.infoshare.it;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Puts a request that was filed once into a stage, with what must have happened before and the
 * limits that run then: what a test of every cell begins with.
 */
final class RequestStageSetter {

  /** Which limits run in a stage; in others none does. */
  private static final Map<String, Set<String>> RUNNING =
      Map.of(
          "RELAYING", Set.of("relay.forward"),
          "FILED", Set.of("request.answer"),
          "FILED_EXTENDING", Set.of("request.answer"),
          "SUPPLEMENT", Set.of("request.answer", "request.supplement"),
          "UNANSWERED", Set.of("request.answer"),
          "AGREED", Set.of("request.provide"),
          "LATE", Set.of("request.provide"));

  private static final String REQUEST =
      """
      update sharing_request q set
        stage = replace(f.stage, '_EXTENDING', ''), return_reasons = null, relay = '{th-auth}',
        filed_at = case when filed then now() end,
        rule_set = case when filed then 'cn-2025' end,
        entry_version = case when filed then 1 end,
        relay_step = case when f.stage = 'RELAYING' then 0 else 1 end,
        received_at = case when received then now() end,
        answer_limit = case when received then 'request.answer.conditional' end,
        supplement_clock = case when received then 'RUN' end,
        max_extension_days = 10, usable_from = null, usable_until = null,
        missing_information = case when f.stage = 'SUPPLEMENT' then cast('{缺条款}' as text[]) end,
        supplement_asked_by = case when f.stage = 'SUPPLEMENT' then 'cab.staff' end,
        supplement_asked_at = case when f.stage = 'SUPPLEMENT' then now() end,
        supplement_response = null, supplied_by = null, supplied_at = null,
        extension_days = case when f.stage like '%_EXTENDING' then 5 end,
        extension_reasons = case when f.stage like '%_EXTENDING' then '案情复杂' end,
        extension_asked_by = case when f.stage like '%_EXTENDING' then 'cab.head' end,
        extension_asked_at = case when f.stage like '%_EXTENDING' then now() end,
        extension_approved = null, extension_decision_reasons = null,
        extension_decided_by = null, extension_decided_at = null,
        consented = case when agreed then true when f.stage = 'REFUSED' then false end,
        decided_items = case when agreed then cast('{bridge}' as text[]) when f.stage = 'REFUSED' then '{}' end,
        refusal_ground = case when f.stage = 'REFUSED' then 'OTHER' end,
        ground_article = null,
        decision_reasons = case when f.stage = 'REFUSED' then '无' end,
        decided_by = case when decided then 'cab.head' end,
        decided_at = case when decided then now() end,
        decided_late = case when decided then false end,
        dispute_decision_items = null, dispute_decided_by = null, dispute_decided_at = null,
        dispute_provision_mode = null, dispute_provided_by = null, dispute_provided_at = null,
        dispute_provided_late = null,
        grant_id = case when agreed then gen_random_uuid() end,
        provision_mode = case when provided then 'FILE' end,
        provision_note = case when provided then '光盘' end,
        provided_by = case when provided then 'cab.head' end,
        provided_at = case when provided then now() end,
        provided_late = case when provided then false end,
        disposal_method = case when f.stage = 'DISPOSED' then 'DESTROYED' end,
        disposal_statement = case when f.stage = 'DISPOSED' then '已销毁' end,
        disposed_on = case when f.stage = 'DISPOSED' then current_date end,
        disposed_by = case when f.stage = 'DISPOSED' then 'edu.head' end,
        disposed_at = case when f.stage = 'DISPOSED' then now() end
      from (
        select s.stage, s.stage not in ('DRAFT', 'DEPT_REVIEW') as filed,
          s.stage not in ('DRAFT', 'DEPT_REVIEW', 'RELAYING') as received,
          s.stage in ('AGREED', 'LATE', 'PROVIDED', 'SUSPENDED', 'TERMINATED', 'DISPOSED') as agreed,
          s.stage in ('AGREED', 'LATE', 'PROVIDED', 'SUSPENDED', 'TERMINATED', 'DISPOSED',
            'REFUSED') as decided,
          s.stage in ('PROVIDED', 'SUSPENDED', 'TERMINATED', 'DISPOSED') as provided
        from (values (?)) as s (stage)
      ) f
      where q.id = ?
      """;

  private static final String GRANT =
      """
      insert into sharing_grant (id, request_id, entry_code, entry_version, provider, requester, items,
        statute, article, duty, purpose, mode, valid_from, valid_until, stage, suspended_by,
        suspension_reasons, granted_at, withdrawal_announced)
      select grant_id, id, entry_code, 1, provider, requester, '{bridge}', statute, article, duty,
        purpose, mode, use_from, use_until,
        case when stage = 'SUSPENDED' then 'SUSPENDED'
             when stage in ('TERMINATED', 'DISPOSED') then 'ENDED' else 'ACTIVE' end,
        case when stage = 'SUSPENDED' then 'PROVIDER' end,
        case when stage = 'SUSPENDED' then '核查' end, now(), false
      from sharing_request where id = ? and grant_id is not null
      """;

  private static final CaseDeadlines LIMITS =
      new CaseDeadlines(
          "request.answer", Set.of("relay.forward", "request.provide", "request.supplement"));

  private static final String ALL =
      String.join(";", "delete from sharing_grant where request_id = ?", REQUEST, GRANT);

  private RequestStageSetter() {}

  static void put(Database database, UUID id, String stage) {
    database.run(ALL, id, stage, id, id);
    LIMITS.put(database, id.toString(), RUNNING.getOrDefault(stage, Set.of()));
  }
}
