package org.infoshare.schema;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;

/**
 * {@code java -jar infoshare-schema.jar migrate}: what an administrator runs before the application
 * is deployed. Passwords come from the environment, as the arguments of a program are seen by all.
 */
public final class SchemaCommand {

  private static final int DONE = 0;
  private static final int REFUSED = 1;
  private static final int MISUSED = 2;

  private static final String USAGE =
      """
      java -jar infoshare-schema.jar migrate

      Makes the schema of InfoShare, or brings it up to date. From the environment:

        INFOSHARE_DB_URL             jdbc:postgresql://host:port/database
        INFOSHARE_DB_OWNER           the role that owns the schema
        INFOSHARE_DB_OWNER_PASSWORD  its password
        INFOSHARE_DB_USER            the role that the application works as
      """;

  private final Map<String, String> environment;
  private final PrintStream out;
  private final PrintStream err;

  SchemaCommand(Map<String, String> environment, PrintStream out, PrintStream err) {
    this.environment = environment;
    this.out = out;
    this.err = err;
  }

  public static void main(String[] arguments) {
    int status = new SchemaCommand(System.getenv(), System.out, System.err).run(arguments);
    System.out.flush();
    System.exit(status);
  }

  /** The exit status: 0 where the schema is up to date, 1 where it was refused, 2 where misused. */
  int run(String... arguments) {
    if (!List.of(arguments).equals(List.of("migrate"))) {
      err.print(USAGE);
      return MISUSED;
    }
    try {
      var migrated =
          Schema.at(
                  value("INFOSHARE_DB_URL"),
                  value("INFOSHARE_DB_OWNER"),
                  value("INFOSHARE_DB_OWNER_PASSWORD"),
                  value("INFOSHARE_DB_USER"))
              .migrate();
      out.println(
          migrated.changed()
              ? "The schema has version %d; it had %d."
                  .formatted(migrated.toVersion(), migrated.fromVersion())
              : "The schema has version %d already.".formatted(migrated.toVersion()));
      return DONE;
    } catch (SchemaRefused refused) {
      err.println(refused.getMessage());
      return REFUSED;
    }
  }

  private String value(String name) {
    String value = environment.get(name);
    if (value == null || value.isBlank()) {
      throw new SchemaRefused(name + " is not set.");
    }
    return value;
  }
}
