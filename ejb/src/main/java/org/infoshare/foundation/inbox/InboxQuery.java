package org.infoshare.foundation.inbox;

import java.util.HashSet;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Roles;

/**
 * A query for waiting cases.
 *
 * @param caller the caller, whose next commands are offered
 * @param scope for whom the cases wait
 * @param after the position in the inbox after which to begin
 * @param maxResults the number of cases that are read at once
 */
public record InboxQuery(Caller caller, InboxScope scope, InboxPosition after, int maxResults) {

  /**
   * An account name that nobody has, so that rules about one person's earlier act exclude nobody.
   */
  private static final String ANYBODY = "";

  /**
   * The addressee of the cases: the caller, or anybody of the department. All people of a
   * department have the roles of its function, so the caller has them too.
   */
  public Caller addressee() {
    if (scope == InboxScope.MINE) {
      return caller;
    }
    var roles = new HashSet<>(caller.roles());
    roles.add(Roles.STAFF);
    roles.add(Roles.HEAD);
    roles.add(Roles.DEPARTMENT_HEAD);
    return new Caller(ANYBODY, caller.department(), roles, caller.predecessors());
  }
}
