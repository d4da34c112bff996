package org.infoshare.department;

import java.util.List;
import java.util.Optional;

/** The stored departments. */
interface DepartmentRecords {

  void add(Department department);

  Optional<Department> find(String code);

  /** The sharing authority of a level and area. */
  Optional<Department> authority(DepartmentLevel level, String area);

  /** Every department, by code. */
  List<Department> all();
}
