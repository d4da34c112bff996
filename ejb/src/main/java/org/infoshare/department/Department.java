package org.infoshare.department;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A department, at its level and in its area. */
@Entity
@Table(name = "department")
public class Department {

  @Id private String code;

  @Column(nullable = false)
  private String name;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private DepartmentLevel level;

  @Column(nullable = false)
  private String area;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private DepartmentKind kind;

  @Column(name = "created_at", nullable = false, updatable = false)
  private Instant createdAt;

  @Version private int version;

  protected Department() {
    // for JPA
  }

  Department(NewDepartment asked, Instant now) {
    this.code = asked.code();
    this.name = asked.name();
    this.level = asked.level();
    this.area = asked.area();
    this.kind = asked.kind();
    this.createdAt = now;
  }

  String code() {
    return code;
  }

  DepartmentKind kind() {
    return kind;
  }

  DepartmentLevel level() {
    return level;
  }

  String area() {
    return area;
  }

  DepartmentView view(String authority) {
    return new DepartmentView(code, name, level, area, kind, authority);
  }
}
