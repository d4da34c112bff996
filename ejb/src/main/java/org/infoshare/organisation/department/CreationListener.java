package org.infoshare.organisation.department;

import org.infoshare.foundation.platform.Caller;

/** A listener that is called when a department is created, in the same transaction. */
public interface CreationListener {

  void created(DepartmentView department, Caller caller);
}
