package org.infoshare.foundation.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DomainStoresTest {

  @TempDir private Path config;

  @ParameterizedTest
  @CsvSource({"keystore.p12,PKCS12", "cacerts.p12,PKCS12", "domain-passwords,JCEKS"})
  void a_store_that_kept_the_password_of_every_server_is_found(String name, String kind)
      throws Exception {
    Path file = store(name, kind, "changeit");

    assertThat(DomainStores.openToAll(config)).containsExactly(file);
  }

  @ParameterizedTest
  @CsvSource({"keystore.p12,PKCS12", "cacerts.p12,PKCS12", "domain-passwords,JCEKS"})
  void one_with_a_password_of_its_own_is_not(String name, String kind) throws Exception {
    store(name, kind, "Kq3 of this domain alone");

    assertThat(DomainStores.openToAll(config)).isEmpty();
  }

  @Test
  void a_domain_without_stores_has_none_that_is_open() {
    assertThat(DomainStores.openToAll(config)).isEmpty();
  }

  private Path store(String name, String kind, String password) throws Exception {
    var store = KeyStore.getInstance(kind);
    store.load(null, null);
    Path file = config.resolve(name);
    try (var out = Files.newOutputStream(file)) {
      store.store(out, password.toCharArray());
    }
    return file;
  }
}
