package org.infoshare.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infoshare.dataset.HostedRecords;
import org.infoshare.dataset.RecordFormat;
import org.infoshare.evidence.Act;
import org.infoshare.evidence.EvidenceLedger;

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

  /** Reads the page, records what of it is handed out to whom, and hands it out. */
  ExchangeResult answer(Attempt attempt, Question question) {
    var entry = question.entry();
    var found = records.read(entry, question.keys(), question.limit(), afterKey(question));
    var page = found.rows();

    var rows =
        page.stream()
            .map(
                record ->
                    new Act.Row(
                        record.id(), record.version(), evidence.subjectHash(record.subject())))
            .toList();
    var act = attempt.answered(question, rows);
    long number = evidence.record(rows.isEmpty() ? withSubject(act, question) : act);
    return new ExchangeResult(
        entry.code(),
        entry.version(),
        question.grant(),
        number,
        page.stream().map(record -> question.projection().of(record.values())).toList(),
        found.more() ? cursors.after(page.get(page.size() - 1).id(), question.scope()) : null);
  }

  /** That somebody is not on record is an answer too: it is kept whom it was about. */
  private Act withSubject(Act act, Question question) {
    return RecordFormat.of(question.entry())
        .subject(question.keys())
        .map(subject -> act.detail("subjectHash", evidence.subjectHash(subject)))
        .orElse(act);
  }

  private String afterKey(Question question) {
    return question.after() == null
        ? null
        : records.keyOf(question.entry(), question.after()).orElseThrow();
  }
}
