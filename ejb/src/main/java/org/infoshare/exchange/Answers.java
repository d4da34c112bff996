package org.infoshare.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infoshare.dataset.HostedPage;
import org.infoshare.dataset.HostedRecord;
import org.infoshare.dataset.HostedRecords;
import org.infoshare.dataset.RecordFormat;
import org.infoshare.evidence.Act;
import org.infoshare.evidence.EvidenceLedger;
import org.infoshare.exchange.ExchangeOutcome.Answered;
import org.infoshare.exchange.ExchangeOutcome.Refused;
import org.infoshare.platform.Refusal;

/** Answers to questions that were found in order: a page of records, and the record of it. */
@ApplicationScoped
class Answers {

  private final HostedRecords records;
  private final QueryCursor cursors;
  private final EvidenceLedger evidence;

  /** For the container's proxy. */
  protected Answers() {
    this(null, null, null);
  }

  @Inject
  Answers(HostedRecords records, QueryCursor cursors, EvidenceLedger evidence) {
    this.records = records;
    this.cursors = cursors;
    this.evidence = evidence;
  }

  /** Reads the page, records what of it is handed out to whom, and hands it out or refuses it. */
  ExchangeOutcome answer(Attempt attempt, Question question) {
    var entry = question.entry();
    var found = records.read(entry, question.keys(), question.limit(), afterKey(question));
    try {
      return new Answered(handedOut(attempt, question, found));
    } catch (Refusal outdated) {
      // That there is such a record is an answer too.
      evidence.record(withKeys(attempt.refused(outdated, entry.provider()), question, true));
      return new Refused(outdated);
    }
  }

  private ExchangeResult handedOut(
      Attempt attempt, Question question, HostedPage<HostedRecord> found) {
    var page = found.rows();
    var projected = page.stream().map(record -> question.projection().of(record.values())).toList();
    var rows =
        page.stream()
            .map(
                record ->
                    new Act.Row(
                        record.id(), record.version(), evidence.subjectHash(record.subject())))
            .toList();
    var act = attempt.answered(question, rows);
    long number = evidence.record(withKeys(act, question, rows.isEmpty()));
    return new ExchangeResult(
        question.entry().code(),
        question.entry().version(),
        question.grant(),
        number,
        projected,
        found.more() ? cursors.after(page.get(page.size() - 1).id(), question.scope()) : null);
  }

  /**
   * What was asked, as a keyed hash: that somebody is not on record is an answer too, and a part of
   * a key draws a list.
   */
  private Act withKeys(Act act, Question question, boolean nothingHandedOut) {
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

  private String afterKey(Question question) {
    return question.after() == null
        ? null
        : records.keyOf(question.entry(), question.after()).orElseThrow();
  }
}
