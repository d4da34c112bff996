package org.infoshare.organisation.participation;

import static org.infoshare.organisation.participation.ParticipationReason.CENTRAL_BODY_NOT_OVERSEEN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.organisation.department.Departments;

/**
 * What holds for a central body alone. The rules bind the organs of the city; a central body may
 * follow them (2016 rules, art. 2). So it takes part by its declaration, and nobody of the city
 * oversees it, orders it or rules over it.
 */
@ApplicationScoped
public class CentralBodies {

  private final Departments departments;
  private final Participations participations;

  /** For the container's proxy. */
  protected CentralBodies() {
    this(null, null);
  }

  @Inject
  CentralBodies(Departments departments, Participations participations) {
    this.departments = departments;
    this.participations = participations;
  }

  /**
   * Requires that a department is no central body, before an act of oversight, an order or a
   * ruling.
   *
   * @throws Refusal {@code central-body-not-overseen}
   */
  public void requireOverseen(String department) {
    if (departments.isCentral(department)) {
      throw new Refusal(CENTRAL_BODY_NOT_OVERSEEN, departments.nameAndCode(department));
    }
  }

  /**
   * Requires that a department takes part, if it is a central body: before that it neither
   * publishes nor is asked.
   *
   * @throws Refusal {@code participation-not-declared}
   */
  public void requireTakingPart(String department) {
    if (departments.isCentral(department) && participations.find(department).isEmpty()) {
      throw participations.notDeclared(department);
    }
  }
}
