package org.infoshare.organisation.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.infoshare.foundation.persistence.Sql;

/**
 * The repository of agreements and their documents. A writer locks the application first, so that
 * versions are written one after the other.
 */
@ApplicationScoped
class Agreements {

  private final EntityManager entities;
  private final Sql sql;

  /** For the container's proxy. */
  protected Agreements() {
    this(null, null);
  }

  @Inject
  Agreements(EntityManager entities, Sql sql) {
    this.entities = entities;
    this.sql = sql;
  }

  /** The versions of a department's agreement, the newest first. */
  List<Agreement> findByApplication(UUID application) {
    return entities
        .createQuery(
            "select a from Agreement a where a.application = :application order by a.number desc",
            Agreement.class)
        .setParameter("application", application)
        .getResultList();
  }

  Optional<Agreement> find(UUID application, int number) {
    return findByApplication(application).stream()
        .filter(version -> version.number() == number)
        .findFirst();
  }

  /**
   * Stores a version that one side signed, and replaces a version that the other side never signed.
   */
  void file(Agreement version, FiledDocument document) {
    sql.useHandle(
        handle ->
            handle.execute(
                "insert into agreement_document (id, content) values (?, ?)",
                version.document(),
                document.bytes()));
    replace(version.application(), AgreementStage.FILED);
    entities.persist(version);
    entities.flush();
  }

  /** Stores that a version is in force, and replaces the previous one. */
  void conclude(Agreement version) {
    replace(version.application(), AgreementStage.IN_FORCE);
    entities.flush();
  }

  /** It uses SQL, which JPA does not reorder, so that two versions are never in force together. */
  private void replace(UUID application, AgreementStage stage) {
    sql.useHandle(
        handle ->
            handle.execute(
                """
                update agreement set stage = 'REPLACED' where application = ? and stage = ?
                """,
                application,
                stage.name()));
  }

  /** The document of a version. */
  Optional<AgreementDocument> document(UUID application, int number) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select a.file_name, a.format, a.sha256,
                      replace(encode(d.content, 'base64'), chr(10), '') as content
                    from agreement a join agreement_document d on d.id = a.document
                    where a.application = :application and a.number = :number
                    """)
                .bind("application", application)
                .bind("number", number)
                .mapTo(AgreementDocument.class)
                .findOne());
  }
}
