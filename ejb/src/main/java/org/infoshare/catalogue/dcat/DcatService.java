package org.infoshare.catalogue.dcat;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.infoshare.catalogue.dcat.DcatReason.CATALOGUE_TOO_LARGE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.infoshare.catalogue.entry.CatalogueExports;
import org.infoshare.catalogue.entry.CatalogueService;
import org.infoshare.catalogue.publication.Catalogue;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.DepartmentService;

/** Exports the published catalogue as DCAT. */
@Stateless
public class DcatService {

  private static final int MAX_DOCUMENT_BYTES = 16 * 1024 * 1024;

  /** The time that the database may need to sort the whole catalogue. */
  private static final Duration MAX_DURATION = Duration.ofMinutes(2);

  @Inject private Sql sql;
  @Inject private Catalogue catalogue;
  @Inject private CatalogueService entries;
  @Inject private DepartmentService departments;
  @Inject private CatalogueChanges changes;
  @Inject private CatalogueExports exports;

  /** The base address of the IRIs of entries. Once set, it must not change. */
  @Inject
  @ConfigProperty(name = "infoshare.public.base", defaultValue = "http://localhost:8080/infoshare")
  private Provider<String> base;

  /** The present state of the catalogue. */
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.SYSTEM})
  public CatalogueState state() {
    return changes.state();
  }

  /**
   * Writes the catalogue, entry by entry, in UTF-8. The stream stays open.
   *
   * @throws Refusal {@code unavailable} if too many exports run at once
   */
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.SYSTEM})
  public void write(DcatFormat format, OutputStream out) {
    exports.run(
        () -> {
          sql.withStatementTimeout(MAX_DURATION, () -> writeAll(format, out));
          return format;
        });
  }

  private void writeAll(DcatFormat format, OutputStream out) {
    try {
      var writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
      var graph =
          format == DcatFormat.TURTLE
              ? new TurtleGraphWriter(writer)
              : new JsonLdGraphWriter(writer);
      new CatalogueGraph(new CatalogueIris(base.get()), entries.nodes(), departments.list())
          .write(graph, changes.state().at(), catalogue::forEachPublished);
      writer.flush();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /**
   * The catalogue as a document within a message.
   *
   * @throws Refusal {@code catalogue-too-large} if it does not fit into one
   */
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.SYSTEM})
  public CatalogueDocument document(DcatFormat format) {
    var documentFormat = format == null ? DcatFormat.TURTLE : format;
    var bytes = new BoundedOutput();
    write(documentFormat, bytes);
    return new CatalogueDocument(documentFormat, changes.state().at(), bytes.toString(UTF_8));
  }

  /** A byte buffer with a maximum size. */
  private static final class BoundedOutput extends ByteArrayOutputStream {

    @Override
    public synchronized void write(int one) {
      refuseBeyond(1);
      super.write(one);
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
      refuseBeyond(length);
      super.write(bytes, offset, length);
    }

    private void refuseBeyond(int additionalBytes) {
      if (count + additionalBytes > MAX_DOCUMENT_BYTES) {
        throw new Refusal(CATALOGUE_TOO_LARGE, MAX_DOCUMENT_BYTES);
      }
    }
  }
}
