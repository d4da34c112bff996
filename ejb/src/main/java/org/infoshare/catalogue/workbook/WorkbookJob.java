package org.infoshare.catalogue.workbook;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.infoshare.catalogue.entry.CodeLists;
import org.infoshare.foundation.evidence.Act;
import org.infoshare.foundation.evidence.EvidenceLedger;
import org.infoshare.organisation.department.DepartmentView;
import org.infoshare.organisation.department.Departments;

/**
 * Works off one workbook in one transaction that holds its row: imported whole, or not at all.
 *
 * <p>Where the transaction dies, the row is free again and is taken by whoever comes next. Where
 * too many died, the workbook is refused instead of being tried for ever.
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
   * Works off the workbook that waits longest.
   *
   * @return whether there was one
   * @throws RolledBackImport if what was done must be taken back; the verdict is then still to be
   *     written down
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
      var failed = new WorkbookFaults(1);
      failed.ofFile(WorkbookReason.WORKBOOK_FAILED, settings.attempts());
      conclude(workbook, ImportResult.refused(failed));
      return;
    }
    String successor = departments.lockShared(workbook.department());
    if (successor != null) {
      var merged = new WorkbookFaults(1);
      merged.ofFile(WorkbookReason.OF_MERGED_DEPARTMENT, successor);
      conclude(workbook, ImportResult.refused(merged));
      return;
    }
    var words = new CodeListTexts(codeLists.all());
    var importing =
        new WorkbookImport(
            settings.bounds(),
            settings.errors(),
            words,
            target,
            (done, total) -> progress.report(workbook.id(), done, total));
    var verdict = importing.run(workbook, provider(departments.get(workbook.department())));
    if (verdict.stage() != WorkbookStage.IMPORTED) {
      throw new RolledBackImport(workbook, verdict);
    }
    conclude(workbook, verdict);
  }

  /** Writes down the verdict on a workbook whose run was taken back. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void conclude(RolledBackImport undone) {
    conclude(undone.workbook(), undone.verdict());
  }

  /** Forgets the files of workbooks that ended long ago; what became of them stays. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void deleteOldFiles() {
    workbooks.deleteFiles(clock.instant().minus(Duration.ofDays(settings.keepDays())));
  }

  private void conclude(ClaimedWorkbook workbook, ImportResult verdict) {
    if (!workbooks.conclude(workbook.id(), verdict, clock.instant())) {
      return;
    }
    String act =
        switch (verdict.stage()) {
          case IMPORTED -> "workbook-imported";
          case CHECKED -> "workbook-checked";
          default -> "workbook-refused";
        };
    evidence.record(
        Act.of(workbook.author(), act)
            .subject(workbook.id().toString())
            .detail("entries", verdict.entries().size())
            .detail("errors", verdict.errorCount()));
  }

  private static WorkbookProvider provider(DepartmentView department) {
    return WorkbookProvider.of(
        department.code() + " " + department.name(),
        department.code(),
        department.name(),
        department.creditCode());
  }
}
