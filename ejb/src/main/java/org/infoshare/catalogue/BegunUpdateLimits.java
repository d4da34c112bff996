package org.infoshare.catalogue;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import org.infoshare.deadline.CaseLimit;

/**
 * Begins the limits of updates from before limits were rows of their own, some in each transaction.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class BegunUpdateLimits {

  @Inject private UpdateRows rows;
  @Inject private UpdateLimits limits;
  @Inject private Entries entries;

  /** Begins at most so many; returns how many there were. */
  public int begin(int most) {
    var claimed = rows.claimMissing(most);
    claimed.forEach(this::begin);
    return claimed.size();
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
