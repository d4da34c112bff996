package org.infoshare.sharing.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.security.RolesAllowed;
import java.lang.reflect.Method;
import org.infoshare.foundation.platform.Roles;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ExchangeServiceTest {

  @Test
  void every_account_of_a_department_gets_as_far_as_the_record_of_its_refusal() throws Exception {
    var query = ExchangeService.class.getMethod("query", String.class, ExchangeQuery.class);
    var unreadable =
        ExchangeService.class.getMethod(
            "recordUnreadable", String.class, String.class, String.class);

    for (var method : new Method[] {query, unreadable}) {
      assertThat(method.getAnnotation(RolesAllowed.class).value())
          .containsExactlyInAnyOrder(Roles.SYSTEM, Roles.STAFF, Roles.HEAD);
    }
  }
}
