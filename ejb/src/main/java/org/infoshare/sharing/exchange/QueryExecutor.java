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

/** Answers to questions that were found in order: a page of records, and the record of it. */
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
      RecordObjections doubts) {
    this.objections = doubts;
    this.records = records;
    this.cursors = cursors;
    this.evidence = evidence;
  }

  /** Reads the page, records what of it is handed out to whom, and hands it out or refuses it. */
  ExchangeOutcome execute(QueryAttempt attempt, ValidatedQuery question) {
    var entry = question.entry();
    var found = records.read(entry, question.keys(), question.limit(), afterKey(question));
    try {
      return new Answered(resultOf(attempt, question, found));
    } catch (Refusal outdated) {
      // That there is such a record is an answer too.
      evidence.record(withKeys(attempt.refusedAct(outdated, entry.provider()), question, true));
      return new Refused(outdated);
    }
  }

  private ExchangeResult resultOf(
      QueryAttempt attempt, ValidatedQuery question, HostedPage<HostedRecord> found) {
    var page = found.rows();
    var projected = page.stream().map(record -> question.projection().of(record.values())).toList();
    var rows =
        page.stream()
            .map(
                record ->
                    new Act.Row(
                        record.id(), record.version(), evidence.subjectHash(record.subject())))
            .toList();
    var doubted = openObjections(page, question.projection());
    var act = withObjections(attempt.answeredAct(question, rows), doubted);
    long number = evidence.record(withKeys(act, question, rows.isEmpty()));
    return new ExchangeResult(
        question.entry().code(),
        question.entry().version(),
        question.grant(),
        number,
        projected,
        doubted.isEmpty() ? null : doubted,
        found.more() ? cursors.after(page.get(page.size() - 1).id(), question.scope()) : null);
  }

  /** Which of the records are in doubt, in what is handed out of them. */
  private List<Doubt> openObjections(List<HostedRecord> page, Projection projection) {
    if (page.isEmpty()) {
      return List.of();
    }
    var positions = new HashMap<UUID, Integer>();
    page.forEach(record -> positions.put(record.id(), positions.size()));
    var doubted = new ArrayList<Doubt>();
    for (var doubt : objections.open(positions.keySet())) {
      var items =
          projection.items().stream()
              .filter(item -> doubt.items().isEmpty() || doubt.items().contains(item))
              .toList();
      if (!items.isEmpty()) {
        doubted.add(new Doubt(positions.get(doubt.record()), items, doubt.objection()));
      }
    }
    doubted.sort(comparingInt(Doubt::position).thenComparing(Doubt::objection));
    return doubted;
  }

  private static Act withObjections(Act act, List<Doubt> doubted) {
    return doubted.isEmpty()
        ? act
        : act.detail(
            "doubts",
            doubted.stream()
                .map(doubt -> doubt.objection().toString())
                .distinct()
                .collect(joining(", ")));
  }

  /**
   * What was asked, as a keyed hash: that somebody is not on record is an answer too, and a part of
   * a key draws a list.
   */
  private Act withKeys(Act act, ValidatedQuery question, boolean nothingHandedOut) {
    var subject = RecordFormat.of(question.entry()).subject(question.keys());
    if (subject.isPresent()) {
      return nothingHandedOut
          ? act.detail("subjectHash", evidence.subjectHash(subject.get()))
          : act;
    }
    return question.keys().isEmpty()
        ? act
        : act.detail("keysHash", evidence.subjectHash(question.keys().toString()));
  }

  private String afterKey(ValidatedQuery question) {
    return question.after() == null
        ? null
        : records.keyOf(question.entry(), question.after()).orElseThrow();
  }
}
