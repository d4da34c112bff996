package org.infoshare.cases.objection;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;

/**
 * Takes objections. One that is refused because the values were compared leaves a record of that in
 * a transaction of its own, since the refused one is rolled back.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ObjectionFilingService {

  @Inject private ObjectionService objections;
  @Inject private RefusedObjectionRecorder recorder;

  /**
   * Raises an objection; see {@link ObjectionService#raise}.
   *
   * @throws Refusal as that does
   */
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.SYSTEM})
  public ObjectionView raise(NewObjection newObjection) {
    try {
      return objections.raise(newObjection);
    } catch (Refusal refusal) {
      if (RefusedObjections.isComparing(refusal.reason())) {
        recorder.record(newObjection, refusal);
      }
      throw refusal;
    }
  }
}
