package org.infoshare.launcher;

import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the settings from Maven's {@code -D} properties and from the environment. */
final class CommandLine {

  private static final List<String> DATABASE =
      List.of(
          "INFOSHARE_DB_URL",
          "INFOSHARE_DB_OWNER",
          "INFOSHARE_DB_OWNER_PASSWORD",
          "INFOSHARE_DB_USER",
          "INFOSHARE_DB_PASSWORD");

  private final Map<String, String> properties;
  private final Map<String, String> environment;

  CommandLine(Map<String, String> properties, Map<String, String> environment) {
    this.properties = properties;
    this.environment = environment;
  }

  /**
   * @throws StartRefused if they contradict each other or cannot be read
   */
  Settings settings() {
    Optional<ExternalDatabase> external = external();
    var settings =
        Settings.builder(home())
            .ports(ports())
            .payaraZip(path("infoshare.payara.zip"))
            .ear(path("infoshare.ear"))
            .driver(path("infoshare.driver"))
            .listener(path("infoshare.listener"))
            .demo(flag("infoshare.demo", external.isEmpty()))
            .fresh(flag("infoshare.fresh", false))
            .patience(minutes("infoshare.start.minutes", Settings.DEFAULT_PATIENCE));
    external.ifPresent(settings::external);
    time("infoshare.demo.clock").ifPresent(settings::demoClock);
    return settings.build();
  }

  Path home() {
    return path("infoshare.home");
  }

  Ports ports() {
    return new Ports(
        port("infoshare.http.port", Ports.DEFAULT.http()),
        port("infoshare.https.port", Ports.DEFAULT.https()),
        port("infoshare.admin.port", Ports.DEFAULT.admin()),
        port("infoshare.db.port", Ports.DEFAULT.database()));
  }

  Optional<ExternalDatabase> external() {
    List<String> missing = DATABASE.stream().filter(name -> environment(name).isEmpty()).toList();
    if (missing.size() == DATABASE.size()) {
      return Optional.empty();
    }
    if (!missing.isEmpty()) {
      throw new StartRefused(
          "An external database needs all of %s; missing: %s."
              .formatted(String.join(", ", DATABASE), String.join(", ", missing)));
    }
    return Optional.of(
        new ExternalDatabase(
            environment("INFOSHARE_DB_URL"),
            environment("INFOSHARE_DB_OWNER"),
            environment("INFOSHARE_DB_OWNER_PASSWORD"),
            environment("INFOSHARE_DB_USER"),
            environment("INFOSHARE_DB_PASSWORD")));
  }

  private String environment(String name) {
    return environment.getOrDefault(name, "");
  }

  private Path path(String property) {
    String value = properties.get(property);
    if (value == null || value.isBlank()) {
      throw new StartRefused("-D%s=<path> is not set.".formatted(property));
    }
    return Path.of(value);
  }

  private int port(String property, int otherwise) {
    String value = properties.get(property);
    if (value == null) {
      return otherwise;
    }
    try {
      int port = Integer.parseInt(value.strip());
      if (port > 0 && port < 65_536) {
        return port;
      }
    } catch (NumberFormatException notANumber) {
      // The exception below names the range.
    }
    throw new StartRefused(
        "-D%s must be a port from 1 to 65535 but is \"%s\".".formatted(property, value));
  }

  private Duration minutes(String property, Duration otherwise) {
    String value = properties.get(property);
    if (value == null) {
      return otherwise;
    }
    if (value.strip().matches("[1-9][0-9]{0,3}")) {
      return Duration.ofMinutes(Integer.parseInt(value.strip()));
    }
    throw new StartRefused(
        "-D%s must be a number of minutes from 1 to 9999 but is \"%s\"."
            .formatted(property, value));
  }

  private Optional<OffsetDateTime> time(String property) {
    String value = properties.get(property);
    if (value == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(OffsetDateTime.parse(value.strip()));
    } catch (DateTimeParseException unreadable) {
      throw new StartRefused(
          "-D%s must be a time with its offset, such as 2025-03-03T09:00:00+08:00, but is \"%s\"."
              .formatted(property, value));
    }
  }

  /** The file that a property names, if it is given. */
  Optional<Path> file(String property) {
    return Optional.ofNullable(properties.get(property))
        .map(value -> path(property).toAbsolutePath().normalize());
  }

  /** A flag that is given without a value is set. */
  boolean flag(String property, boolean otherwise) {
    String value = properties.get(property);
    if (value == null) {
      return otherwise;
    }
    return switch (value.strip()) {
      case "", "true" -> true;
      case "false" -> false;
      default ->
          throw new StartRefused(
              "-D%s must be true or false but is \"%s\".".formatted(property, value));
    };
  }
}
