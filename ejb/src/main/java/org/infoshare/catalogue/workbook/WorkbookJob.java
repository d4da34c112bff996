package org.infoshare.catalogue.workbook;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import org.infoshare.catalogue.description.CodeLists;
import org.infoshare.foundation.evidence.Act;
import org.infoshare.foundation.evidence.EvidenceLedger;
import org.infoshare.foundation.notice.DepartmentNames;
import org.infoshare.organisation.department.DepartmentView;
import org.infoshare.organisation.department.Departments;

/**
 * Processes one workbook in one transaction that locks its row: it is imported as a whole or not at
 * all.
 *
 * <p>If the transaction dies, the row is free again and the next run takes it. After too many
 * attempts the workbook is refused.
 */
@Stateless
@PermitAll
public class WorkbookJob {

  @Inject private Workbooks workbooks;
  @Inject private WorkbookProgress progress;
  @Inject private WorkbookSettings settings;
  @Inject private CatalogueImportTarget target;
  @Inject private CodeLists codeLists;
  @Inject private Departments departments;
  @Inject private EvidenceLedger evidence;
  @Inject private Clock clock;

  /**
   * Processes the workbook that has waited longest.
   *
   * @return whether there was one
   * @throws RolledBackImport if the work must be rolled back; the result must then still be stored
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public boolean processNext() {
    var claimed = workbooks.claim();
    claimed.ifPresent(this::process);
    return claimed.isPresent();
  }

  private void process(ClaimedWorkbook workbook) {
    int attempt = progress.start(workbook.id());
    if (attempt > settings.attempts()) {
      var faults = new WorkbookFaults(1);
      faults.ofFile(WorkbookReason.WORKBOOK_FAILED, settings.attempts());
      conclude(workbook, ImportResult.refused(faults));
      return;
    }
    String successor = departments.lockShared(workbook.department());
    if (successor != null) {
      var mergerFaults = new WorkbookFaults(1);
      mergerFaults.ofFile(WorkbookReason.OF_MERGED_DEPARTMENT, departments.nameAndCode(successor));
      conclude(workbook, ImportResult.refused(mergerFaults));
      return;
    }
    var codeTexts = new CodeListTexts(codeLists.all());
    var workbookImport =
        new WorkbookImport(
            settings.bounds(),
            settings.errors(),
            codeTexts,
            target,
            (rowsDone, rowsTotal) -> progress.report(workbook.id(), rowsDone, rowsTotal));
    var result = workbookImport.run(workbook, provider(departments.get(workbook.department())));
    if (result.stage() != WorkbookStage.IMPORTED) {
      throw new RolledBackImport(workbook, result);
    }
    conclude(workbook, result);
  }

  /** Stores the result of a workbook whose run was rolled back. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void conclude(RolledBackImport rolledBack) {
    conclude(rolledBack.workbook(), rolledBack.verdict());
  }

  private void conclude(ClaimedWorkbook workbook, ImportResult result) {
    if (!workbooks.conclude(workbook.id(), result, clock.instant())) {
      return;
    }
    String act =
        switch (result.stage()) {
          case IMPORTED -> "workbook-imported";
          case CHECKED -> "workbook-checked";
          default -> "workbook-refused";
        };
    evidence.record(
        Act.of(workbook.author(), act)
            .subject(workbook.id().toString())
            .detail("entries", result.entries().size())
            .detail("errors", result.errorCount()));
  }

  private static WorkbookProvider provider(DepartmentView department) {
    return WorkbookProvider.of(
        DepartmentNames.nameAndCode(department.name(), department.code()),
        department.code(),
        department.name(),
        department.creditCode());
  }
}
