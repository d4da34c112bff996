package org.infoshare.organisation.department;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.infoshare.foundation.demonstration.Demonstration;
import org.infoshare.foundation.persistence.FirstStartLock;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.organisation.account.AccountKind;
import org.infoshare.organisation.account.AccountRegistry;
import org.infoshare.organisation.account.NewAccount;

/**
 * The departments and accounts of the demonstration, each with a known password.
 *
 * <p>They are created only if the setting {@code infoshare.demo} is true and the platform has no
 * department yet. A manual installation never has them.
 */
@Startup
@Singleton
@DependsOn("SchemaCheck")
@PermitAll
public class DemoDepartments {

  private static final String PASSWORD = "demo";
  private static final Caller LOADER = new Caller("demo-loader", null, Set.of());

  @Inject private Demonstration demonstration;

  @Inject private Departments departments;
  @Inject private DepartmentRegistry registry;
  @Inject private AccountRegistry accounts;
  @Inject private FirstStartLock firstStart;

  @PostConstruct
  void load() {
    if (!demonstration.isWanted()) {
      return;
    }
    firstStart.acquire();
    if (departments.all().isEmpty()) {
      lines().forEach(this::create);
      demonstration.markLoaded();
    }
  }

  private void create(String line) {
    String[] columns = line.split(",", -1);
    String code = columns[0];
    String name = columns[1];
    var kind = DepartmentKind.valueOf(columns[4]);
    registry.create(
        LOADER,
        new NewDepartment(
            code,
            name,
            DepartmentLevel.valueOf(columns[2]),
            columns[3],
            kind,
            new NewDepartment.FirstPerson(code + ".head", name + "负责人", code + ".head"),
            new NewDepartment.FirstPerson(code + ".staff", name + "工作人员", code + ".staff"),
            null),
        (account, roles) -> open(code, account, roles));
    open(
        code,
        new NewAccount(code + ".system", name + "业务系统", null, AccountKind.SYSTEM),
        kind.functionRoles());
  }

  private void open(String code, NewAccount account, Set<String> functionRoles) {
    accounts.openForDemonstration(LOADER, code, account, functionRoles, PASSWORD);
  }

  private static List<String> lines() {
    try (InputStream file = DemoDepartments.class.getResourceAsStream("/demo/departments.csv")) {
      return new String(file.readAllBytes(), UTF_8).lines().skip(1).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
