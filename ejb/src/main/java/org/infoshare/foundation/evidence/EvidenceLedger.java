package org.infoshare.foundation.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Json;
import org.infoshare.foundation.platform.KeyedHash;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * The append-only ledger of acts. An act is recorded in its own transaction, so that both are
 * stored or neither is. No method changes or removes a record.
 */
@ApplicationScoped
public class EvidenceLedger {

  private static final String INSERT =
      """
      with recorded as (
        insert into evidence_record
          (at, act, account, department, concerns, outcome, reason, subject, entry_code,
           entry_version, grant_id, request_id, purpose, case_reference, items, row_count,
           key_id, details)
        values
          (:at, :act, :account, :department, :concerns, :outcome, :reason, :subject, :entry,
           cast(:entryVersion as int), cast(:grant as uuid), cast(:request as uuid), :purpose,
           :caseReference, cast(:items as text[]), :rows, :keyId, cast(:details as jsonb))
        returning id),
      readers as (
        insert into evidence_reader (department, evidence_id)
        select department, id from recorded, unnest(:readers) as r (department)),
      handed_out as (
        insert into evidence_row
          (evidence_id, position, record_id, record_version, subject_hash)
        select id, r.position, r.record, r.version, decode(r.subject, 'hex')
        from recorded, unnest(:records, :versions, :subjects) with ordinality
          as r (record, version, subject, position))
      select id from recorded
      """;

  private static final int MAX_PURPOSE_LENGTH = 200;
  private static final int MAX_CASE_REFERENCE_LENGTH = 64;

  private final Sql sql;
  private final KeyedHash hash;
  private final Clock clock;

  /** For the container's proxy. */
  protected EvidenceLedger() {
    this(null, null, null);
  }

  @Inject
  public EvidenceLedger(Sql sql, KeyedHash hash, Clock clock) {
    this.sql = sql;
    this.hash = hash;
    this.clock = clock;
  }

  /** The keyed hash of the subject of a record, for {@link Act.Row}. */
  public String subjectHash(String subject) {
    return hash.of(subject);
  }

  /** The keyed hash of a name that nobody has, for a detail; never that of a subject. */
  public String nameHash(String name) {
    return hash.of("name", name.getBytes(UTF_8));
  }

  /**
   * Records an act.
   *
   * @return the number of the record
   */
  public long record(Act act) {
    return sql.withHandle(handle -> bind(handle.createQuery(INSERT), act).mapTo(Long.class).one());
  }

  /**
   * Records an act and takes it back, outside of any transaction: it fails where a record would.
   * Its number is missing afterwards, like those of all that was rolled back.
   */
  void rehearse() {
    var rehearsal = Act.of(Caller.PLATFORM, "readiness");
    sql.useHandle(
        handle ->
            handle.useTransaction(
                transaction -> {
                  bind(transaction.createQuery(INSERT), rehearsal).mapTo(Long.class).one();
                  transaction.rollback();
                }));
  }

  /** The time of the last record; empty if there is none. */
  public Optional<Instant> latestTime() {
    return sql.withHandle(
        handle ->
            handle
                .createQuery("select at from evidence_record order by id desc limit 1")
                .mapTo(Instant.class)
                .findOne());
  }

  private <S extends SqlStatement<S>> S bind(S statement, Act act) {
    return statement
        .bind("at", clock.instant())
        .bind("act", act.name)
        .bind("account", act.caller.account())
        .bind("department", act.caller.department())
        .bind("concerns", act.concerns().toArray(String[]::new))
        .bind("outcome", act.outcome.name())
        .bind("reason", act.text("reason"))
        .bind("subject", act.text("subject"))
        .bind("entry", act.text("entry"))
        .bindByType("entryVersion", act.facts.get("entryVersion"), Integer.class)
        .bindByType("grant", act.facts.get("grant"), UUID.class)
        .bindByType("request", act.facts.get("request"), UUID.class)
        .bind("purpose", truncated(act.text("purpose"), MAX_PURPOSE_LENGTH))
        .bind("caseReference", truncated(act.text("caseReference"), MAX_CASE_REFERENCE_LENGTH))
        .bindByType("items", act.items(), String[].class)
        .bind("rows", act.rows.size())
        .bind("keyId", hash.keyId())
        .bind("details", json(act.details()))
        .bind("readers", act.readers().toArray(String[]::new))
        .bind("records", act.rows.stream().map(Act.Row::record).toArray(UUID[]::new))
        .bind("versions", act.rows.stream().map(Act.Row::version).toArray(Long[]::new))
        .bind("subjects", act.rows.stream().map(Act.Row::subjectHash).toArray(String[]::new));
  }

  /** Shortens a text: a refused caller may have sent more than the column holds. */
  private static String truncated(String text, int maxLength) {
    if (text == null || text.codePointCount(0, text.length()) <= maxLength) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, maxLength));
  }

  private static String json(Map<String, String> details) {
    try {
      return Json.mapper().writeValueAsString(details);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
