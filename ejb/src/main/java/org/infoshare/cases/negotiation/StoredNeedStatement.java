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
import org.infoshare.foundation.persistence.JsonConverter;
import org.infoshare.foundation.persistence.TextsConverter;
import org.infoshare.organisation.department.CommandContext;

/**
 * A stored statement about a need; it never changes later. The {@code with} methods add the content
 * of its kind before it is stored.
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

  /** A statement with a text only. */
  StoredNeedStatement(int number, NeedStatementKind kind, CommandContext context, String text) {
    this.number = number;
    this.kind = kind;
    this.department =
        context.caller().department() == null ? context.account() : context.caller().department();
    this.text = text == null || text.isBlank() ? null : text.strip();
    this.by = context.account();
    this.at = context.at();
  }

  StoredNeedStatement withProvider(String provider) {
    named = provider;
    return this;
  }

  StoredNeedStatement withTerms(NeedTerms proposedTerms) {
    terms = proposedTerms;
    return this;
  }

  StoredNeedStatement withAgreement(int proposalNumber, String entryCode, boolean afterDeadline) {
    proposal = proposalNumber;
    entry = entryCode;
    late = afterDeadline;
    return this;
  }

  StoredNeedStatement withRefusal(
      NeedGround refusalGround, String groundArticle, String entryCode, boolean afterDeadline) {
    ground = refusalGround;
    article = groundArticle;
    entry = entryCode;
    late = afterDeadline;
    return this;
  }

  StoredNeedStatement withItems(List<String> orderedItems) {
    items = List.copyOf(orderedItems);
    return this;
  }

  StoredNeedStatement withExecution(NeedTerms carriedOut, String entryCode) {
    terms = carriedOut;
    entry = entryCode;
    return this;
  }

  int number() {
    return number;
  }

  NeedStatementKind kind() {
    return kind;
  }

  /** The department that made the statement. */
  String department() {
    return department;
  }

  /** The proposed or executed terms; null in any other statement. */
  NeedTerms terms() {
    return terms;
  }

  /** The number of the proposal in an agreement. */
  Integer proposal() {
    return proposal;
  }

  /** The account that made the statement. */
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

  /** Stores terms as JSON. */
  @Converter
  public static class TermsJson extends JsonConverter<NeedTerms>
      implements AttributeConverter<NeedTerms, Object> {

    public TermsJson() {
      super(new TypeReference<>() {});
    }
  }
}
