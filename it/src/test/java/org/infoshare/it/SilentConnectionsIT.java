package org.infoshare.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.Socket;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.infoshare.launcher.Platform;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Connections that cost the server a descriptor, and on which nobody says anything. */
@OwnCases
@Tag("long")
@ExtendWith(SharedPlatform.class)
class SilentConnectionsIT {

  private static final int PATIENCE_MILLIS = 60_000;

  @Test
  void a_connection_is_ended_before_the_first_byte_and_after_the_handshake(Platform platform)
      throws Exception {
    int https = platform.ports().https();
    var context = SSLContext.getInstance("TLS");
    context.init(
        null, TestAuthority.trusting(TrustStore.of(platform, SharedPlatform.home())), null);
    try (var mute = new Socket(InetAddress.getLoopbackAddress(), https);
        var silent = (SSLSocket) context.getSocketFactory().createSocket("localhost", https)) {
      silent.startHandshake();
      for (Socket socket : List.of(mute, silent)) {
        socket.setSoTimeout(PATIENCE_MILLIS);
        assertThat(socket.getInputStream().read()).isEqualTo(-1);
      }
    }
  }
}
