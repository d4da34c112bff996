package org.infoshare.catalogue;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.infoshare.deadline.CaseLimit;
import org.infoshare.platform.Standstill;

/** Begins the limits of updates from before limits were rows of their own. */
@Stateless
@LocalBean
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class BegunUpdateLimits implements MissingUpdateLimits {

  @Inject private Standstill standstill;
  @Inject private UpdateRows rows;
  @Inject private UpdateLimits limits;
  @Inject private Entries entries;

  @Override
  public List<CaseLimit> after(CaseLimit last, int most) {
    return rows.missingAfter(last, most);
  }

  @Override
  public void begin(List<CaseLimit> missing) {
    standstill.pass();
    rows.claimMissing(missing).forEach(this::begin);
  }

  private void begin(CaseLimit missing) {
    if (missing.kind().equals(UpdateLimits.UPDATE)) {
      rows.find(UUID.fromString(missing.caseId())).ifPresent(limits::beginLate);
    } else {
      EntryCode.parse(missing.caseId())
          .flatMap(entries::find)
          .ifPresent(
              entry ->
                  entry
                      .submittedAt()
                      .ifPresent(at -> limits.beginReview(entry.code(), entry.provider(), at)));
    }
  }
}
