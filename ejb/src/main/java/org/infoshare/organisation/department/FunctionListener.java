package org.infoshare.organisation.department;

/**
 * Is told, in the same transaction, of a department that may have another function than before, or
 * has it elsewhere, while nothing else changes cases: it was changed, was created with a function,
 * or ended with one.
 */
public interface FunctionListener {

  void functionChanged(DepartmentView before, DepartmentView after);
}
