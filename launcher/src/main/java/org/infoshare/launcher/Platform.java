package org.infoshare.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * The whole running platform: database, server and application of one home. Closing it, or ending
 * the JVM by a signal, stops all of them, even in the middle of a start.
 */
public final class Platform implements AutoCloseable {

  private final Settings settings;
  private final Steps steps;
  private final PrintStream out;
  private final Home home;
  private final HomeLock lock;
  private final Programs programs;
  private final EmbeddedDatabase embedded;
  private final Domain domain;
  private final Asadmin asadmin;
  private final Server server;
  private final Thread hook = new Thread(this::stop, "infoshare-stop");

  private DatabaseAccess database;
  private Map<String, String> passwords = Map.of();
  private EarDeployment application;
  private boolean stopped;

  private Platform(Settings settings, PrintStream out) throws IOException {
    this.settings = settings;
    this.out = out;
    this.steps = new Steps(out);
    this.home = Home.at(settings.home());
    this.lock = HomeLock.acquire(home.directory());
    this.programs = new Programs(home.logs());
    this.embedded = new EmbeddedDatabase(home.directory(), settings.ports().database(), programs);
    this.domain = new Domain(home.directory(), programs);
    this.asadmin = new Asadmin(payara(), programs, settings.patience());
    this.server = new Server(asadmin, domain, settings.ports().admin(), home.secrets());
  }

  /**
   * Starts everything, and returns when the application answers and the demo data, if wanted, is
   * loaded. Programs that an earlier start of the same home left running are stopped first.
   *
   * @throws StartRefused if it cannot start; then nothing is left running
   */
  public static Platform start(Settings settings) throws InterruptedException {
    Platform platform = null;
    try {
      requireStartable(settings);
      platform = new Platform(settings, System.out);
      Runtime.getRuntime().addShutdownHook(platform.hook);
      platform.run();
      return platform;
    } catch (Exception e) {
      if (platform != null) {
        if (platform.isStopped()) {
          throw new StartRefused("It was stopped before it was ready.", e);
        }
        platform.close();
      }
      if (e instanceof StartRefused refused) {
        throw refused;
      }
      if (e instanceof InterruptedException interrupted) {
        throw interrupted;
      }
      throw new StartRefused("The start failed: %s.".formatted(e), e);
    }
  }

  /** {@code http://localhost:<port>/infoshare}, without a slash at the end. */
  public URI base() {
    return URI.create("http://localhost:" + settings.ports().http() + "/infoshare");
  }

  /** The address over TLS: {@code https://localhost:<port>/infoshare}. */
  public URI secureBase() {
    return URI.create("https://localhost:" + settings.ports().https() + "/infoshare");
  }

  /** The certificate that the server shows over TLS, as PEM. */
  public Path certificate() {
    return home.certificate();
  }

  public Ports ports() {
    return settings.ports();
  }

  public DatabaseAccess database() {
    return database;
  }

  /** The password of {@code operator}, {@code security} or {@code auditor}. */
  public String password(String account) {
    return passwords.get(account);
  }

  /**
   * The password of the console's user {@code admin}, who administers the server from this machine.
   */
  public String administratorPassword() throws IOException {
    return Secrets.load(home.secrets()).administratorPassword();
  }

  /** The password of the domain's key stores. */
  public String masterPassword() throws IOException {
    return Secrets.load(home.secrets()).masterPassword();
  }

  /** The log of the server. */
  public Path serverLog() {
    return domain.log();
  }

  /**
   * The process id of the server.
   *
   * @throws IllegalStateException if it is not running
   */
  public long serverPid() throws IOException {
    return server.process().orElseThrow(() -> new IllegalStateException("No server")).pid();
  }

  /**
   * The process id of the embedded database.
   *
   * @throws IllegalStateException if it is not running, or not ours
   */
  public long databasePid() throws IOException {
    return embedded.process().orElseThrow(() -> new IllegalStateException("No database")).pid();
  }

  /** Kills the server, as a power cut would. */
  public void killServer() throws IOException {
    server.process().ifPresent(LiveProcess::kill);
  }

  /** Kills the embedded database, as a power cut would. */
  public void killDatabase() throws IOException {
    embedded.process().ifPresent(LiveProcess::kill);
  }

  /**
   * Starts the server, after stopping it if it is running, and returns when the application
   * answers.
   */
  public void restartServer() throws IOException, InterruptedException {
    server.stop();
    server.start();
    application.await(base(), server);
  }

