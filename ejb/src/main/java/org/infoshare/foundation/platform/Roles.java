package org.infoshare.foundation.platform;

import java.util.Set;

/** The roles of accounts, as the container checks them. An account may hold several. */
public final class Roles {

  /** Staff of a department's sharing office (共享工作机构). */
  public static final String STAFF = "STAFF";

  /** Head of a department's sharing office (共享工作机构负责人). */
  public static final String HEAD = "HEAD";

  /**
   * Head of a department (部门负责人), who approves its catalogue. One account may also be the {@link
   * #HEAD}.
   */
  public static final String DEPARTMENT_HEAD = "DEPARTMENT_HEAD";

  /** An information system of a department. */
  public static final String SYSTEM = "SYSTEM";

  /** A person of a sharing authority (信息化主管部门), in addition to what the person is there. */
  public static final String AUTHORITY = "AUTHORITY";

  /**
   * A person of the staffing, legal or government-services body, in addition to what the person is
   * there.
   */
  public static final String REVIEWER = "REVIEWER";

  /** A person of the government that rules on disputes, in addition to what the person is there. */
  public static final String GOVERNMENT = "GOVERNMENT";

  /** The system administrator (系统管理员): runs the platform; cannot read shared data. */
  public static final String OPERATOR = "OPERATOR";

  /** The security administrator (安全管理员): locks accounts, revokes credentials, confirms. */
  public static final String SECURITY = "SECURITY";

  /** The audit administrator (审计管理员): reads all evidence. */
  public static final String AUDITOR = "AUDITOR";

  /**
   * A program that watches the server: reads the metrics and nothing else. It is no administrator.
   */
  public static final String MONITOR = "MONITOR";

  /** The three administrators. Nobody is two of them. */
  public static final Set<String> ADMINISTRATORS = Set.of(OPERATOR, SECURITY, AUDITOR);

  private Roles() {}
}
