package org.infoshare.department;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaDepartmentRecords implements DepartmentRecords {

  @PersistenceContext(unitName = "infoshare")
  private EntityManager entityManager;

  @Override
  public void add(Department department) {
    entityManager.persist(department);
    entityManager.flush();
  }

  @Override
  public Optional<Department> find(String code) {
    return Optional.ofNullable(entityManager.find(Department.class, code));
  }

  @Override
  public Optional<Department> hold(String code) {
    return Optional.ofNullable(
        entityManager.find(Department.class, code, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public void refresh(String code) {
    find(code).ifPresent(entityManager::refresh);
  }

  @Override
  public Optional<Department> authority(DepartmentLevel level, String area) {
    return entityManager
        .createQuery(
            """
            select d from Department d
            where d.kind = :kind and d.level = :level and d.area = :area and d.mergedInto is null
            """,
            Department.class)
        .setParameter("kind", DepartmentKind.SHARING_AUTHORITY)
        .setParameter("level", level)
        .setParameter("area", area)
        .getResultStream()
        .findFirst();
  }

  @Override
  public Optional<Department> ofCreditCode(String creditCode) {
    return entityManager
        .createQuery(
            "select d from Department d where d.creditCode = :creditCode and d.mergedInto is null",
            Department.class)
        .setParameter("creditCode", creditCode)
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<Department> all() {
    return entityManager
        .createQuery("select d from Department d order by d.code", Department.class)
        .getResultList();
  }

  @Override
  public void flush() {
    entityManager.flush();
  }
}
