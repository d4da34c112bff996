package org.infoshare.listener;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

class NamelessErrorPageTest {

  @Test
  void what_is_not_there_does_not_tell_which_server_says_so() throws Exception {
    try (var server = new GuardedServer()) {
      var absent =
          URI.create("http://localhost:%d%s".formatted(server.port(), GuardedServer.ABSENT));

      var answer =
          HttpClient.newHttpClient()
              .send(HttpRequest.newBuilder(absent).build(), BodyHandlers.ofString());

      assertThat(answer.statusCode()).isEqualTo(404);
      assertThat(answer.body()).contains("404").doesNotContainIgnoringCase("grizzly");
    }
  }
}
