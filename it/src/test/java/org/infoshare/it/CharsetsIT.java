package org.infoshare.it;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.infoshare.it.Soap.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A caller is understood in its charset and answered in its language. */
@ExtendWith(SharedPlatform.class)
class CharsetsIT {

  private static final String JSON = "application/json";

  @ParameterizedTest
  @EnumSource(Version.class)
  void Chinese_is_understood_however_a_SOAP_client_tells_its_charset(Version version, Wires wires) {
    String type = Envelope.mediaType(version);
    var gb = Charset.forName("GB18030");
    var tried = new HashMap<String, Function<String, byte[]>>();
    tried.put(type + " utf-8 untold", draft -> draft.getBytes(UTF_8));
    tried.put(type + " bom", draft -> ("\uFEFF" + draft).getBytes(UTF_8));
    tried.put(type + " declared", draft -> (declared("UTF-8") + draft).getBytes(UTF_8));
    tried.put(type + " gb declared", draft -> (declared("GB18030") + draft).getBytes(gb));
    tried.put(type + " utf-16", draft -> (declared("UTF-16") + draft).getBytes(UTF_16));
    tried.put(type + ";charset=GB18030", draft -> draft.getBytes(gb));
    tried.put(type + "; charset=\"utf-8\"", draft -> draft.getBytes(UTF_8));

    tried.forEach(
        (header, encoding) -> {
          String name = TestData.unique("渡口登记𠮷");
          byte[] body = encoding.apply(Envelope.draft(version, name));
          String mediaType = header.contains("charset") ? header : type;
          var answer =
              Envelope.post(
                  wires, version, "catalogue", mediaType, BodyPublishers.ofByteArray(body));
          assertThat(answer.statusCode()).as("%s: %s", header, answer.body()).isEqualTo(200);
          assertThat(answer.body()).as(header).contains(">" + name + "<");
        });
  }

  @Test
  void JSON_is_UTF_8_with_or_without_a_charset(Wires wires) {
    for (String type : List.of(JSON, JSON + ";charset=UTF-8", JSON + "; charset=utf-8")) {
      String name = TestData.unique("渡口登记𠮷");
      byte[] body = Rest.json(TestData.entry(name)).getBytes(UTF_8);
      var answer =
          wires
              .http()
              .post(
                  "/api/v1/catalogue/entries", "cab.staff", type, BodyPublishers.ofByteArray(body));
      assertThat(answer.statusCode()).as(type).isEqualTo(201);
      assertThat(Rest.answer(answer).text("name")).as(type).isEqualTo(name);
    }
  }

  @Test
  void an_answer_is_in_the_language_the_caller_prefers_and_in_Chinese_by_default(Wires wires) {
    for (var expected :
        Map.of("", "没有目录条目", "en", "There is no entry", "fr, en;q=0.5", "There is no entry")
            .entrySet()) {
      HttpRequest.Builder request =
          wires.http().request("/api/v1/catalogue/entries/307001-999999", "edu.staff");
      if (!expected.getKey().isEmpty()) {
        request.header("Accept-Language", expected.getKey());
      }
      assertThat(wires.http().send(request.GET()).body()).contains(expected.getValue());
    }
  }

  private static String declared(String charset) {
    return "<?xml version=\"1.0\" encoding=\"" + charset + "\"?>";
  }
}
