package org.infoshare.organisation.department;

/**
 * A listener that is called when a department may have another function, level or area: it was
 * changed, was created with a function, or was merged while it had one. The call is in the same
 * transaction, while no other command changes cases.
 */
public interface FunctionListener {

  void functionChanged(DepartmentView before, DepartmentView after);
}
