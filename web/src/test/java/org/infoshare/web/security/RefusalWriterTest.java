package org.infoshare.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Proxy;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.web.FakeRequest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RefusalWriterTest {

  /** The server has no connection any more to write to. */
  private static final class Gone extends ServletOutputStream {

    private int attempts;

    @Override
    public void write(int one) throws IOException {
      attempts++;
      throw new IOException("Connection is closed");
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new UnsupportedOperationException();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/departments", "/soap/exchange"})
  void whoever_asked_and_hung_up_is_no_failure_on_either_wire(String address) {
    var gone = new Gone();
    var request = FakeRequest.from("10.0.0.7", true).at(address).request();

    assertThatCode(
            () ->
                RefusalWriter.write(
                    request, answeringTo(gone), new Refusal(PlatformReason.UNAUTHENTICATED)))
        .doesNotThrowAnyException();

    assertThat(gone.attempts).isEqualTo(1);
  }

  private static HttpServletResponse answeringTo(ServletOutputStream out) {
    return (HttpServletResponse)
        Proxy.newProxyInstance(
            RefusalWriterTest.class.getClassLoader(),
            new Class<?>[] {HttpServletResponse.class},
            (response, method, arguments) ->
                method.getName().equals("getOutputStream") ? out : null);
  }
}