  /**
   * Runs until the platform is stopped. It restarts the embedded database whenever that has ended,
   * and the server whenever it has ended, its threads wait for each other for ever, or it does not
   * answer for long.
   *
   * @throws StartRefused if the home is gone
   */
  public void watch() throws InterruptedException {
    var programs =
        settings.external().isPresent()
            ? List.of(watchedServer())
            : List.of(watchedDatabase(), watchedServer());
    new Watchdog(programs, this::isStopped, Duration.ofSeconds(5), Watchdog.PAUSES, out).run();
  }

  private Watchdog.Watched watchedDatabase() {
    return new Watchdog.Watched() {
      @Override
      public Optional<String> fault() throws IOException {
        requireHome();
        embedded.trimLog();
        return embedded.process().isPresent()
            ? Optional.empty()
            : Optional.of("The database has ended");
      }

      @Override
      public void restart() throws Exception {
        steps.step("Starting PostgreSQL again", Platform.this::restartDatabase);
      }
    };
  }

  private Watchdog.Watched watchedServer() {
    var pulse =
        new LivenessProbe(
            base().resolve("/health/live"),
            server::process,
            programs,
            LivenessProbe.TIMEOUT,
            LivenessProbe.PATIENCE);
    return new Watchdog.Watched() {
      @Override
      public Optional<String> fault() throws IOException, InterruptedException {
        requireHome();
        return pulse.fault();
      }

      @Override
      public void restart() throws Exception {
        steps.step("Starting the server again", Platform.this::restartServer);
      }
    };
  }

  private void requireHome() throws IOException {
    if (!isStopped()) {
      lock.require();
    }
  }

  /**
   * Gives a setting of the running application another value, as an administrator would.
   *
   * @param value without blanks; null for the default
   */
  public void configure(String setting, String value) throws IOException, InterruptedException {
    String command =
        value == null
            ? "delete-config-property --propertyName %s --source domain".formatted(setting)
            : "set-config-property --propertyName %s --propertyValue %s --source domain"
                .formatted(setting, value);
    server.run(List.of(new AdminCommand(command)));
  }

  /**
   * Adds a user to a realm of the server, as an administrator would.
   *
   * @param realm {@code infoshare-operators} or {@code infoshare-accounts}
   * @param passwordFile as {@code asadmin} reads it
   * @param groups with colons between
   */
  public void addRealmUser(String realm, String name, Path passwordFile, String groups)
      throws IOException, InterruptedException {
    server.run(
        List.of(
            new AdminCommand(
                "create-file-user --passwordfile %s --authrealmname %s --groups %s %s"
                    .formatted(passwordFile, realm, groups, name))));
  }

  /** Starts the embedded database, after stopping it if it is running. */
  public void restartDatabase() throws IOException, InterruptedException {
    embedded.stop();
    embedded.start();
  }

