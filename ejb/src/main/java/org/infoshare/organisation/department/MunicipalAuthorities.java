package org.infoshare.organisation.department;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.infoshare.foundation.evidence.EvidenceDepartments;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.time.calendar.CalendarAuthorities;
import org.infoshare.time.rulebook.RulebookDepartments;

/**
 * The facts about departments for features below this one: the municipal sharing authority, which
 * maintains what belongs to the whole city, and which departments exist.
 */
@ApplicationScoped
class MunicipalAuthorities
    implements RulebookDepartments, CalendarAuthorities, EvidenceDepartments {

  @Inject private Departments departments;
  @Inject private DepartmentRecords records;

  @Override
  public boolean isMunicipalAuthority(String department) {
    return department != null && records.municipalAuthorities().contains(department);
  }

  @Override
  public Set<String> municipalAuthorities() {
    return records.municipalAuthorities();
  }

  @Override
  public void checkExists(Checks checks, String pointer, String department) {
    departments.checkExists(checks, pointer, department);
  }
}
