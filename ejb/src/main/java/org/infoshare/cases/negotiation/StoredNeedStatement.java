package org.infoshare.cases.negotiation;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import org.infoshare.foundation.platform.JsonConverter;
import org.infoshare.foundation.platform.TextsConverter;

/**
 * Something that was stated about a need; kept as it was, whatever is stated later. What it says
 * beside its words is said before it is kept, one such thing for each kind.
 */
@Embeddable
class StoredNeedStatement {

  private int number;

  @Enumerated(EnumType.STRING)
  private NeedStatementKind kind;

  private String department;
  private String named;
  private String text;

  @Convert(converter = TermsJson.class)
  private NeedTerms terms;

  @Convert(converter = TextsConverter.class)
  private List<String> items;

  private Integer proposal;

  @Enumerated(EnumType.STRING)
  private NeedGround ground;

  private String article;

  @Column(name = "entry_code")
  private String entry;

  private Boolean late;
  private String by;
  private Instant at;

  protected StoredNeedStatement() {
    // for JPA
  }

  /** A statement in words alone. */
  StoredNeedStatement(int number, NeedStatementKind kind, NeedContext turn, String text) {
    this.number = number;
    this.kind = kind;
    this.department =
        turn.caller().department() == null ? turn.account() : turn.caller().department();
    this.text = text == null || text.isBlank() ? null : text.strip();
    this.by = turn.account();
    this.at = turn.at();
  }

  StoredNeedStatement withProvider(String responsible) {
    named = responsible;
    return this;
  }

  StoredNeedStatement withTerms(NeedTerms offered) {
    terms = offered;
    return this;
  }

  StoredNeedStatement withAgreement(int accepted, String drafted, boolean afterLimit) {
    proposal = accepted;
    entry = drafted;
    late = afterLimit;
    return this;
  }

  StoredNeedStatement withRefusal(
      NeedGround on, String carriedBy, String pointedTo, boolean afterLimit) {
    ground = on;
    article = carriedBy;
    entry = pointedTo;
    late = afterLimit;
    return this;
  }

  StoredNeedStatement withItems(List<String> toBeShared) {
    items = List.copyOf(toBeShared);
    return this;
  }

  StoredNeedStatement withExecution(NeedTerms carriedOut, String drafted) {
    terms = carriedOut;
    entry = drafted;
    return this;
  }

  int number() {
    return number;
  }

  NeedStatementKind kind() {
    return kind;
  }

  /** For whom it was stated. */
  String department() {
    return department;
  }

  /** What was proposed, or carried out; null in any other statement. */
  NeedTerms terms() {
    return terms;
  }

  /** Of an acceptance: the number of the proposal. */
  Integer proposal() {
    return proposal;
  }

  /** The account. */
  String by() {
    return by;
  }

  NeedStatement view() {
    return new NeedStatement(
        number,
        kind,
        department,
        named,
        text,
        terms,
        items == null ? List.of() : items,
        proposal,
        ground,
        article,
        entry,
        late,
        by,
        at);
  }

  /** Keeps terms as JSON. */
  @Converter
  public static class TermsJson extends JsonConverter<NeedTerms>
      implements AttributeConverter<NeedTerms, Object> {

    public TermsJson() {
      super(new TypeReference<>() {});
    }
  }
}
