package org.infoshare.organisation.department;

/**
 * A department to be created, with the first head of its sharing office.
 *
 * @param code short and permanent: a small letter, then up to 15 small letters, digits or hyphens
 * @param name its Chinese name, at most 64 characters
 * @param level municipal, district or central
 * @param area the division code (GB/T 2260) of its territory, six digits
 * @param kind its kind, as the rules name it
 * @param head its first account
 * @param staff who prepares what the head reviews, if already known: opened by the head, that
 *     account would count as the head for some time
 * @param creditCode its unified social credit code (GB 32100), if it is known
 */
public record NewDepartment(
    String code,
    String name,
    DepartmentLevel level,
    String area,
    DepartmentKind kind,
    FirstPerson head,
    FirstPerson staff,
    String creditCode) {

  /**
   * One of the first people of a department's sharing office.
   *
   * @param name of the account; begins with the department's code and a dot
   * @param displayName the person's name
   * @param staffNumber the person's number, unique on the platform
   */
  public record FirstPerson(String name, String displayName, String staffNumber) {}
}
