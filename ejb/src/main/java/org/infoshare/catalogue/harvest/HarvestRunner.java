package org.infoshare.catalogue.harvest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.infoshare.catalogue.dcat.DcatFormat;
import org.infoshare.foundation.demonstration.Demonstration;
import org.infoshare.foundation.platform.Caller;

/** Runs over a source: claims it, fetches and reads its document, stores the result. */
@ApplicationScoped
class HarvestRunner {

  private static final System.Logger LOG = System.getLogger(HarvestRunner.class.getName());

  @Inject private HarvestTransactions transactions;
  @Inject private HarvestPlaces places;
  @Inject private Clock clock;
  @Inject private Config config;
  @Inject private Demonstration demonstration;

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
  @ConfigProperty(name = "infoshare.harvest.read-timeout-seconds", defaultValue = "30")
  private Provider<Integer> readTimeoutSeconds;

  @Inject
  @ConfigProperty(name = "infoshare.public.base", defaultValue = "http://localhost:8080/infoshare")
  private Provider<String> base;

  /**
   * Runs with a fetch. Call it outside a transaction.
   *
   * @throws org.infoshare.foundation.platform.Refusal {@code too-busy} if another fetch runs on
   *     this node
   */
  public UUID fetch(UUID source, Caller caller) {
    return places.fetch(
        () -> {
          var started = transactions.startFetch(source, caller);
          attempt(
                  started,
                  caller,
                  HarvestFailure.UNREADABLE,
                  () -> download(started.source(), started.knownState()))
              .ifPresent(
                  answer ->
                      places.readFetched(
                          () -> store(started, caller, () -> datasets(started, answer))));
          return started.run();
        });
  }

  /**
   * Runs over a given document, within the caller's transaction.
   *
   * @param format null for the format of the source
   * @throws org.infoshare.foundation.platform.Refusal {@code too-busy} if another document is read
   *     on this node
   */
  public UUID runDocument(UUID source, DcatFormat format, byte[] document, Caller caller) {
    return places.readUploaded(
        () -> {
          var started = transactions.start(source, caller);
          var documentFormat = format == null ? started.source().format() : format;
          store(
              started,
              caller,
              () ->
                  new HarvestTransactions.FetchedDatasets(
                      read(documentFormat, started.source(), document),
                      null,
                      DocumentState.UNKNOWN));
          return started.run();
        });
  }

  private void store(
      HarvestTransactions.StartedRun started,
      Caller caller,
      Step<HarvestTransactions.FetchedDatasets> reading) {
    attempt(started, caller, HarvestFailure.UNREADABLE, reading)
        .ifPresent(
            fetched ->
                attempt(
                    started,
                    caller,
                    HarvestFailure.INTERRUPTED,
                    () -> {
                      transactions.store(started.source().id(), started.run(), fetched, caller);
                      return fetched;
                    }));
  }

  /**
   * Takes a step of a run, which ends if it fails.
   *
   * @param unexpected how the run fails if the step fails in a way of which it does not know
   * @return empty if the run ended
   */
  private <T> Optional<T> attempt(
      HarvestTransactions.StartedRun started,
      Caller caller,
      HarvestFailure unexpected,
      Step<T> step) {
    var source = started.source().id();
    try {
      return Optional.of(step.take());
    } catch (HarvestException failure) {
      LOG.log(
          Level.INFO, "Run " + started.run() + " failed: " + failure.failure(), failure.getCause());
      transactions.fail(source, started.run(), failure, caller);
      return Optional.empty();
    } catch (RuntimeException | Error failure) {
      transactions.fail(source, started.run(), new HarvestException(unexpected), caller);
      throw failure;
    }
  }

  private HarvestTransactions.FetchedDatasets datasets(
      HarvestTransactions.StartedRun started, SourceAnswer answer) throws HarvestException {
    var source = started.source();
    return new HarvestTransactions.FetchedDatasets(
        answer.isUnchanged() ? null : read(source.format(), source, answer.document()),
        source.url(),
        answer.state());
  }

  private SourceAnswer download(HarvestSourceView source, DocumentState knownState)
      throws HarvestException {
    boolean allowPrivate =
        config
            .getOptionalValue("infoshare.harvest.allow-private", Boolean.class)
            .orElseGet(demonstration::isActive);
    var forbidden =
        ForbiddenAddresses.of(allowPrivate, name -> config.getOptionalValue(name, String.class));
    var address = URI.create(source.url());
    String credential = source.credential() == null ? null : credential(source, address);
    return new SourceClient(
            maxBytes.get(),
            Duration.ofSeconds(timeoutSeconds.get()),
            SourceClient.Network.system(forbidden))
        .fetch(address, source.format().mediaType(), credential, knownState);
  }

  /** Sends a credential only to the host that it was set for. */
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
    var budget =
        new ReadingBudget(maxStatements.get(), Duration.ofSeconds(readTimeoutSeconds.get()), clock);
    var model = new DocumentReader(budget).read(format, document, base);
    var found = DatasetReader.read(model, ownBase(), budget);
    if (found.datasets().isEmpty() && found.faults().isEmpty()) {
      throw new HarvestException(HarvestFailure.NO_DATASET);
    }
    return found;
  }

  /** The prefix of the IRIs of this platform's own entries. */
  private String ownBase() {
    String address = base.get();
    return address.endsWith("/") ? address : address + "/";
  }

  /** A step of a run, which may fail. */
  private interface Step<T> {
    T take() throws HarvestException;
  }
}
