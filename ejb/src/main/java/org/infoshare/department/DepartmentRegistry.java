package org.infoshare.department;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import org.infoshare.account.AccountKind;
import org.infoshare.account.AccountRegistry;
import org.infoshare.account.NewAccount;
import org.infoshare.evidence.Act;
import org.infoshare.evidence.EvidenceLedger;
import org.infoshare.platform.Caller;

/** Creates a department together with its first head, in the caller's transaction. */
@ApplicationScoped
class DepartmentRegistry {

  @Inject private Departments departments;
  @Inject private AccountRegistry accounts;
  @Inject private EvidenceLedger evidence;
  @Inject private Instance<CreationListener> listeners;
  @Inject private Clock clock;

  void create(Caller caller, NewDepartment asked) {
    departments.add(new Department(asked, clock.instant()));
    evidence.record(
        Act.of(caller, "department-created")
            .subject(asked.code())
            .concerning(asked.code())
            .detail("kind", asked.kind()));
    accounts.open(caller, asked.code(), firstHead(asked), asked.kind().functionRoles());
    var created = departments.get(asked.code());
    listeners.forEach(listener -> listener.created(created, caller));
  }

  static NewAccount firstHead(NewDepartment asked) {
    var head = asked.head();
    return new NewAccount(head.name(), head.displayName(), AccountKind.HEAD, head.password());
  }
}
