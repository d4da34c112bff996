package org.infoshare.department;

import static org.infoshare.department.DepartmentReason.AUTHORITY_EXISTS;
import static org.infoshare.department.DepartmentReason.DEPARTMENT_EXISTS;
import static org.infoshare.department.DepartmentReason.DEPARTMENT_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.infoshare.account.FunctionRoles;
import org.infoshare.platform.Refusal;

/** All departments, and who is whose sharing authority. */
@ApplicationScoped
public class Departments implements FunctionRoles {

  @Inject private DepartmentRecords records;
  @Inject private DepartmentRows rows;

  /**
   * The department with that code.
   *
   * @throws Refusal {@code department-not-found} if there is none
   */
  public DepartmentView get(String code) {
    var department = find(code);
    return department.view(authority(department.level(), department.area()));
  }

  public boolean exists(String code) {
    return records.find(code).isPresent();
  }

  /** The code of a department's sharing authority: the one of its level and area; or null. */
  public String authorityOf(String code) {
    var department = find(code);
    return authority(department.level(), department.area());
  }

  /** The codes of the departments whose sharing authority is this one; none if it is none. */
  public Set<String> overseenBy(String authority) {
    return rows.overseenBy(authority);
  }

  @Override
  public Set<String> functionRolesOf(String code) {
    return find(code).kind().functionRoles();
  }

  List<DepartmentView> all() {
    var departments = records.all();
    return departments.stream()
        .map(department -> department.view(authorityAmong(departments, department)))
        .toList();
  }

  void add(Department department) {
    if (records.find(department.code()).isPresent()) {
      throw new Refusal(DEPARTMENT_EXISTS, department.code());
    }
    if (department.kind() == DepartmentKind.SHARING_AUTHORITY) {
      String present = authority(department.level(), department.area());
      if (present != null) {
        throw new Refusal(AUTHORITY_EXISTS, present);
      }
    }
    records.add(department);
  }

  private Department find(String code) {
    return records.find(code).orElseThrow(() -> new Refusal(DEPARTMENT_NOT_FOUND, code));
  }

  private String authority(DepartmentLevel level, String area) {
    return records.authority(level, area).map(Department::code).orElse(null);
  }

  private static String authorityAmong(List<Department> all, Department one) {
    return all.stream()
        .filter(other -> other.kind() == DepartmentKind.SHARING_AUTHORITY)
        .filter(other -> other.level() == one.level() && other.area().equals(one.area()))
        .map(Department::code)
        .findFirst()
        .orElse(null);
  }
}
