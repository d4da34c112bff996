package org.infoshare.web.security;

import jakarta.security.auth.message.callback.PasswordValidationCallback;
import java.io.IOException;
import javax.security.auth.Subject;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.CallbackHandler;
import javax.security.auth.callback.UnsupportedCallbackException;
import org.infoshare.organisation.directory.PasswordCheck;

/**
 * The realm of the server that may keep the passwords of accounts: the one that the application
 * names. Its groups are not read.
 *
 * @param server asks the realm for whoever signs in (Jakarta Authentication, 3.5)
 */
record ServerRealm(CallbackHandler server) implements PasswordCheck {

  @Override
  public boolean matches(String staffNumber, String password) throws IOException {
    var question =
        new PasswordValidationCallback(new Subject(), staffNumber, password.toCharArray());
    try {
      server.handle(new Callback[] {question});
      return question.getResult();
    } catch (UnsupportedCallbackException unsupported) {
      throw new IOException("The server asks no realm", unsupported);
    } finally {
      question.clearPassword();
    }
  }
}
