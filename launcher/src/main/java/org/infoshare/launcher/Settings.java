package org.infoshare.launcher;

import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;

/**
 * The settings of a start. Nothing here is read from the environment: a test gives all of it.
 *
 * @param home where the platform stores its server, its domain, its data and its secrets
 * @param payaraZip the distribution of Payara Server
 * @param ear the application
 * @param driver the PostgreSQL JDBC driver
 * @param listener the additional module for the server's HTTP listeners
 * @param demo whether the demonstration, with its known passwords, is wanted
 * @param demoData whether its entries and records are loaded as well as its accounts
 * @param demoClock the instant at which the clock of a new demonstration begins
 * @param fresh whether everything in the home is deleted first
 * @param patience how long a single step of the start may take at most
 * @param external the database to use instead of the embedded one
 */
public record Settings(
    Path home,
    Ports ports,
    Path payaraZip,
    Path ear,
    Path driver,
    Path listener,
    boolean demo,
    boolean demoData,
    Optional<OffsetDateTime> demoClock,
    boolean fresh,
    Duration patience,
    Optional<ExternalDatabase> external) {

  static final Duration DEFAULT_PATIENCE = Duration.ofMinutes(15);

  public Settings {
    Objects.requireNonNull(home, "home");
    Objects.requireNonNull(ports, "ports");
    Objects.requireNonNull(payaraZip, "payaraZip");
    Objects.requireNonNull(ear, "ear");
    Objects.requireNonNull(driver, "driver");
    Objects.requireNonNull(listener, "listener");
    Objects.requireNonNull(demoClock, "demoClock");
    Objects.requireNonNull(patience, "patience");
    Objects.requireNonNull(external, "external");
    home = home.toAbsolutePath().normalize();
    if (fresh && external.isPresent()) {
      throw new StartRefused(
          "-Dinfoshare.fresh is refused with an external database, whose data is not the"
              + " launcher's to throw away.");
    }
    if (demoClock.isPresent() && !demo) {
      throw new StartRefused(
          "-Dinfoshare.demo.clock is only for a demonstration; start with -Dinfoshare.demo too.");
    }
  }

  public static Builder builder(Path home) {
    return new Builder(home);
  }

  /** A builder of settings with default ports, the embedded database and no demo data. */
  public static final class Builder {

    private final Path home;
    private Ports ports = Ports.DEFAULT;
    private Path payaraZip;
    private Path ear;
    private Path driver;
    private Path listener;
    private boolean demo;
    private boolean demoData = true;
    private Optional<OffsetDateTime> demoClock = Optional.empty();
    private boolean fresh;
    private Duration patience = DEFAULT_PATIENCE;
    private Optional<ExternalDatabase> external = Optional.empty();

    private Builder(Path home) {
      this.home = home;
    }

    public Builder ports(Ports value) {
      ports = value;
      return this;
    }

    public Builder payaraZip(Path value) {
      payaraZip = value;
      return this;
    }

    public Builder ear(Path value) {
      ear = value;
      return this;
    }

    public Builder driver(Path value) {
      driver = value;
      return this;
    }

    public Builder listener(Path value) {
      listener = value;
      return this;
    }

    public Builder demo(boolean value) {
      demo = value;
      return this;
    }

    /**
     * Whether entries and records are loaded; no if only the accounts of the demonstration are
     * wanted.
     */
    public Builder demoData(boolean value) {
      demoData = value;
      return this;
    }

    /** Starts the clock of a new demonstration at that instant instead of the machine's time. */
    public Builder demoClock(OffsetDateTime value) {
      demoClock = Optional.of(value);
      return this;
    }

    public Builder fresh(boolean value) {
      fresh = value;
      return this;
    }

    public Builder patience(Duration value) {
      patience = value;
      return this;
    }

    public Builder external(ExternalDatabase value) {
      external = Optional.of(value);
      return this;
    }

    public Settings build() {
      return new Settings(
          home, ports, payaraZip, ear, driver, listener, demo, demoData, demoClock, fresh, patience,
          external);
    }
  }
}
