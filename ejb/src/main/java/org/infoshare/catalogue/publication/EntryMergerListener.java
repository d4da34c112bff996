package org.infoshare.catalogue.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.organisation.department.Merger;
import org.infoshare.organisation.department.MergerListener;

/** Informs the provider change listeners after a merger of departments. */
@ApplicationScoped
class EntryMergerListener implements MergerListener {

  @Inject private Sql sql;
  @Inject private EntryVersions versions;
  @Inject private Instance<ProviderChangeListener> listeners;

  @Override
  public void merged(Merger merger) {
    var codes =
        sql.<List<String>, RuntimeException>withHandle(
            handle ->
                handle
                    .createQuery(
                        """
                        select e.code from catalogue_entry e
                        where e.provider = :into and e.stage not in ('WITHDRAWN', 'DROPPED')
                          and exists (select from entry_version v
                            where v.entry_code = e.code and v.provider = :from)
                        """)
                    .bind("into", merger.into())
                    .bind("from", merger.from())
                    .mapTo(String.class)
                    .list());
    var published = versions.newest(codes);
    listeners.forEach(listener -> listener.providerChanged(published, merger.at()));
  }
}
