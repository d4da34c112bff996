package org.infoshare.sharing.exchange;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.infoshare.foundation.evidence.Act;
import org.infoshare.foundation.evidence.EvidenceLedger;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.sharing.dataset.HostedPage;
import org.infoshare.sharing.dataset.HostedRecord;
import org.infoshare.sharing.dataset.HostedRecords;
import org.infoshare.sharing.dataset.RecordFormat;
import org.infoshare.sharing.dataset.RecordObjections;
import org.infoshare.sharing.exchange.ExchangeOutcome.Answered;
import org.infoshare.sharing.exchange.ExchangeOutcome.Refused;

/** Executes validated queries: it reads a page of records and records the exchange as evidence. */
@ApplicationScoped
class QueryExecutor {

  private final HostedRecords records;
  private final QueryCursor cursors;
  private final EvidenceLedger evidence;
  private final RecordObjections objections;

  /** For the container's proxy. */
  protected QueryExecutor() {
    this(null, null, null, null);
  }

  @Inject
  QueryExecutor(
      HostedRecords records,
      QueryCursor cursors,
      EvidenceLedger evidence,
      RecordObjections objections) {
    this.objections = objections;
    this.records = records;
    this.cursors = cursors;
    this.evidence = evidence;
  }

  /**
   * Reads the page, records what is returned to whom, and returns or refuses the page. Where the
   * entry never had a record, an empty page would be mistaken for the absence of a person.
   */
  ExchangeOutcome execute(QueryAttempt attempt, ValidatedQuery query) {
    var entry = query.entry();
    var found = records.read(entry, query.keys(), query.limit(), afterKey(query));
    if (found.rows().isEmpty() && !records.wereEverHeld(entry)) {
      var nothing = new Refusal(ExchangeReason.NOTHING_PROVIDED_YET, entry.code());
      evidence.record(withKeys(attempt.refusedAct(nothing, entry.provider()), query, true));
      return new Refused(nothing);
    }
    try {
      return new Answered(resultOf(attempt, query, found));
    } catch (Refusal outdated) {
      // The refusal reveals that such a record exists, so the keys are recorded.
      evidence.record(withKeys(attempt.refusedAct(outdated, entry.provider()), query, true));
      return new Refused(outdated);
    }
  }

  private ExchangeResult resultOf(
      QueryAttempt attempt, ValidatedQuery query, HostedPage<HostedRecord> found) {
    var page = found.rows();
    var projected = page.stream().map(record -> query.projection().of(record.values())).toList();
    var rows =
        page.stream()
            .map(
                record ->
                    new Act.Row(
                        record.id(), record.version(), evidence.subjectHash(record.subject())))
            .toList();
    var openObjections = openObjections(page, query.projection());
    var act = withObjections(attempt.answeredAct(query, rows), openObjections);
    long number = evidence.record(withKeys(act, query, rows.isEmpty()));
    return new ExchangeResult(
        query.entry().code(),
        query.entry().version(),
        query.grant(),
        number,
        projected,
        openObjections.isEmpty() ? null : openObjections,
        found.more() ? cursors.after(page.get(page.size() - 1).id(), query.scope()) : null);
  }

  /** The records of the page with an open objection to one of the returned items. */
  private List<OpenObjection> openObjections(List<HostedRecord> page, Projection projection) {
    if (page.isEmpty()) {
      return List.of();
    }
    var positions = new HashMap<UUID, Integer>();
    page.forEach(record -> positions.put(record.id(), positions.size()));
    var openObjections = new ArrayList<OpenObjection>();
    for (var doubt : objections.open(positions.keySet())) {
      var items =
          projection.items().stream()
              .filter(item -> doubt.items().isEmpty() || doubt.items().contains(item))
              .toList();
      if (!items.isEmpty()) {
        openObjections.add(
            new OpenObjection(positions.get(doubt.record()), items, doubt.objection()));
      }
    }
    openObjections.sort(
        comparingInt(OpenObjection::position).thenComparing(OpenObjection::objection));
    return openObjections;
  }

  private static Act withObjections(Act act, List<OpenObjection> openObjections) {
    return openObjections.isEmpty()
        ? act
        : act.detail(
            "openObjections",
            openObjections.stream()
                .map(doubt -> doubt.objection().toString())
                .distinct()
                .collect(joining(", ")));
  }

  /**
   * Adds the requested keys to the act, as a keyed hash. They are evidence because the absence of a
   * record is information too, and because a partial key returns a list.
   */
  private Act withKeys(Act act, ValidatedQuery query, boolean nothingHandedOut) {
    var subject = RecordFormat.of(query.entry()).subject(query.keys());
    if (subject.isPresent()) {
      return nothingHandedOut
          ? act.detail("subjectHash", evidence.subjectHash(subject.get()))
          : act;
    }
    return query.keys().isEmpty()
        ? act
        : act.detail("keysHash", evidence.subjectHash(query.keys().toString()));
  }

  private String afterKey(ValidatedQuery query) {
    return query.after() == null ? null : records.keyOf(query.entry(), query.after()).orElseThrow();
  }
}
