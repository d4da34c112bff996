package org.infoshare.foundation.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import org.infoshare.foundation.persistence.Sql;

/** What each node last saw of the configuration of its server. */
@ApplicationScoped
class ServerConfigurations {

  private final Sql sql;

  /** For the container's proxy. */
  protected ServerConfigurations() {
    this(null);
  }

  @Inject
  ServerConfigurations(Sql sql) {
    this.sql = sql;
  }

  ServerConfiguration of(String node) {
    return new ServerConfiguration(
        sql.withHandle(
            handle ->
                handle
                    .createQuery("select name, digest from server_configuration where node = :node")
                    .bind("node", node)
                    .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                    .stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))));
  }

  /** Stores what a node sees now, in place of what it saw before. */
  void replace(String node, ServerConfiguration current) {
    var names = current.digests().keySet().toArray(String[]::new);
    var digests = current.digests().values().toArray(String[]::new);
    sql.useHandle(
        handle -> {
          handle
              .createUpdate(
                  "delete from server_configuration where node = :node and name <> all(:names)")
              .bind("node", node)
              .bind("names", names)
              .execute();
          handle
              .createUpdate(
                  """
                  insert into server_configuration as c (node, name, digest)
                  select :node, n.name, n.digest from unnest(:names, :digests) as n (name, digest)
                  on conflict (node, name) do update set digest = excluded.digest
                    where c.digest <> excluded.digest
                  """)
              .bind("node", node)
              .bind("names", names)
              .bind("digests", digests)
              .execute();
        });
  }
}
