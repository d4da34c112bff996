package org.infoshare.cases.need;

import static org.infoshare.cases.need.NegotiationReason.TERMS_OUTDATED;

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
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.organisation.department.CommandContext;

/** The statements about a need, in order; none is ever changed or removed. */
final class NeedStatements {

  private final List<Stored> all;

  NeedStatements(List<Stored> all) {
    this.all = all;
  }

  /** A statement with the next number and a text only. */
  Stored next(NeedStatementKind kind, CommandContext context, String text) {
    return new Stored(all.size() + 1, kind, context, text);
  }

  /**
   * The latest proposal.
   *
   * @param number its number; it proves that the caller has seen it
   * @throws Refusal {@code terms-outdated} if another was made since
   */
  Stored latestProposal(Integer number) {
    NeedValidator.checkNumber(number);
    var latest = last(NeedStatementKind.PROPOSAL);
    if (latest.number() != number) {
      throw new Refusal(TERMS_OUTDATED, number);
    }
    return latest;
  }

  /** The terms to which the parties agreed. */
  NeedTerms agreedTerms() {
    int agreed = last(NeedStatementKind.AGREEMENT).proposal();
    return all.get(agreed - 1).terms();
  }

  private Stored last(NeedStatementKind kind) {
    return all.stream()
        .filter(one -> one.kind() == kind)
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }

  /** Whether the caller's department refused its competence before. */
  boolean hasRefusedCompetence(Caller caller) {
    return all.stream()
        .anyMatch(
            one ->
                one.kind() == NeedStatementKind.COMPETENCE_REFUSAL
                    && caller.belongsTo(one.department()));
  }

  /**
   * A stored statement about a need; it never changes later. The {@code with} methods add the
   * content of its kind before it is stored.
   */
  @Embeddable
  static class Stored {

    private int number;

    @Enumerated(EnumType.STRING)
    private NeedStatementKind kind;

    private String department;
    private String provider;
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

    protected Stored() {
      // for JPA
    }

    /** A statement with a text only. */
    Stored(int number, NeedStatementKind kind, CommandContext context, String text) {
      this.number = number;
      this.kind = kind;
      this.department =
          context.caller().department() == null ? context.account() : context.caller().department();
      this.text = text == null || text.isBlank() ? null : text.strip();
      this.by = context.account();
      this.at = context.at();
    }

    Stored withProvider(String provider) {
      this.provider = provider;
      return this;
    }

    Stored withTerms(NeedTerms proposedTerms) {
      terms = proposedTerms;
      return this;
    }

    Stored withAgreement(int proposalNumber, String entryCode, boolean afterDeadline) {
      proposal = proposalNumber;
      entry = entryCode;
      late = afterDeadline;
      return this;
    }

    Stored withRefusal(
        NeedGround refusalGround, String groundArticle, String entryCode, boolean afterDeadline) {
      ground = refusalGround;
      article = groundArticle;
      entry = entryCode;
      late = afterDeadline;
      return this;
    }

    Stored withItems(List<String> orderedItems) {
      items = List.copyOf(orderedItems);
      return this;
    }

    Stored withExecution(NeedTerms carriedOut, String entryCode) {
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
          provider,
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
}
