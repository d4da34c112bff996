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
public class WorkbookRun {

  @Inject private Workbooks workbooks;
  @Inject private WorkbookProgress progress;
  @Inject private WorkbookLimits limits;
  @Inject private CatalogueDrafting drafting;
  @Inject private CodeLists codeLists;
  @Inject private Departments departments;
  @Inject private EvidenceLedger evidence;
  @Inject private Clock clock;

  /**
   * Works off the workbook that waits longest.
   *
   * @return whether there was one
   * @throws Undone if what was done must be taken back; the verdict is then still to be written
   *     down
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public boolean next() {
    var claimed = workbooks.claim();
    claimed.ifPresent(this::work);
    return claimed.isPresent();
  }

  private void work(Claimed workbook) {
    int attempt = progress.begin(workbook.id());
    if (attempt > limits.attempts()) {
      var failed = new Faults(1);
      failed.ofFile(WorkbookReason.WORKBOOK_FAILED, limits.attempts());
      conclude(workbook, Verdict.refused(failed));
      return;
    }
    String successor = departments.lockShared(workbook.department());
    if (successor != null) {
      var merged = new Faults(1);
      merged.ofFile(WorkbookReason.OF_MERGED_DEPARTMENT, successor);
      conclude(workbook, Verdict.refused(merged));
      return;
    }
    var words = new Words(codeLists.all());
    var importing =
        new Importing(
            limits.bounds(),
            limits.errors(),
            words,
            drafting,
            (done, total) -> progress.tell(workbook.id(), done, total));
    var verdict = importing.work(workbook, provider(departments.get(workbook.department())));
    if (verdict.stage() != WorkbookStage.IMPORTED) {
      throw new Undone(workbook, verdict);
    }
    conclude(workbook, verdict);
  }

  /** Writes down the verdict on a workbook whose run was taken back. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void conclude(Undone undone) {
    conclude(undone.workbook(), undone.verdict());
  }

  /** Forgets the files of workbooks that ended long ago; what became of them stays. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void forget() {
    workbooks.forgetFiles(clock.instant().minus(Duration.ofDays(limits.keepDays())));
  }

  private void conclude(Claimed workbook, Verdict verdict) {
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
        Act.of(workbook.by(), act)
            .subject(workbook.id().toString())
            .detail("entries", verdict.entries().size())
            .detail("errors", verdict.errorCount()));
  }

  private static Provider provider(DepartmentView department) {
    return Provider.of(
        department.code() + " " + department.name(),
        department.code(),
        department.name(),
        department.creditCode());
  }
}
