package org.infoshare.organisation.system;

import java.time.LocalDate;
import java.util.UUID;
import org.infoshare.foundation.persistence.Sql;

/** Rows of systems in any stage, for tests of SQL. */
public final class SampleSystems {

  private SampleSystems() {}

  public static UUID system(Sql sql, String department, String account, SystemStage stage) {
    return system(sql, department, account, stage, null);
  }

  public static UUID system(
      Sql sql, String department, String account, SystemStage stage, LocalDate certificateUntil) {
    var id = UUID.randomUUID();
    sql.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into connected_system (id, department, account, name, origin, stage,
                      addresses, credential, certificate_until, registered_by, registered_at,
                      activated_at)
                    values (:id, :department, :account, '业务系统', 'DEMO', :stage, '{}',
                      'CERTIFICATE', :until, 'edu.head', now(), now())
                    """)
                .bind("id", id)
                .bind("department", department)
                .bind("account", account)
                .bind("stage", stage.name())
                .bind("until", certificateUntil)
                .execute());
    return id;
  }
}
