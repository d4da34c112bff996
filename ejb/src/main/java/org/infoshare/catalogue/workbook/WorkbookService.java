package org.infoshare.catalogue.workbook;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.infoshare.catalogue.description.CodeLists;
import org.infoshare.catalogue.entry.CatalogueExports;
import org.infoshare.catalogue.entry.CatalogueService;
import org.infoshare.catalogue.entry.EntryFilter;
import org.infoshare.catalogue.entry.EntrySummary;
import org.infoshare.catalogue.publication.Catalogue;
import org.infoshare.catalogue.publication.EntryStage;
import org.infoshare.foundation.command.Idempotent;
import org.infoshare.foundation.evidence.Act;
import org.infoshare.foundation.evidence.EvidenceLedger;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Callers;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.Json;
import org.infoshare.foundation.platform.Page;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.foundation.spreadsheet.XlsxReader;
import org.infoshare.organisation.department.DepartmentView;
import org.infoshare.organisation.department.Departments;

/** Receives workbooks, shows their progress, and exports entries as a workbook. */
@Stateless
public class WorkbookService {

  @Inject private Workbooks workbooks;
  @Inject private WorkbookSettings settings;
  @Inject private CatalogueService entries;
  @Inject private CatalogueExports exports;
  @Inject private Catalogue catalogue;
  @Inject private CodeLists codeLists;
  @Inject private Departments departments;
  @Inject private Callers callers;
  @Inject private EvidenceLedger evidence;
  @Inject private Clock clock;

  /**
   * Stores a workbook, to be processed in the background.
   *
   * @param content the file
   * @param check whether only to check it; null for false
   * @throws Refusal if the file is not an xlsx that is safe to open, if it was sent before, or if
   *     too many workbooks wait
   */
  @Idempotent
  @RolesAllowed(Roles.STAFF)
  public WorkbookView upload(byte[] content, Boolean check) {
    var caller = callers.current();
    new Checks()
        .require(content != null && content.length > 0, "/content", PlatformReason.MISSING)
        .refuseIfAny();
    XlsxReader.inspect(content, settings.bounds());
    boolean checkOnly = Boolean.TRUE.equals(check);
    String sha256 = sha256(content);
    if (!checkOnly) {
      workbooks
          .findDuplicate(caller.department(), sha256)
          .ifPresent(
              duplicate -> {
                throw new Refusal(WorkbookReason.WORKBOOK_REPEATED, duplicate);
              });
    }
    if (workbooks.countWaiting(caller.department()) >= settings.waiting()) {
      throw new Refusal(WorkbookReason.WORKBOOKS_WAITING, settings.waiting());
    }
    var id = UUID.randomUUID();
    workbooks.add(
        new ClaimedWorkbook(id, caller.department(), caller.account(), checkOnly, content),
        sha256,
        clock.instant());
    evidence.record(
        Act.of(caller, "workbook-received")
            .subject(id.toString())
            .detail("sha256", sha256)
            .detail("checkOnly", checkOnly));
    return find(id, caller);
  }

  /**
   * The progress of a workbook.
   *
   * @throws Refusal {@code workbook-not-found} if the caller's department sent no such workbook
   */
  @RolesAllowed({Roles.STAFF, Roles.HEAD})
  public WorkbookView get(UUID id) {
    return find(id, callers.current());
  }

  /** The workbooks of the caller's department, the newest first. */
  @RolesAllowed({Roles.STAFF, Roles.HEAD})
  public Page<WorkbookView> list(Integer limit, String cursor) {
    return workbooks.page(callers.current().department(), Page.sizeOf(limit), cursor);
  }

  /** The errors in a workbook, ordered by row and column. */
  @RolesAllowed({Roles.STAFF, Roles.HEAD})
  public Page<WorkbookError> errors(UUID id, Integer limit, String cursor) {
    find(id, callers.current());
    return workbooks.errors(id, Page.sizeOf(limit), cursor);
  }

  /** The outcomes of the entries of a workbook, in its order. */
  @RolesAllowed({Roles.STAFF, Roles.HEAD})
  public Page<WorkbookEntry> entries(UUID id, Integer limit, String cursor) {
    find(id, callers.current());
    return workbooks.entries(id, Page.sizeOf(limit), cursor);
  }

  /** An empty workbook: the headings, and the code lists on a second sheet. */
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.SYSTEM})
  public byte[] template() {
    try (var sheet = EntrySheet.ofAllColumns(words())) {
      return sheet.finish();
    }
  }

  /**
   * Exports entries as a workbook.
   *
   * <p>There is no transaction around the whole export. Each entry is read in its own transaction,
   * so that only one is in memory while the file is written, however many there are.
   *
   * @throws Refusal {@code workbook-export-too-large} if they have more rows than allowed; {@code
   *     invalid} if the classification has no such node; {@code unavailable} if too many exports
   *     run at once
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.SYSTEM})
  public byte[] export(WorkbookSelection selection) {
    var caller = callers.current();
    return exports.run(() -> write(selection, caller));
  }

  private byte[] write(WorkbookSelection selection, Caller caller) {
    var departmentsByCode = new HashMap<String, DepartmentView>();
    try (var sheet = EntrySheet.ofAllColumns(words())) {
      String cursor = null;
      do {
        var page = entries.listUnder(selection.node(), filter(selection, caller, cursor));
        for (EntrySummary line : page.results()) {
          sheet.entry(described(line, selection.isOwn(), departmentsByCode));
          if (sheet.rows() > settings.exportedRows()) {
            throw new Refusal(WorkbookReason.EXPORT_TOO_LARGE, settings.exportedRows());
          }
        }
        cursor = page.next();
      } while (cursor != null);
      return sheet.finish();
    }
  }

  private static EntryFilter filter(WorkbookSelection selection, Caller caller, String cursor) {
    return new EntryFilter(
        selection.word(),
        selection.isOwn() ? caller.department() : selection.provider(),
        selection.sharing(),
        selection.isOwn() ? null : EntryStage.PUBLISHED,
        Page.MAX_SIZE,
        cursor);
  }

  /** The fields by their wire names, with the columns that the platform itself sets. */
  private ObjectNode described(
      EntrySummary line, boolean own, Map<String, DepartmentView> departmentsByCode) {
    ObjectNode fields;
    Instant publishedAt;
    if (own) {
      var view = entries.get(line.code());
      fields = Json.mapper().valueToTree(view);
      publishedAt = view.publishedAt();
    } else {
      var published = catalogue.published(line.code());
      fields = Json.mapper().valueToTree(published.content());
      publishedAt = published.publishedAt();
    }
    var department = departmentsByCode.computeIfAbsent(line.provider(), departments::get);
    fields.put(Column.CODE.field(), line.code());
    fields.put(Column.PROVIDER.field(), department.name());
    fields.put(
        Column.PROVIDER_CODE.field(),
        department.creditCode() == null ? line.provider() : department.creditCode());
    if (publishedAt != null) {
      fields.put(
          Column.RELEASE_DATE.field(),
          LocalDate.ofInstant(publishedAt, clock.getZone()).toString());
    }
    return fields;
  }

  private WorkbookView find(UUID id, Caller caller) {
    return workbooks
        .find(id, caller.department())
        .orElseThrow(() -> new Refusal(WorkbookReason.WORKBOOK_NOT_FOUND, id));
  }

  private CodeListTexts words() {
    return new CodeListTexts(codeLists.all());
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
