package org.infoshare.cases.dispute;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.infoshare.foundation.persistence.TextsConverter;

/** The stored form of a {@link DisputeStatement}, because JPA cannot embed records. */
@Embeddable
class StoredDisputeStatement {

  private int number;

  @Enumerated(EnumType.STRING)
  private StatementKind kind;

  private String department;

  @Enumerated(EnumType.STRING)
  private ReviewBody body;

  @Enumerated(EnumType.STRING)
  private OpinionStance stance;

  @Convert(converter = TextsConverter.class)
  private List<String> items;

  private String text;
  private String document;

  @Column(name = "decided_on")
  private LocalDate decidedOn;

  private String by;
  private Instant at;

  protected StoredDisputeStatement() {
    // for JPA
  }

  StoredDisputeStatement(DisputeStatement statement) {
    number = statement.number();
    kind = statement.kind();
    department = statement.department();
    body = statement.body();
    stance = statement.stance();
    items = statement.items();
    text = statement.text();
    document = statement.document();
    decidedOn = statement.decidedOn();
    by = statement.by();
    at = statement.at();
  }

  DisputeStatement statement() {
    return new DisputeStatement(
        number, kind, department, body, stance, items, text, document, decidedOn, by, at);
  }
}
