package org.infoshare.evidence;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.infoshare.platform.Json;
import org.infoshare.platform.KeyedHash;
import org.infoshare.platform.Sql;

/**
 * Where acts are written down: always in the transaction of the act itself, so that both are kept or
 * neither is. There is no method to change or remove a record.
 */
@ApplicationScoped
public class EvidenceLedger {

  @Inject private Sql sql;
  @Inject private KeyedHash hash;
  @Inject private Clock clock;

  /** The keyed hash of whom or what a record is about, for {@link Act.Row}. */
  public String subjectHash(String subject) {
    return hash.of(subject);
  }

  /**
   * Writes an act down.
   *
   * @return the number of the record
   */
  public long record(Act act) {
    return 0;
  }
}
