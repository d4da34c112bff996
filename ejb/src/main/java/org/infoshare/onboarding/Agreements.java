package org.infoshare.onboarding;

import static org.infoshare.platform.Columns.date;
import static org.infoshare.platform.Columns.instant;
import static org.infoshare.platform.Columns.uuid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.infoshare.platform.Sql;

/**
 * The tables of agreements and of their documents. Whoever writes holds the application, so that
 * versions follow each other.
 */
@ApplicationScoped
class Agreements {

  private static final String COLUMNS =
      """
      application, number, stage, file_name, media_type, size, sha256, valid_from, valid_until,
      department_signed_by, department_signed_at, authority_signed_by, authority_signed_at
      """;

  private final Sql sql;

  /** For the container's proxy. */
  protected Agreements() {
    this(null);
  }

  @Inject
  Agreements(Sql sql) {
    this.sql = sql;
  }

  /** The versions of a department's agreement, the newest first. */
  List<AgreementView> of(UUID application) {
    return sql.ask(
        handle ->
            handle
                .createQuery(
                    "select "
                        + COLUMNS
                        + " from agreement where application = :application order by number desc")
                .bind("application", application)
                .map((row, context) -> view(row))
                .list());
  }

  Optional<AgreementView> find(UUID application, int number) {
    return of(application).stream().filter(version -> version.number() == number).findFirst();
  }

  /** Keeps a version that one side signed; one that the other never signed is replaced. */
  void file(AgreementView version, byte[] document) {
    var id = UUID.randomUUID();
    sql.run(
        handle -> {
          handle
              .createUpdate(
                  """
                  insert into agreement_document (id, media_type, content)
                  values (:id, :type, :content)
                  """)
              .bind("id", id)
              .bind("type", version.format().mediaType())
              .bind("content", document)
              .execute();
          replace(handle, version.application(), AgreementStage.FILED);
          handle
              .createUpdate(
                  """
                  insert into agreement (application, number, stage, document, file_name, media_type,
                    size, sha256, valid_from, valid_until, department_signed_by,
                    department_signed_at, authority_signed_by, authority_signed_at)
                  values (:application, :number, 'FILED', :document, :name, :type, :size, :sha256,
                    :from, :until, :byDepartment, cast(:atDepartment as timestamptz), :byAuthority,
                    cast(:atAuthority as timestamptz))
                  """)
              .bind("application", version.application())
              .bind("number", version.number())
              .bind("document", id)
              .bind("name", version.fileName())
              .bind("type", version.format().mediaType())
              .bind("size", version.size())
              .bind("sha256", version.sha256())
              .bind("from", version.validFrom())
              .bind("until", version.validUntil())
              .bind("byDepartment", by(version.department()))
              .bind("atDepartment", at(version.department()))
              .bind("byAuthority", by(version.authority()))
              .bind("atAuthority", at(version.authority()))
              .execute();
        });
  }

  /** Puts a version in force with the signature that it lacked. */
  void conclude(AgreementView version, boolean byDepartment, AgreementSignature signature) {
    String side = byDepartment ? "department" : "authority";
    sql.run(
        handle -> {
          replace(handle, version.application(), AgreementStage.IN_FORCE);
          handle
              .createUpdate(
                  "update agreement set stage = 'IN_FORCE', "
                      + side
                      + "_signed_by = :by, "
                      + side
                      + "_signed_at = :at where application = :application and number = :number")
              .bind("by", signature.by())
              .bind("at", signature.at())
              .bind("application", version.application())
              .bind("number", version.number())
              .execute();
        });
  }

  /** The document of a version. */
  Optional<AgreementDocument> document(UUID application, int number) {
    return sql.ask(
        handle ->
            handle
                .createQuery(
                    """
                    select a.file_name, a.media_type, a.sha256, d.content
                    from agreement a join agreement_document d on d.id = a.document
                    where a.application = :application and a.number = :number
                    """)
                .bind("application", application)
                .bind("number", number)
                .map(
                    (row, context) ->
                        new AgreementDocument(
                            row.getString("file_name"),
                            format(row),
                            row.getString("sha256"),
                            Base64.getEncoder().encodeToString(row.getBytes("content"))))
                .findOne());
  }

  private static void replace(
      org.jdbi.v3.core.Handle handle, UUID application, AgreementStage stage) {
    handle
        .createUpdate(
            """
            update agreement set stage = 'REPLACED'
            where application = :application and stage = :stage
            """)
        .bind("application", application)
        .bind("stage", stage.name())
        .execute();
  }

  private static String by(AgreementSignature signature) {
    return signature == null ? null : signature.by();
  }

  private static Instant at(AgreementSignature signature) {
    return signature == null ? null : signature.at();
  }

  private static AgreementView view(ResultSet row) throws SQLException {
    return new AgreementView(
        uuid(row, "application"),
        row.getInt("number"),
        AgreementStage.valueOf(row.getString("stage")),
        row.getString("file_name"),
        format(row),
        row.getInt("size"),
        row.getString("sha256"),
        date(row, "valid_from"),
        date(row, "valid_until"),
        signature(row, "department"),
        signature(row, "authority"));
  }

  private static AgreementFormat format(ResultSet row) throws SQLException {
    return row.getString("media_type").equals(AgreementFormat.PDF.mediaType())
        ? AgreementFormat.PDF
        : AgreementFormat.OFD;
  }

  private static AgreementSignature signature(ResultSet row, String side) throws SQLException {
    String by = row.getString(side + "_signed_by");
    return by == null ? null : new AgreementSignature(by, instant(row, side + "_signed_at"));
  }
}
