package org.infoshare.sharing.request;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import org.infoshare.foundation.persistence.TextsConverter;
import org.infoshare.sharing.grant.AccessMode;
import org.infoshare.sharing.grant.LegalBasis;

/** The requested items of an entry, and why they are needed, as stored with the request. */
@Embeddable
class RequestContent {

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

  protected RequestContent() {
    // for JPA
  }

  RequestContent(NewRequest newRequest) {
    setLegalBasis(newRequest.legalBasis());
    purpose = newRequest.purpose().strip();
    scenario = newRequest.scenario().strip();
    items = List.copyOf(newRequest.items());
    mode = newRequest.mode();
    useFrom = newRequest.useFrom();
    useUntil = newRequest.useUntil();
    returnFlow = newRequest.isReturnFlow();
  }

  /** Applies the changes of a supplement. */
  void supplement(RequestSupplement added) {
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

  LegalBasis legalBasis() {
    return new LegalBasis(statute, article, duty);
  }

  String purpose() {
    return purpose;
  }

  String scenario() {
    return scenario;
  }

  List<String> items() {
    return items;
  }

  AccessMode mode() {
    return mode;
  }

  UsePeriod period() {
    return new UsePeriod(useFrom, useUntil);
  }

  LocalDate useFrom() {
    return useFrom;
  }

  LocalDate useUntil() {
    return useUntil;
  }

  boolean isReturnFlow() {
    return returnFlow;
  }
}
