package org.infoshare.sharing.terms;

import static org.infoshare.sharing.terms.TermsReason.PERIOD_INVALID;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.infoshare.catalogue.description.ItemDefinition;
import org.infoshare.catalogue.description.Sharing;
import org.infoshare.catalogue.publication.PublishedEntry;
import org.infoshare.foundation.persistence.TextsConverter;
import org.infoshare.foundation.platform.Refusal;

/** What a request asks for and why, as stored with the request. */
@Embeddable
public class RequestContent {

  @Column(name = "entry_code")
  private String entry;

  private String statute;
  private String article;
  private String duty;
  private String purpose;
  private String scenario;

  @Convert(converter = TextsConverter.class)
  private List<String> items;

  @Enumerated(EnumType.STRING)
  private AccessMode mode;

  @Column(name = "use_from")
  private LocalDate useFrom;

  @Column(name = "use_until")
  private LocalDate useUntil;

  @Column(name = "return_flow")
  private boolean returnFlow;

  private UUID renews;

  protected RequestContent() {
    // for JPA
  }

  /**
   * The content of a checked request.
   *
   * @param entry the code of the entry as published
   */
  public RequestContent(NewRequest newRequest, String entry) {
    this.entry = entry;
    setLegalBasis(newRequest.legalBasis());
    purpose = newRequest.purpose().strip();
    scenario = newRequest.scenario().strip();
    items = List.copyOf(newRequest.items());
    mode = newRequest.mode();
    useFrom = newRequest.useFrom();
    useUntil = newRequest.useUntil();
    returnFlow = newRequest.isReturnFlow();
    renews = newRequest.renews();
  }

  /** Applies the changes of a checked supplement. The entry and the items never change. */
  public void supplement(NewSupplement added) {
    if (added.legalBasis() != null) {
      setLegalBasis(added.legalBasis());
    }
    if (added.purpose() != null) {
      purpose = added.purpose().strip();
    }
    if (added.scenario() != null) {
      scenario = added.scenario().strip();
    }
  }

  private void setLegalBasis(LegalBasis basis) {
    statute = basis.statute().strip();
    article = basis.article().strip();
    duty = basis.duty().strip();
  }

  /** The content, in the form of a new request. */
  public NewRequest toNewRequest() {
    return new NewRequest(
        entry, legalBasis(), purpose, scenario, items, mode, useFrom, useUntil, returnFlow, renews);
  }

  /** Whether the entry and each requested item are shared without condition. */
  public boolean isUnconditionalIn(PublishedEntry published) {
    var unconditional =
        published.items().stream()
            .filter(item -> item.sharing() == Sharing.UNCONDITIONAL)
            .map(ItemDefinition::name)
            .toList();
    return published.sharing() == Sharing.UNCONDITIONAL && unconditional.containsAll(items);
  }

  public boolean isPeriodOverOn(LocalDate day) {
    return useUntil.isBefore(day);
  }

  /**
   * The period in which an answer of that day lets the information be used: the requested one, or
   * one of the same length from that day on if the answer is late.
   *
   * @throws Refusal {@code period-invalid} if the requested period is over and the answer is not
   *     late
   */
  public UsePeriod periodOfAnswer(LocalDate day, boolean late) {
    if (!late && isPeriodOverOn(day)) {
      throw new Refusal(PERIOD_INVALID);
    }
    return late ? period().startingNotBefore(day) : period();
  }

  /** The requested items that satisfy the condition, in the order of the request. */
  public List<String> itemsWhere(Predicate<String> condition) {
    return items.stream().filter(condition).toList();
  }

  public String entry() {
    return entry;
  }

  public LegalBasis legalBasis() {
    return new LegalBasis(statute, article, duty);
  }

  public String purpose() {
    return purpose;
  }

  public List<String> items() {
    return items;
  }

  public AccessMode mode() {
    return mode;
  }

  /**
   * Whether the information is asked for call by call, so that the platform itself can provide it.
   * A batch or a file is not provided before there is something to fetch (Decree 809 art. 22).
   */
  public boolean isFetchedByCall() {
    return mode == AccessMode.SERVICE;
  }

  /** The requested period of use. */
  public UsePeriod period() {
    return new UsePeriod(useFrom, useUntil);
  }

  public boolean isReturnFlow() {
    return returnFlow;
  }
}
