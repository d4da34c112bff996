package org.infoshare.organisation.department;

import org.infoshare.foundation.platform.Caller;

/** Is told of a department that is created, in the same transaction. */
public interface CreationListener {

  void created(DepartmentView department, Caller by);
}