  @Override
  public void close() {
    stop();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException shuttingDown) {
      // Then the shutdown hook stops the platform.
    }
  }

  private void run() throws Exception {
    recover();
    settings.ports().requireFree(settings.external().isEmpty());
    out.println("Starting InfoShare in " + home.directory());
    if (settings.fresh()) {
      steps.step("Throwing away what was there", home::clear);
    }
    Secrets secrets = secrets();
    openDatabase(secrets);
    var demo =
        new DemoDataMarker(
            home.directory(), settings.external().map(ExternalDatabase::url).orElse("embedded"));
    if (demo.isStarted() && !settings.demo()) {
      throw new StartRefused(
          "The database holds demo data with known passwords; start with -Dinfoshare.demo, or with"
              + " a database that has none.");
    }
    steps.step("Bringing the schema up to date", database::migrate);
    openServer(secrets);
    steps.step("Waiting for the application", () -> application.await(base(), server));
    var loaders = ServiceLoader.load(DemoData.class, Platform.class.getClassLoader());
    if (settings.demo() && !demo.isComplete()) {
      demo.markStarted();
      if (settings.demoData() && loaders.iterator().hasNext()) {
        steps.longStep("Loading demo data", () -> load(loaders));
        demo.markComplete();
      }
    }
    out.println(Welcome.text(this, settings.demo(), home, PayaraDistribution.asadmin(payara())));
    out.flush();
  }

  private static void requireStartable(Settings settings) {
    int java = Runtime.version().feature();
    if (java != 17 && java != 21) {
      throw new StartRefused("InfoShare needs JDK 17 or 21; this is JDK %d.".formatted(java));
    }
    for (Path file :
        List.of(settings.payaraZip(), settings.ear(), settings.driver(), settings.listener())) {
      if (!Files.isRegularFile(file)) {
        throw new StartRefused("There is no file %s; build the project first.".formatted(file));
      }
    }
  }

  private void recover() throws Exception {
    if (server.process().isPresent()) {
      steps.step("Stopping the server that an earlier start left behind", server::stop);
    }
    if (embedded.process().isPresent()) {
      steps.step("Stopping the database that an earlier start left behind", embedded::stop);
    }
  }

  private Secrets secrets() throws IOException {
    if (embedded.exists() && !Files.exists(home.secrets())) {
      throw new StartRefused(
          home.secrets()
              + " is gone, and with it the way into the database; restore it, or begin anew with"
              + " -Dinfoshare.fresh.");
    }
    return Secrets.load(home.secrets());
  }

  private void openDatabase(Secrets secrets) throws Exception {
    if (settings.external().isPresent()) {
      if (!settings.demo()) {
        settings.external().get().requireOwnPasswords();
      }
      database = settings.external().get().access();
      steps.step("Connecting to the external database", database::require);
      return;
    }
    String superuser = secrets.password("db.superuser");
    steps.step(
        "Starting PostgreSQL on port " + ports().database(),
        () -> {
          embedded.unpack();
          embedded.initialize(superuser);
          embedded.start();
          database =
              new DatabaseSetup(ports().database(), superuser)
                  .ensure(secrets.password("db.owner"), secrets.password("db.app"));
        });
  }

  private void openServer(Secrets secrets) throws Exception {
    Path payara = payara();
    if (!Files.exists(payara)) {
      steps.step(
          "Unpacking Payara Server",
          () -> PayaraDistribution.unpack(settings.payaraZip(), home.directory()));
    }
    PayaraDistribution.useModule(payara, settings.listener());
    if (!Files.exists(domain.directory())) {
      steps.step(
          "Making the domain and its TLS key", () -> domain.create(payara, asadmin, secrets));
    }
    var keys = domain.keys(secrets.masterPassword());
    Files.writeString(home.certificate(), keys.certificate());
    domain.useDriver(settings.driver());
    var applied = AppliedFingerprints.load(domain);
    var configuration = configuration(secrets, keys, applied);
    application = new EarDeployment(settings.ear(), domain, applied, settings.patience());
    prepare(configuration);
    steps.step("Starting Payara Server on port " + ports().http(), server::start);
    if (!configuration.isComplete()) {
      steps.step("Setting up pools, realm and settings", () -> configuration.apply(server));
    }
    if (application.isDue()) {
      steps.step("Deploying the application", () -> application.deploy(server));
    }
  }

  private Path payara() {
    return PayaraDistribution.directory(home.directory(), settings.payaraZip());
  }

  private void prepare(DomainConfiguration configuration) throws IOException {
    DomainXml xml = domain.xml();
    domain.prepare(xml, ports(), settings.demo());
    configuration.prepare(xml);
    application.prepare(xml, configuration.isComplete());
    xml.write();
  }

  private DomainConfiguration configuration(
      Secrets secrets, DomainKeys keys, AppliedFingerprints applied) throws IOException {
    passwords = new HashMap<>();
    passwords.put("infoshare-db-password", database.password());
    passwords.put("infoshare-evidence-key", secrets.evidenceKey());
    passwords.put("infoshare-seal-key", secrets.sealKey());
    for (String account : List.of("operator", "security", "auditor")) {
      passwords.put(account, settings.demo() ? "demo" : secrets.password(account));
    }
    return new DomainConfiguration(
        domain,
        keys,
        applied,
        home.directory(),
        Map.of(
            "infoshare.db.url", CommandFile.escaped(database.url()),
            "infoshare.db.user", database.user(),
            "infoshare.demo", Boolean.toString(settings.demo())),
        passwords,
        settings.demoClock().map(Platform::clockCommand).stream().toList());
  }

  /** The setting that only a demonstration has; no administrator would set it. */
  private static AdminCommand clockCommand(OffsetDateTime begin) {
    return new AdminCommand(
        "set-config-property --propertyName infoshare.demo.clock --propertyValue %s --source domain"
            .formatted(begin));
  }

  private void load(Iterable<DemoData> loaders) throws Exception {
    var progress = new LoadProgress(out);
    for (DemoData data : loaders) {
      data.load(base(), progress);
    }
  }

  /** Stops the server first, so that it can finish its work in the database. */
  private void stop() {
    synchronized (hook) {
      if (stopped) {
        return;
      }
      stopped = true;
    }
    try {
      programs.close();
      boolean ours = !lock.isTakenOver();
      if (ours && (server.process().isPresent() || embedded.process().isPresent())) {
        steps.step(
            "Stopping InfoShare",
            () -> {
              server.stop();
              embedded.stop();
            });
      }
      lock.close();
    } catch (Exception e) {
      out.println("InfoShare could not be stopped cleanly: " + e);
    }
  }

  /**
   * Stops on a signal, perhaps in the middle of a start: a step that failed then failed because of
   * the signal.
   */
  private boolean isStopped() {
    synchronized (hook) {
      return stopped;
    }
  }
}
