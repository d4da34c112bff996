package org.infoshare.department;

import java.util.List;
import java.util.Optional;

/** The stored departments, as they are now. */
interface DepartmentRecords {

  void add(Department department);

  Optional<Department> find(String code);

  /** The department of that code, which nobody else changes until the transaction ends. */
  Optional<Department> hold(String code);

  /** Reads a department again, as others may have changed what was read before a lock was had. */
  void refresh(String code);

  /** The sharing authority that stands at that level in that area. */
  Optional<Department> authority(DepartmentLevel level, String area);

  /** Who has that credit code now. */
  Optional<Department> ofCreditCode(String creditCode);

  /** Every department, by code. */
  List<Department> all();

  /** Writes what is pending, so that a conflict shows here and not at commit. */
  void flush();
}
