package org.infoshare.catalogue.harvest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.infoshare.catalogue.dcat.DcatFormat;
import org.infoshare.foundation.platform.Caller;

/** Runs over a source: takes it, fetches and reads its document, stores what it found. */
@ApplicationScoped
class HarvestRunner {

  private static final System.Logger LOG = System.getLogger(HarvestRunner.class.getName());

  @Inject private HarvestTransactions transactions;
  @Inject private Config config;

  @Inject
  @ConfigProperty(name = "infoshare.harvest.max-bytes", defaultValue = "33554432")
  private Provider<Integer> maxBytes;

  @Inject
  @ConfigProperty(name = "infoshare.harvest.max-statements", defaultValue = "500000")
  private Provider<Integer> maxStatements;

  @Inject
  @ConfigProperty(name = "infoshare.harvest.timeout-seconds", defaultValue = "60")
  private Provider<Integer> timeoutSeconds;

  @Inject
  @ConfigProperty(name = "infoshare.public.base", defaultValue = "http://localhost:8080/infoshare")
  private Provider<String> base;

  @Inject
  @ConfigProperty(name = "infoshare.demo", defaultValue = "false")
  private Provider<Boolean> demo;

  /** A run with a call; must not be inside a transaction. */
  public UUID fetch(UUID source, Caller by) {
    var begun = transactions.startFetch(source, by);
    attempt(begun, by, () -> fetchDatasets(begun));
    return begun.run();
  }

  /**
   * A run over a document that is at hand, within the caller's transaction.
   *
   * @param format null for that of the source
   */
  public UUID runDocument(UUID source, DcatFormat format, byte[] document, Caller by) {
    var begun = transactions.start(source, by);
    var written = format == null ? begun.source().format() : format;
    attempt(
        begun,
        by,
        () ->
            new HarvestTransactions.FetchedDatasets(
                read(written, begun.source(), document), null, DocumentState.UNKNOWN));
    return begun.run();
  }

  private void attempt(HarvestTransactions.StartedRun begun, Caller by, DatasetSupplier finding) {
    var source = begun.source().id();
    HarvestTransactions.FetchedDatasets brought;
    try {
      brought = finding.get();
    } catch (HarvestException failed) {
      LOG.log(Level.INFO, "Run " + begun.run() + " failed: " + failed.failure(), failed.getCause());
      transactions.fail(source, begun.run(), failed, by);
      return;
    } catch (RuntimeException | Error broken) {
      transactions.fail(source, begun.run(), new HarvestException(HarvestFailure.UNREADABLE), by);
      throw broken;
    }
    try {
      transactions.store(source, begun.run(), brought, by);
    } catch (RuntimeException broken) {
      transactions.fail(source, begun.run(), new HarvestException(HarvestFailure.INTERRUPTED), by);
      throw broken;
    }
  }

  private HarvestTransactions.FetchedDatasets fetchDatasets(HarvestTransactions.StartedRun begun)
      throws HarvestException {
    var source = begun.source();
    var answer = download(source, begun.knownState());
    return new HarvestTransactions.FetchedDatasets(
        answer.isUnchanged() ? null : read(source.format(), source, answer.document()),
        source.url(),
        answer.state());
  }

  private SourceAnswer download(HarvestSourceView source, DocumentState known)
      throws HarvestException {
    boolean privateToo =
        config
            .getOptionalValue("infoshare.harvest.allow-private", Boolean.class)
            .orElseGet(demo::get);
    var address = URI.create(source.url());
    String credential = source.credential() == null ? null : credential(source, address);
    return new SourceClient(
            maxBytes.get(),
            Duration.ofSeconds(timeoutSeconds.get()),
            SourceClient.Network.system(privateToo))
        .fetch(address, source.format().mediaType(), credential, known);
  }

  /** A credential is shown to the host that it was set for, and to no other. */
  private String credential(HarvestSourceView source, URI address) throws HarvestException {
    String setting = "infoshare.harvest.credential." + source.credential();
    var host = config.getOptionalValue(setting + ".host", String.class);
    if (host.filter(address.getHost()::equalsIgnoreCase).isEmpty()) {
      throw new HarvestException(HarvestFailure.ADDRESS_FORBIDDEN);
    }
    return config.getOptionalValue(setting, String.class).orElse(null);
  }

  private DatasetReader.ReadResult read(
      DcatFormat format, HarvestSourceView source, byte[] document) throws HarvestException {
    String base = source.url() == null ? "urn:uuid:" + source.id() : source.url();
    var model = new DocumentReader(maxStatements.get()).read(format, document, base);
    var found = DatasetReader.read(model, ownBase());
    if (found.datasets().isEmpty() && found.faults().isEmpty()) {
      throw new HarvestException(HarvestFailure.NO_DATASET);
    }
    return found;
  }

  /** What the names of this platform's own entries begin with. */
  private String ownBase() {
    String address = base.get();
    return address.endsWith("/") ? address : address + "/";
  }

  /** What is brought, or why not. */
  private interface DatasetSupplier {
    HarvestTransactions.FetchedDatasets get() throws HarvestException;
  }
}
