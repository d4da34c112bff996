package org.infoshare.foundation.inbox;

import java.util.HashSet;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Roles;

/**
 * For whom the waiting cases are asked, and from where on.
 *
 * @param caller who asks: what may be done next is told to him
 * @param scope for whom they wait
 * @param after the place in the inbox after which they begin
 * @param maxResults how many are read at once
 */
public record InboxQuery(Caller caller, InboxScope scope, InboxPosition after, int maxResults) {

  /** No account has it: what one person must not do after another stands in nobody's way. */
  private static final String ANYBODY = "";

  /**
   * For whom they wait: the caller, or anybody of the department. The functions of a department are
   * those of all its people, so that the caller has them too.
   */
  public Caller addressee() {
    if (scope == InboxScope.MINE) {
      return caller;
    }
    var roles = new HashSet<>(caller.roles());
    roles.add(Roles.STAFF);
    roles.add(Roles.HEAD);
    return new Caller(ANYBODY, caller.department(), roles, caller.predecessors());
  }
}
